import { dictText, refText } from './pdf-text.ts'
import type { PdfWriter } from './pdf-writer.ts'

/** A key and its value, both as they are written. */
export type TreeEntry = readonly [key: string, value: string]

const LEAF = 500

/**
 * Writes a name tree or a number tree (ISO 32000-1, 7.9.6 and 7.9.7) whose entries are in the order of their keys; gives
 * the number of its root.
 */
export function writeTree(writer: PdfWriter, kind: 'Names' | 'Nums', entries: readonly TreeEntry[]): number {
  if (entries.length <= LEAF) return writer.add({ text: dictText({ [kind]: pairs(entries) }) })
  const leaves: string[] = []
  for (let start = 0; start < entries.length; start += LEAF) {
    const part = entries.slice(start, start + LEAF)
    const limits = `[${part[0]?.[0] ?? ''} ${part.at(-1)?.[0] ?? ''}]`
    leaves.push(refText(writer.add({ text: dictText({ Limits: limits, [kind]: pairs(part) }) })))
  }
  return writer.add({ text: dictText({ Kids: `[${leaves.join(' ')}]` }) })
}

function pairs(entries: readonly TreeEntry[]): string {
  return `[${entries.map(([key, value]) => `${key} ${value}`).join('\n')}]`
}
