import { Document, isMap, isPair, isScalar, isSeq, Scalar, visit, type Node } from 'yaml'
import type { Path } from '../chronology/diagnostics/index.ts'
import { isTyped } from './field-kinds.ts'

const WIDTH = 100
/** What would be read as nothing without quotes. */
const NOTHING = /^(?:null|Null|NULL|~|)$/

/** YAML as a person writes it: no quotes where text is read as text anyway, long texts as blocks, events apart. */
export function writeYaml(list: Readonly<Record<string, unknown>>): string {
  const document = new Document(plainTexts(list, []), { schema: 'failsafe', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && NOTHING.test(scalar.value)) scalar.type = Scalar.QUOTE_SINGLE
    },
  })
  const events = document.get('events')
  if (isSeq(events)) for (const [n, event] of events.items.entries()) spaceBefore(event, n > 0)
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      if (isPair(pair) && isScalar(pair.key) && (isMap(pair.value) || isSeq(pair.value))) pair.key.spaceBefore = true
    }
  }
  return document.toString({ lineWidth: WIDTH, singleQuote: true, flowCollectionPadding: true })
}

function spaceBefore(node: unknown, isApart: boolean): void {
  if (isMap(node)) node.spaceBefore = isApart
}

/** Numbers, `true` and `false` as plain scalars, and texts that would be read as such in quotes. */
function plainTexts(value: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => plainTexts(item, [...path, index]))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) =>
        part === undefined ? [] : [[key, plainTexts(part, [...path, key])]],
      ),
    )
  }
  if (typeof value === 'string') return isTyped(path) ? inQuotes(value) : value
  return plain(String(value))
}

function inQuotes(text: string): Node {
  const scalar = new Scalar(text)
  scalar.type = Scalar.QUOTE_SINGLE
  return scalar
}

function plain(text: string): Node {
  const scalar = new Scalar(text)
  scalar.type = Scalar.PLAIN
  return scalar
}
