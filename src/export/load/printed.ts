import {
  codeFrame,
  linesOf,
  describe,
  type Code,
  type Diagnostic,
  type Position,
  type Severity,
} from '../../chronology/diagnostics/index.ts'
import { perObject } from '../../deck/per-object.ts'
import type { SourceMap, TextFault } from '../../formats/format.ts'

/** A diagnostic as people and machines are told it: in words, with its place in the file. */
export interface PrintedDiagnostic {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  /** Relative to the current folder, with `/`. */
  readonly file: string
  /** From 1; `null` where the place is unknown. */
  readonly line: number | null
  /** From 1, in code points. */
  readonly column: number | null
  /** The lines around the place with carets under the fault; empty where the place is unknown. */
  readonly frame: string
  /** Other places of the file that the fault involves, such as each event of a contradiction, and what stands there. */
  readonly related: readonly RelatedPlace[]
}

/** A place of the file, from 1, columns in code points. */
export interface RelatedPlace {
  readonly name: string
  readonly line: number
  readonly column: number
}

/** The text that an event list was read from. */
export interface ListText {
  /** As people are told it: relative to the current folder, with `/`. */
  readonly file: string
  readonly text: string
  readonly positions: SourceMap
}

/** Faults of a key, not of the value under it. */
const ABOUT_KEYS: ReadonlySet<Code> = new Set<Code>(['unknown-field'])

/** Puts diagnostics in words. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], list: ListText): PrintedDiagnostic[] {
  return diagnostics.map((diagnostic) => {
    const said = { code: diagnostic.code, ...describe(diagnostic) }
    const related = diagnostic.related.flatMap(({ at, name }): RelatedPlace[] => {
      const place = list.positions.find(at)
      return place === null ? [] : [{ name, line: place.line, column: place.column }]
    })
    const position = findPosition(diagnostic, list.positions)
    const message =
      position === null && diagnostic.at.length > 0 ? `${said.message} (At ${pathText(diagnostic.at)}.)` : said.message
    return { ...printed({ ...said, message }, list, position), related }
  })
}

/** Puts faults of a list's own text in words. */
export function printTextFaults(faults: readonly TextFault[], list: ListText): PrintedDiagnostic[] {
  return faults.map((fault) => ({
    ...printed({ code: fault.code, ...describe(fault) }, list, fault.position),
    related: fault.related.map(({ name, position: { line, column } }) => ({ name, line, column })),
  }))
}

/** `events[2].date`: where a value stands in the list, for one that has no place in the file. */
function pathText(at: Diagnostic['at']): string {
  return at.map((key, n) => (typeof key === 'number' ? `[${key}]` : n === 0 ? key : `.${key}`)).join('')
}

/** Diagnostics in the order of their file; those without a place come first. */
export function inFileOrder(diagnostics: readonly PrintedDiagnostic[]): PrintedDiagnostic[] {
  return diagnostics.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

/** A long list may have many findings: it is parted into lines once. */
const textLines = perObject(({ text }: Pick<ListText, 'text'>) => linesOf(text))

/** What a diagnostic says, wherever it stands. */
export type Said = Pick<PrintedDiagnostic, 'code' | 'severity' | 'message' | 'hint'>

/** A diagnostic in words at a place of a text. */
export function printed(
  said: Said,
  list: Pick<ListText, 'file' | 'text'>,
  position: Position | null,
): PrintedDiagnostic {
  return {
    code: said.code,
    severity: said.severity,
    message: said.message,
    hint: said.hint,
    file: list.file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    frame: position === null ? '' : codeFrame(textLines(list), position),
    related: [],
  }
}

function findPosition({ code, at, column }: Diagnostic, positions: SourceMap): Position | null {
  return (ABOUT_KEYS.has(code) ? positions.findKey(at) : null) ?? positions.find(at, column)
}
