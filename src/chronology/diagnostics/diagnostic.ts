import type { Code } from './catalogue.ts'

/** Where in an event list: the keys and indices from its root, e.g. `['events', 2, 'date']`. */
export type Path = readonly (string | number)[]

export type Severity = 'error' | 'warning'

/** What a sentence of the catalogue is filled with. */
export type Args = Readonly<Record<string, string | number>>

/** One fault of an event list, as data. The words come last, from the catalogue. */
export interface Diagnostic {
  readonly code: Code
  readonly at: Path
  readonly args: Args
  /** Place inside the value at `at`, from 1, in code points; 0 means the value as a whole. */
  readonly column: number
  /** Other places that the fault involves: the rest of a contradiction, the first use of an id. */
  readonly related: readonly Related[]
}

/** Another place that a fault involves, and what stands there, in words. */
export interface Related {
  readonly at: Path
  readonly name: string
}

/** Makes a diagnostic about the value at `at`. */
export function diagnostic(
  code: Code,
  at: Path,
  args: Args = {},
  where: { readonly column?: number; readonly related?: readonly Related[] } = {},
): Diagnostic {
  return { code, at, args, column: where.column ?? 0, related: where.related ?? [] }
}
