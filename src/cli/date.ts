import type { ParseResult } from '../chronology/edtf/index.ts'
import type { Host, HostInput } from '../host/host.ts'
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
    await learn(language, edtf, host)
    const words = { edtf, lang: language, paint: host.log.resultPaint }
    const say = input.flag('json') ? jsonLine : textLine
    let isAllValid = true
    for await (const texts of input.args.length > 0 ? [input.args] : linesOf(host.input)) {
      const told = texts.map((text) => {
        const result = edtf.parse(text)
        isAllValid &&= result.ok
        return say(text, result, words)
      })
      host.log.result(told.join('\n'))
      if (!(await host.log.drain())) break
    }
    return isAllValid ? 0 : 1
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

/** Makes the language known, and says what of it is not. */
async function learn(language: string, { hasLocale, hasPhrases }: Edtf, { log }: Host): Promise<void> {
  if (hasPhrases(language) && hasLocale(language)) return
  const { learnLanguage } = await import('../export/load/language.ts')
  if (!(await learnLanguage(language))) {
    throw new Problem({
      what: `There are no words for dates in “${language}”`,
      why: 'the language is not known',
      todo: 'name another with --lang, for example en, ru or fr',
    })
  }
  if (hasPhrases(language)) return
  log.message(
    `Dates are in “${language}”; the words around them are in English, since none are known in that language.`,
  )
}

function linesOf(input: HostInput): AsyncIterable<readonly string[]> {
  if (!input.isTerminal) return input.lines()
  throw new Problem({
    what: 'No date was given',
    why: 'there is no argument, and nothing on standard input',
    todo: 'npx chronodeck date 2025-07',
  })
}
