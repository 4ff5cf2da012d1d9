import type { WriteList } from './format.ts'

const WIDTH = 110
const NAME = /^[A-Za-z_$][\w$]*$/

/** A TypeScript module with the list as plain data: nothing in a text can be anything but text. */
export const write: WriteList = (list) =>
  `import { defineTimeline } from 'chronodeck'\n\nexport default defineTimeline(${literal(list, 0)})\n`

/** A value as it is written, in one line where that is short; `indent` is that of the line where it begins. */
function literal(value: unknown, indent: number): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value).filter(
    ([, part]) => part !== undefined,
  )
  const partsAt = (inner: number) =>
    entries.map(([key, part]) => (isList ? '' : `${NAME.test(key) ? key : quoted(key)}: `) + literal(part, inner))
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return open + close
  const space = isList ? '' : ' '
  const line = `${open}${space}${partsAt(indent).join(', ')}${space}${close}`
  if (!line.includes('\n') && indent + line.length <= WIDTH && !(indent === 0)) return line
  const margin = ' '.repeat(indent + 2)
  return `${open}\n${partsAt(indent + 2)
    .map((part) => `${margin}${part},\n`)
    .join('')}${' '.repeat(indent)}${close}`
}

/** In single quotes, or in double ones where that needs fewer escapes. */
function quoted(text: string): string {
  const json = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  const isPlainer = text.split("'").length <= text.split('"').length
  return isPlainer ? `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : json
}
