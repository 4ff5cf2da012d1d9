import {
  codeFrame,
  linesOf,
  describe,
  type Code,
  type Diagnostic,
  type Severity,
} from '../../chronology/diagnostics/index.ts'
import { perObject } from '../../deck/per-object.ts'
import type { Place, SourceMap, TextFault } from '../../formats/format.ts'

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

/** A place of the list, from 1, columns in code points; `file` as with a diagnostic. */
export interface RelatedPlace {
  readonly name: string
  readonly file: string
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
      return place === null ? [] : [relatedPlace(name, place, list)]
    })
    const place = findPosition(diagnostic, list.positions)
    const message =
      place === null && diagnostic.at.length > 0 ? `${said.message} (At ${pathText(diagnostic.at)}.)` : said.message
    return { ...printed({ ...said, message }, list, place), related }
  })
}

/** Puts faults of a list's own text in words. */
export function printTextFaults(faults: readonly TextFault[], list: ListText): PrintedDiagnostic[] {
  return faults.map((fault) => ({
    ...printed({ code: fault.code, ...describe(fault) }, list, fault.position),
    related: fault.related.map(({ name, position }) => relatedPlace(name, position, list)),
  }))
}

/** `events[2].date`: where a value stands in the list, for one that has no place in the file. */
function pathText(at: Diagnostic['at']): string {
  return at.map((key, n) => (typeof key === 'number' ? `[${key}]` : n === 0 ? key : `.${key}`)).join('')
}

/** Diagnostics in the order of their files, and of the places in each; those without a place come first. */
export function inFileOrder(diagnostics: readonly PrintedDiagnostic[]): PrintedDiagnostic[] {
  return diagnostics.toSorted(
    (a, b) => byFile(a, b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
}

function byFile({ file: a }: PrintedDiagnostic, { file: b }: PrintedDiagnostic): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A long list may have many findings: it is parted into lines once. */
const textLines = perObject(({ text }: { readonly text: string }) => linesOf(text))

/** What a diagnostic says, wherever it stands. */
export type Said = Pick<PrintedDiagnostic, 'code' | 'severity' | 'message' | 'hint'>

/** A diagnostic in words at a place of a text. */
export function printed(said: Said, list: Pick<ListText, 'file' | 'text'>, place: Place | null): PrintedDiagnostic {
  return {
    code: said.code,
    severity: said.severity,
    message: place?.cell === undefined ? said.message : `${said.message} (Cell ${place.cell}.)`,
    hint: said.hint,
    file: fileOf(place, list),
    line: place?.line ?? null,
    column: place?.column ?? null,
    frame: place === null ? '' : codeFrame(textLines(place.in ?? list), place),
    related: [],
  }
}

function relatedPlace(name: string, place: Place, list: ListText): RelatedPlace {
  return { name, file: fileOf(place, list), line: place.line, column: place.column }
}

/** The file of a place; of a list in a folder it lies in that. */
function fileOf(place: Place | null, list: Pick<ListText, 'file'>): string {
  if (!place?.in) return list.file
  return list.file === '.' ? place.in.name : `${list.file}/${place.in.name}`
}

function findPosition({ code, at, column }: Diagnostic, positions: SourceMap): Place | null {
  return (ABOUT_KEYS.has(code) ? positions.findKey(at) : null) ?? positions.find(at, column)
}
