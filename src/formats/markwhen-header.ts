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
/** Empty, a fence, a comment, a heading, a key with or without its value, or what is indented below one. */
const OF_HEADER = /^\s*$|^---|^\/\/|^#+ |^[#\w)][\w.-]*[ \t]*:(?:\s|$)|^[ \t]+\S|^- /
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
  const told = new Set(messages.map((one) => text.slice(0, one.start).split('\n').length))
  return { fields, faults: [...messages, ...strayLines(text.slice(0, end), told), ...droppedFields(fields, text)] }
}

/** Lines before the first event that say something and are none of a header; `told` are the numbers of those that are told. */
function strayLines(head: string, told: ReadonlySet<number>): readonly SpanFault[] {
  let start = 0
  return head.split('\n').flatMap((line, n): readonly SpanFault[] => {
    const from = start
    start += line.length + 1
    if (told.has(n + 1) || OF_HEADER.test(line)) return []
    const why = 'nothing stands before the first event but “key: value”'
    return [{ code: 'unread-markwhen', args: { why }, start: from, end: from + line.trimEnd().length }]
  })
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
