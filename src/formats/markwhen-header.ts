import type { ListFile } from './format.ts'
import type { SpanFault } from './list-document.ts'

/** What markwhen's own parser says of a document: the keys before its first event, and what it could not read. */
export interface MarkwhenHeader {
  readonly fields: Readonly<Record<string, unknown>>
  readonly faults: readonly SpanFault[]
}

interface Parsed {
  readonly header: Readonly<Record<string, unknown>> | string
  readonly parseMessages: readonly { readonly message: string; readonly pos: readonly number[] }[]
}

const FIELDS: ReadonlySet<string> = new Set(['title', 'description', 'dateFormat'])
const LINE = /^([#\w][\w.-]*)[ \t]*:[ \t]+(.*?)[ \t]*$/gm

/** `end` is where the first event or heading starts. One line that is no “key: value” costs the parser the whole header. */
export function readHeader({ header, parseMessages }: Parsed, { text }: ListFile, end: number): MarkwhenHeader {
  const isLost = parseMessages.some(({ pos: [start = 0] }) => start < end)
  const lines = isLost ? [...text.slice(0, end).matchAll(LINE)] : []
  // One that is no “key: value” at all is the text that it is.
  const read = typeof header === 'object' ? header : {}
  const fields = { ...Object.fromEntries(lines.map(([, key = '', value]) => [key, value])), ...read }
  const messages = parseMessages.map(({ message, pos: [start = 0, last = start + 1] }): SpanFault => {
    const why = start < end ? 'a line before the first event is “key: value”, or a heading' : parserWords(message)
    return { code: 'unread-markwhen', args: { why }, start, end: last }
  })
  return { fields, faults: [...messages, ...droppedFields(fields, text)] }
}

function parserWords(message: string): string {
  const [first = ''] = message.split('\n', 1)
  return `its own parser says “${first.replace(/[.:\s]+$/, '')}”`
}

function droppedFields(fields: Readonly<Record<string, unknown>>, text: string): readonly SpanFault[] {
  return Object.keys(fields).flatMap((key): SpanFault[] => {
    // So its parser writes the key of a tag's colour.
    const written = key.startsWith(')') ? `#${key.slice(1)}` : key
    const start = Math.max(0, text.indexOf(written))
    return FIELDS.has(key)
      ? []
      : [{ code: 'dropped-field', args: { field: written, count: 1 }, start, end: start + written.length }]
  })
}
