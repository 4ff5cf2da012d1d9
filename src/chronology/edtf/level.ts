import { partsOf } from './traits.ts'
import type { DateValue, Edtf, IntervalEnd, Part, SeasonValue, Single, YearValue } from './value.ts'

export type Level = 0 | 1 | 2

/** The lowest conformance level of EDTF that has this value, as it is written. */
export function level(value: Edtf): Level {
  switch (value.kind) {
    case 'datetime':
      return value.year < 0 ? 1 : 0
    case 'interval':
      return higher(endLevel(value.start), endLevel(value.end))
    case 'one-of':
    case 'all-of':
      return 2
    default:
      return singleLevel(value)
  }
}

function higher(a: Level, b: Level): Level {
  return a > b ? a : b
}

/** An interval whose ends have unspecified digits is of level 2, however they stand. */
function endLevel(end: IntervalEnd): Level {
  if (typeof end === 'string') return 1
  const isSpecified = end.kind === 'year' || partsOf(end).every((part) => part.number !== null)
  return isSpecified ? singleLevel(end) : 2
}

function singleLevel(value: Single): Level {
  if (value.kind === 'year') return yearLevel(value)
  const base = value.kind === 'season' ? groupLevel(value) : value.year.digits.startsWith('-') ? 1 : 0
  return higher(base, higher(markLevel(partsOf(value)), unspecifiedLevel(value)))
}

function yearLevel({ exponent, significant, left }: YearValue): Level {
  return exponent !== null || significant !== null || left !== '' ? 2 : 1
}

function groupLevel({ season }: SeasonValue): Level {
  return season.number !== null && season.number <= 24 ? 1 : 2
}

/** Level 1 has a qualifier only at the right of the whole date. */
function markLevel(parts: readonly Part[]): Level {
  const last = parts.at(-1)
  const inner = parts.some((part) => part.left !== '' || (part !== last && part.right !== ''))
  if (inner) return 2
  return last && last.right !== '' ? 1 : 0
}

/** Level 1 has `X` for the last one or two digits of a lone year, for a whole month, a whole day, or both. */
function unspecifiedLevel(value: DateValue | SeasonValue): Level {
  const parts = partsOf(value)
  if (parts.every((part) => part.number !== null)) return 0
  const [year, ...rest] = parts
  if (year === undefined || value.kind === 'season') return 2
  if (rest.length === 0) return /^-?\d\d(?:\dX|XX)$/.test(year.digits) ? 1 : 2
  if (year.number === null) return 2
  const firstOpen = rest.findIndex((part) => part.number === null)
  return rest.slice(firstOpen).every((part) => part.digits === 'XX') ? 1 : 2
}
