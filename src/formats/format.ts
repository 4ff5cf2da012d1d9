import type { Args, Code, Path, Position } from '../chronology/diagnostics/index.ts'

/** Where the values of an event list stand in the text that it was read from. */
export interface SourceMap {
  /**
   * The value at `path`. A value of several lines is shown by its key, or by its first line where it has none. Where
   * the list has no such value (a missing field), the nearest one around it. `column` (from 1, in code points) is a
   * place inside a text value: one character there, or the end of the text just behind it. `null` where the text does
   * not hold the value, because the list computes it or takes it from another file.
   */
  find(path: Path, column?: number): Position | null
  /** The key of the value at `path`; `null` as with `find`, and for the items of a list. */
  findKey(path: Path): Position | null
}

/** A way to write an event list as text. */
export interface Format {
  /** How names of its files end, in lower case, with the dot. */
  readonly endings: readonly string[]
  /** Never throws: what is wrong with the text is among the faults. `text` has no byte order mark. */
  read(text: string): ReadList
}

/** An event list as its text has it, not yet checked. */
export interface ReadList {
  /** `null` where there are faults. */
  readonly input: unknown
  readonly positions: SourceMap
  /** All at once, in the order of the text, at most one of syntax a line. */
  readonly faults: readonly TextFault[]
}

/** A fault of the text itself, which keeps it from being read as a list. */
export interface TextFault {
  readonly code: Code
  readonly args: Args
  readonly position: Position
  /** Other places that the fault involves, and what stands there, in words. */
  readonly related: readonly { readonly name: string; readonly position: Position }[]
}

/** Positions of a list that has none: all are unknown. */
export const noPositions: SourceMap = { find: () => null, findKey: () => null }

/** Positions that are found out when the first is asked for: most lists have no finding to show. */
export function latePositions(open: () => SourceMap): SourceMap {
  let opened: SourceMap | undefined
  const positions = () => (opened ??= open())
  return {
    find: (path, column) => positions().find(path, column),
    findKey: (path) => positions().findKey(path),
  }
}
