import type { Path } from '../chronology/diagnostics/index.ts'

const ANY = null

/** The fields of an event list that are not text: `true` and `false`, or numbers. `null` is any key or index. */
const TYPED: readonly (readonly (string | null)[])[] = [
  ['events', ANY, 'internal'],
  ['events', ANY, 'minutes'],
  ['events', ANY, 'map', 'borders'],
  ['events', ANY, 'places', 'at', ANY],
  ['events', ANY, 'places', ANY, 'at', ANY],
  ['places', ANY, 'at', ANY],
]
const DATES = new Set<unknown>(['date', 'asOf', 'published', 'accessed'])

/** Whether `true`, `false` and numbers without quotes are such at `path`, not text. */
export function isTyped(path: Path): boolean {
  return TYPED.some(
    (pattern) => pattern.length === path.length && pattern.every((key, n) => key === ANY || key === path[n]),
  )
}

/** Whether a date is written at `path`. */
export function isDate(path: Path): boolean {
  return DATES.has(path.at(-1)) && path[0] !== 'lanes'
}
