import { SourceMap } from 'node:module'

/** What a module that was run as a function threw, and where in its text: an offset, `null` where that is unknown. */
export class Thrown extends Error {
  readonly offset: number | null

  constructor(cause: unknown, offset: number | null) {
    super('a module stopped with an error', { cause })
    this.offset = offset
  }
}

/** A module's text, and the body of the function that it became. */
interface Origin {
  readonly source: string
  /** Lines that stand before the module's code in the function. */
  readonly linesBefore: number
  /** From the code to the text, as a compiler writes it; `null` where they are the same. */
  readonly map: object | null
}

/** Where the topmost call of a function without a name stands in the text that it was made of. */
export function thrownOffset(error: unknown, { source, linesBefore, map }: Origin): number | null {
  const [, line, column] = (error instanceof Error ? /<anonymous>:(\d+):(\d+)/.exec(error.stack ?? '') : null) ?? []
  if (line === undefined || column === undefined) return null
  const at = { line: Number(line) - linesBefore - 1, column: Number(column) - 1 }
  const place = map === null ? at : originOf(at, map)
  return place === null ? null : offsetOf(place, source)
}

interface LinePlace {
  /** Both from 0. */
  readonly line: number
  readonly column: number
}

function originOf({ line, column }: LinePlace, map: object): LinePlace | null {
  const entry: object = new SourceMap(isPayload(map) ? map : emptyMap).findEntry(line, column)
  return 'originalLine' in entry && 'originalColumn' in entry
    ? { line: Number(entry.originalLine), column: Number(entry.originalColumn) }
    : null
}

type Payload = ConstructorParameters<typeof SourceMap>[0]

const emptyMap: Payload = {
  file: '',
  version: 3,
  sources: [],
  sourcesContent: [],
  names: [],
  mappings: '',
  sourceRoot: '',
}

function isPayload(map: object): map is Payload {
  return 'mappings' in map
}

function offsetOf({ line, column }: LinePlace, source: string): number | null {
  const lines = source.split('\n')
  return line < 0 || line >= lines.length ? null : lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + column
}
