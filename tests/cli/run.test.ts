import { describe, expect, it } from 'vitest'
import { BadValue, type Command, type Input } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/index.ts'
import { run } from '../../src/cli/run.ts'
import { Problem } from '../../src/host/problem.ts'
import { memoryHost, type MemoryHost } from '../host/memory-host.ts'

const problem = new Problem({
  what: 'It broke',
  where: 'here',
  why: 'it was thin',
  todo: 'make it thicker',
  cause: new Error('root cause'),
})

function echo(act: (input: Input) => void = () => undefined): Command {
  return {
    about: 'says what it was given',
    usage: '[EDTF...]',
    options: [
      { flags: '--name <text>', about: 'a text' },
      { flags: '--port <number>', about: 'a number', read: readPort },
      { flags: '--json', about: 'a flag' },
      { flags: '--no-open', about: 'a flag that is on' },
    ],
    async run(input, host) {
      act(input)
      host.log.result(
        JSON.stringify([input.args, input.text('name'), input.number('port'), input.flag('json'), input.flag('open')]),
      )
      return 0
    },
  }
}

function readPort(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new BadValue('A port is a number.')
  return Number(text)
}

function failing(error: Error): Command {
  return {
    ...echo(),
    async run() {
      throw error
    },
  }
}

async function call(
  args: readonly string[],
  command: Command = echo(),
): Promise<{ code: number; host: MemoryHost; said: string }> {
  const host = memoryHost()
  const code = await run({ args, version: '1.2.3', commands: { echo: command } }, host)
  return { code, host, said: host.messages.join('\n') }
}

describe('the command line', () => {
  it('gives a command its arguments and options', async () => {
    const { code, host } = await call(['echo', 'a', '--name', 'n', '--port', '80', 'b', '--json', '--no-open'])
    expect(code).toBe(0)
    expect(host.results).toEqual(['[["a","b"],"n",80,true,false]'])
  })

  it('leaves out what was not given', async () => {
    expect((await call(['echo'])).host.results).toEqual([JSON.stringify([[], undefined, undefined, false, true])])
  })

  it('takes a negative year for an argument, and a negative number for a value', async () => {
    const { code, host } = await call(['echo', '-0043-01-01', '--name', '-1', '--port', '-2', '-5'])
    expect(code).toBe(0)
    expect(host.results).toEqual(['[["-0043-01-01","-5"],"-1",-2,false,true]'])
  })

  it.each([
    ['an unknown command', ['ehco'], 'Did you mean echo?'],
    ['an unknown option', ['echo', '--naem', 'x'], 'Did you mean --name?'],
    ['a missing value', ['echo', '--name'], '--name <text>'],
    ['a bad value', ['echo', '--port', 'x'], 'A port is a number.'],
  ])('refuses %s with 2 and names the nearest', async (_, args, words) => {
    const { code, said, host } = await call(args)
    expect(code).toBe(2)
    expect(said).toContain(words)
    expect(said).toContain('--help')
    expect(host.results).toEqual([])
  })

  it('shows its help on standard error, with 2, where no command is named', async () => {
    const { code, said, host } = await call([])
    expect(code).toBe(2)
    expect(said).toContain('echo')
    expect(host.results).toEqual([])
  })

  it.each([[['--help']], [['help']], [['help', 'echo']], [['echo', '--help']], [['--version']]])(
    'answers %j on standard output, with 0',
    async (args) => {
      const { code, host } = await call(args)
      expect(code).toBe(0)
      expect(host.messages).toEqual([])
      expect(host.results.join()).toMatch(args.includes('--version') ? /^1\.2\.3$/ : /echo/)
    },
  )

  it('tells a known error in a few lines, without a stack', async () => {
    const { code, said } = await call(['echo'], failing(problem))
    expect(code).toBe(2)
    expect(said).toBe('It broke\n  where: here\n  why:   it was thin\n  do:    make it thicker')
  })

  it('gives the code that a known error asks for', async () => {
    const { code } = await call(['echo'], failing(new Problem({ what: 'x', why: 'y', todo: 'z', exitCode: 1 })))
    expect(code).toBe(1)
  })

  it.each([[['--debug', 'echo']], [['echo', '--debug']]])(
    'tells the stack of an error and of its cause with %j',
    async (args) => {
      const { said } = await call(args, failing(problem))
      expect(said).toContain('It broke\n  where: here')
      expect(said).toMatch(/\n {4}at /)
      expect(said).toContain('caused by Error: root cause')
    },
  )

  it('tells an unknown error without its stack too, and how to see it', async () => {
    const { code, said } = await call(['echo'], failing(new TypeError('x is not a function')))
    expect(code).toBe(2)
    expect(said).toContain('x is not a function')
    expect(said).toContain('--debug')
    expect(said).not.toMatch(/\n {4}at /)
  })
})

describe('every command', () => {
  it.each(Object.entries(commands))('%s has a help that tells its options', async (name, command) => {
    const host = memoryHost()
    expect(await run({ args: [name, '--help'], version: '1', commands }, host)).toBe(0)
    const help = host.results.join('\n')
    expect(help).toContain(`chronodeck ${name}`)
    for (const { flags } of command.options) expect(help).toContain(flags)
    expect(command.about).toMatch(/^[a-z]/)
  })

  it('is told in the help of all', async () => {
    const host = memoryHost()
    await run({ args: ['--help'], version: '1', commands }, host)
    for (const [name, { about }] of Object.entries(commands)) {
      expect(host.results.join()).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
      expect(host.results.join().replaceAll(/\s+/g, ' ')).toContain(about)
    }
  })
})
