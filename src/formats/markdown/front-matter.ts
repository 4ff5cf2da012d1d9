import { documentInput, type DocumentPlace } from '../document-input.ts'
import { documentPositions } from '../document-positions.ts'
import { isFields } from '../fields.ts'
import { latePositions, type ListFile, type SourceMap, type TextFault } from '../format.ts'
import { parseDocument, placeFaults, type SpanFault } from '../list-document.ts'
import { TextLines } from '../text-lines.ts'
import { yamlFault } from '../yaml-words.ts'

/** A file of markdown, its front matter read as YAML. */
export interface MarkdownFile {
  readonly file: ListFile
  /** `null` where it has no front matter. */
  readonly fields: Readonly<Record<string, unknown>> | null
  readonly body: string
  /** The line on which the body starts, from 1. */
  readonly bodyLine: number
  readonly faults: readonly TextFault[]
  /** Where the front matter's values stand, by their path in it. */
  readonly positions: SourceMap
}

/** Empty lines before it are none of the text. */
const FENCE = /^\s*---[^\S\n]*\r?\n/
const END = /^(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/m
const TOML = /^\+\+\+[^\S\n]*\r?\n/

/** Parts a file into front matter and body. `place` is where the fields will stand in the list, and what they are called. */
export function readMarkdownFile(file: ListFile, place: DocumentPlace): MarkdownFile {
  const { text } = file
  const lines = new TextLines(text)
  const placed = (faults: readonly SpanFault[]) =>
    placeFaults(faults, lines).map((fault) => ({
      ...fault,
      position: { ...fault.position, in: file },
      related: fault.related.map((one) => ({ ...one, position: { ...one.position, in: file } })),
    }))
  const none = { file, fields: null, body: text, bodyLine: 1, faults: [], positions: nowhere }
  if (TOML.test(text))
    return {
      ...none,
      faults: placed([fault('The front matter is TOML.', 'Write it as YAML, between two lines of “---”.')]),
    }
  const open = FENCE.exec(text)?.[0].length
  if (open === undefined) return none
  const close = END.exec(text.slice(open))
  if (close === null)
    return {
      ...none,
      faults: placed([fault('The front matter that starts here never ends.', 'End it with a line of “---”.')]),
    }
  const end = open + close.index
  const body = text.slice(end + close[0].length)
  // Spaces in place of the first line: every value keeps its place in the file.
  const source = text.slice(0, open).replaceAll(/[^\n]/g, ' ') + text.slice(open, end)
  const document = parseDocument(source)
  const { input, faults } = documentInput(source, document, place)
  const errors = document.faults.filter(({ code }) => code !== 'empty-file')
  const positions = latePositions(() => documentPositions(source, document))
  return {
    file,
    fields: isFields(input) ? input : {},
    body,
    bodyLine: lines.position(end + close[0].length, end + close[0].length).line,
    faults: placed([...document.errors.map(yamlFault), ...errors, ...faults]),
    positions: {
      find: (path, column) => inFile(positions.find(path, column), file),
      findKey: (path) => inFile(positions.findKey(path), file),
    },
  }
}

const nowhere: SourceMap = { find: () => null, findKey: () => null }

function inFile(place: ReturnType<SourceMap['find']>, file: ListFile): ReturnType<SourceMap['find']> {
  return place && { ...place, in: file }
}

function fault(why: string, todo: string): SpanFault {
  return { code: 'syntax', args: { why, todo }, start: 0, end: 3 }
}
