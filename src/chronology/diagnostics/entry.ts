import type { Args, Severity } from './diagnostic.ts'

/** The sentences of one code: what is wrong, and what to do about it. */
export interface Entry {
  readonly severity: Severity
  readonly message: (args: Args) => string
  readonly hint: (args: Args) => string
}

export function error(message: Entry['message'], hint: Entry['hint']): Entry {
  return { severity: 'error', message, hint }
}

export function warning(message: Entry['message'], hint: Entry['hint']): Entry {
  return { severity: 'warning', message, hint }
}

/** 10,000 */
export function figure(value: Args[string] | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('en-GB') : String(value)
}
