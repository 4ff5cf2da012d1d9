import type { ParseResult } from '../chronology/edtf/index.ts'
import { printable, Problem } from '../host/problem.ts'
import type { Paint } from '../host/paint.ts'
import type { Command, OptionSpec } from './command.ts'
import { json } from './options.ts'

const lang: OptionSpec = { flags: '--lang <language>', about: 'the language of the words (BCP 47), en by default' }

type Edtf = typeof import('../chronology/edtf/index.ts')

export const date: Command = {
  about: 'reads dates from the arguments, or one a line from standard input',
  usage: '[EDTF...]',
  options: [lang, json],
  async run(input, host) {
    const edtf = await import('../chronology/edtf/index.ts')
    const language = input.text('lang') ?? 'en'
    checkLanguage(language, edtf)
    const texts = input.args.length > 0 ? input.args : await readLines(host.input)
    const parsed = texts.map((text) => ({ text, result: edtf.parse(text) }))
    const say = input.flag('json') ? jsonLine : textLine
    for (const { text, result } of parsed)
      host.log.result(say(text, result, { edtf, lang: language, paint: host.log.resultPaint }))
    return parsed.every(({ result }) => result.ok) ? 0 : 1
  },
}

interface Words {
  readonly edtf: Edtf
  readonly lang: string
  readonly paint: Paint
}

function jsonLine(input: string, result: ParseResult, { edtf, lang }: Words): string {
  if (!result.ok)
    return JSON.stringify({ input, valid: false, message: edtf.faultWords(result.fault), column: result.fault.column })
  const { earliest, latest } = edtf.bounds(result.value)
  return JSON.stringify({
    input,
    valid: true,
    level: edtf.level(result.value),
    earliest: earliest && edtf.isoDay(earliest),
    latest: latest && edtf.isoDay(latest),
    words: edtf.words(result.value, lang),
  })
}

function textLine(input: string, result: ParseResult, { edtf, lang, paint }: Words): string {
  if (!result.ok) {
    const { column } = result.fault
    return `${paint.red(printable(input))}\n${' '.repeat(column - 1)}^ column ${column}: ${edtf.faultWords(result.fault)}`
  }
  const { earliest, latest } = edtf.bounds(result.value)
  const [from, to] = [earliest, latest].map((day) => (day === null ? 'open' : edtf.isoDay(day)))
  const span = from === to ? from : `${from} to ${to}`
  return `${paint.bold(printable(input))}  ${edtf.words(result.value, lang)}  ${paint.dim(`(${span}, level ${edtf.level(result.value)})`)}`
}

function checkLanguage(language: string, { hasLocale, hasPhrases }: Edtf): void {
  if (hasLocale(language) && hasPhrases(language)) return
  throw new Problem({
    what: `There are no words for dates in “${language}”`,
    why: 'the language is not known',
    todo: 'name another with --lang, for example en or ru',
  })
}

async function readLines(input: {
  readonly isTerminal: boolean
  readText(): Promise<string>
}): Promise<readonly string[]> {
  if (input.isTerminal) {
    throw new Problem({
      what: 'No date was given',
      why: 'there is no argument, and nothing on standard input',
      todo: 'npx chronodeck date 2025-07',
    })
  }
  const lines = (await input.readText()).split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
