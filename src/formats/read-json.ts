import { documentInput } from './document-input.ts'
import { documentPositions } from './document-positions.ts'
import { latePositions, type ReadList } from './format.ts'
import { jsonFaults } from './json-faults.ts'
import { isFatal, parseDocument, placeFaults } from './list-document.ts'
import { TextLines } from './text-lines.ts'

/**
 * JSON as RFC 8259 has it, and each key once in its object. It is read as the part of YAML that it is, so a number in
 * a field of text is the text that is written there: `"date": 2025` is the date “2025”.
 */
export function readJson(text: string): ReadList {
  const document = parseDocument(text)
  const syntax = [...jsonFaults(text, document), ...document.faults]
  const { input, faults } = documentInput(text, document)
  const all = placeFaults([...syntax, ...faults], new TextLines(text))
  return {
    input: all.some(isFatal) ? null : input,
    positions: latePositions(() => documentPositions(text, document)),
    faults: all,
  }
}
