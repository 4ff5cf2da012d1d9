import { Command as Program, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Host } from '../host/host.ts'
import { printable, Problem, problemText } from '../host/problem.ts'
import { BadValue, type Command, type ExitCode, type Input, type OptionSpec } from './command.ts'

export interface RunInput {
  /** What stands behind the program's name. */
  readonly args: readonly string[]
  readonly version: string
  readonly commands: Readonly<Record<string, Command>>
}

/** Runs the command that the arguments name. Whatever goes wrong is told in a few lines; `--debug` adds the stack. */
export async function run({ args, version, commands }: RunInput, host: Host): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: 0 }
  const program = makeProgram(version, host)
  for (const [name, command] of Object.entries(commands)) {
    declare(program.command(name), command, async (input) => {
      outcome.code = await command.run(input, host)
    })
  }
  try {
    await program.parseAsync(args.map(hideMinus), { from: 'user' })
    return outcome.code
  } catch (error) {
    // Commander has told by now what it has to tell: its help, or what is wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    tell(error, args.includes('--debug'), host)
    return error instanceof Problem ? error.exitCode : 2
  }
}

function makeProgram(version: string, { log }: Host): Program {
  return new Program('chronodeck')
    .description('Typed event lists with honest dates become briefings in date order.')
    .version(version, '--version', 'tells the version')
    .helpOption('--help', 'tells this')
    .helpCommand('help [command]', 'tells what a command does')
    .option('--debug', 'with an error, its stack too')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => log.result(text.trimEnd()),
      writeErr: (text) => log.message(text.trimEnd()),
      outputError: (text, write) => write(printable(sentence(text.replace(/^error: /, '')))),
    })
    .addHelpText('after', '\nFILE is a deck’s event list, slides/wonsan.ts where none is named.')
    .showHelpAfterError('Add --help to see what there is.')
}

/** Commander begins its errors in small letters. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function declare(program: Program, command: Command, action: (input: Input) => Promise<void>): void {
  program
    .description(command.about)
    .helpOption('--help', 'tells this')
    .option('--debug', 'with an error, its stack too')
  for (const argument of command.usage.split(' ').filter((name) => name !== ''))
    program.argument(/^[A-Z]+$/.test(argument) ? `<${argument}>` : argument)
  for (const spec of command.options) program.addOption(makeOption(spec))
  program.action(async () => {
    const options: Readonly<Record<string, unknown>> = program.opts()
    await action({
      args: program.args.map(showMinus),
      text: (name) => asText(options[name]),
      number: (name) => asNumber(options[name]),
      texts: (name) => asTexts(options[name]),
      flag: (name) => options[name] === true,
    })
  })
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? showMinus(value) : undefined
}

function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((one) => asText(one) ?? []) : []
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function makeOption({ flags, about, required = false, isList = false, read }: OptionSpec): Option {
  const option = new Option(flags, about).makeOptionMandatory(required)
  if (read === undefined) return option
  return option.argParser((text: string, before: unknown) => {
    const value = parsed(showMinus(text), read)
    return isList ? [...(Array.isArray(before) ? before : []), value] : value
  })
}

function parsed(text: string, read: (text: string) => unknown): unknown {
  try {
    return read(text)
  } catch (error) {
    throw error instanceof BadValue ? new InvalidArgumentError(error.message) : error
  }
}

/*
 * A negative year looks like an option (`-0043`), and no option begins with a digit: such an argument travels behind a
 * character that no argument can hold.
 */
const MINUS = '\u0000'

function hideMinus(text: string): string {
  return /^-\d/.test(text) ? MINUS + text : text
}

function showMinus(text: string): string {
  return text.replace(MINUS, '')
}

function tell(error: unknown, debug: boolean, { log }: Host): void {
  const stack = error instanceof Error ? `\n${stackText(error)}` : ''
  if (error instanceof Problem) log.message(log.paint.red(problemText(error)) + (debug ? stack : ''))
  else {
    const message = error instanceof Error ? error.message : String(error)
    const advice = debug ? stack : '\n  This is a fault of chronodeck. Run it again with --debug to see where.'
    log.message(`${log.paint.red(`Something went wrong: ${printable(message)}`)}${advice}`)
  }
}

/** With the stacks of what caused it. */
function stackText(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackText(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}
