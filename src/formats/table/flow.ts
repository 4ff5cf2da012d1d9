import type { Path } from '../../chronology/diagnostics/index.ts'
import { documentInput } from '../document-input.ts'
import { parseDocument, type SpanFault } from '../list-document.ts'
import { yamlFault } from '../yaml-words.ts'
import type { Cell } from './table.ts'

/**
 * Whether a cell holds an object, or a list of objects, lists or quoted texts, as YAML and JSON write them in one line.
 * “[Untitled letter, 1912]” and “{Rome}” are names: so brackets mark what is supplied.
 */
export function isFlow(text: string): boolean {
  return /^(?:\{\s*(?:\}|["']|\w+\s*:)[^]*\}|\[\s*(?:\]|["'{[])[^]*\](?!\())$/.test(text)
}

/** The value of such a cell, which stands at `path` of the list. Its faults are those of the whole cell. */
export function readFlow(
  cell: Cell,
  text: string,
  path: Path,
): { readonly value: unknown; readonly faults: readonly SpanFault[] } {
  const document = parseDocument(text)
  const { input, faults } = documentInput(text, document, { at: path })
  const all = [...document.errors.map(yamlFault), ...document.faults, ...faults]
  const [first] = all
  return first === undefined
    ? { value: input, faults: [] }
    : { value: null, faults: [{ code: first.code, args: first.args, start: cell.start, end: cell.end }] }
}
