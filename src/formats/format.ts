import type { Args, Code, Path, Position } from '../chronology/diagnostics/index.ts'

/** Where the values of an event list stand in the text that it was read from. */
export interface SourceMap {
  /**
   * The value at `path`. A value of several lines is shown by its key, or by its first line where it has none. Where
   * the list has no such value (a missing field), the nearest one around it. `column` (from 1, in code points) is a
   * place inside a text value: one character there, or the end of the text just behind it. `null` where the text does
   * not hold the value, because the list computes it or takes it from another file.
   */
  find(path: Path, column?: number): Place | null
  /** The key of the value at `path`; `null` as with `find`, and for the items of a list. */
  findKey(path: Path): Place | null
}

/** A file of an event list. */
export interface ListFile {
  /** With its folders below the list's own, and `/`. */
  readonly name: string
  /** Without byte order mark. */
  readonly text: string
}

/** A position; `in` is the file where it lies, of a list that has several, and `cell` that of a sheet: “C5”. */
export interface Place extends Position {
  readonly in?: ListFile
  readonly cell?: string
}

/** A way to write an event list as text. No `read` ever throws: what is wrong with the list is among the faults. */
export interface TextFormat {
  readonly reads: 'text'
  /** Whether a text is of this format, among those whose files end alike; without it, every text is that no other takes. */
  readonly suits?: (text: string) => boolean
  /** About how many events a text holds, counted without reading it: one of far too many is not read. */
  readonly countEvents?: (text: string) => number
  read(file: ListFile): ReadList
}

/** A list in a file that is no text. */
export interface BinaryFormat {
  readonly reads: 'bytes'
  /** `text` is what people are shown of it: a line a row. */
  read(name: string, bytes: Uint8Array): ReadList & { readonly text: string }
}

/** A list in many files of one folder. */
export interface FolderFormat {
  readonly reads: 'folder'
  /** `images`: the paths of those that lie in the folder and below. */
  read(name: string, files: readonly ListFile[], images: readonly string[]): ReadList
}

export type Format = TextFormat | BinaryFormat | FolderFormat

/** An event list as its file has it, not yet checked. */
export interface ReadList {
  /** What could be read; `null` where that is nothing. Where a fault is an error, it is for finding others, not for use. */
  readonly input: unknown
  readonly positions: SourceMap
  /** Errors and warnings, all at once, in the order of the text; of syntax, at most one a line. */
  readonly faults: readonly TextFault[]
  /** What a person is told though nothing is wrong, in sentences: which column was read as what. */
  readonly remarks?: readonly string[]
}

/** Writes a list without errors as the text of a file, from which the same timeline is read. */
export type WriteList = (list: Readonly<Record<string, unknown>>) => string

/** A fault of the text itself. */
export interface TextFault {
  readonly code: Code
  readonly args: Args
  readonly position: Place
  /** Other places that the fault involves, and what stands there, in words. */
  readonly related: readonly { readonly name: string; readonly position: Place }[]
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
