import { describe, expect, test } from 'vitest'
import { TookTooMuch } from './measure.ts'
import { runTree } from './run-command.ts'

const cwd = process.cwd()
const parentOf = (child: string) =>
  `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`

test('a command that fails is told with what it said of it', async () => {
  const script = `console.log('starting'); console.error('Error: no such list'); process.exit(3)`
  await expect(runTree({ args: ['-e', script], cwd }, 20)).rejects.toThrow('ended with 3: Error: no such list')
})

describe.runIf(process.platform === 'linux')('where /proc is', () => {
  test('what a child of the command holds is counted', async () => {
    const child = `const held = Buffer.alloc(300e6, 1); setTimeout(() => held, 2500)`
    const { peakMb, wallS } = await runTree({ args: ['-e', parentOf(child)], cwd }, 30)
    expect(peakMb).toBeGreaterThan(300)
    expect(wallS).toBeGreaterThan(1.5)
  })

  test('one that takes too long is ended, and so is what it started', async () => {
    const mark = `chronodeck-bench-${process.pid}`
    const running = runTree({ args: ['-e', parentOf(`'${mark}'; setTimeout(() => 0, 60_000)`)], cwd }, 1)
    await expect(running).rejects.toThrow(TookTooMuch)
    await expect.poll(() => commandsWith(mark), { timeout: 10_000 }).toEqual([])
  })
})

/** Command lines of running processes that hold the text; this process's own is not among them. */
async function commandsWith(text: string): Promise<readonly string[]> {
  const { readdir, readFile } = await import('node:fs/promises')
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const commands = await Promise.all(names.map((name) => readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')))
  return commands.filter((command) => command.includes(text))
}
