import type { Suggestion } from './nearest.ts'

/** Dates in figures that other customs write: 2025/07/12, 12.7.2025, 20250712, 7/12/2025, 2025-Q3. */
export function rewriteNumbers(text: string): readonly Suggestion[] {
  return (
    yearAndShort(text) ??
    yearFirst(text) ??
    yearLast(text) ??
    compact(text) ??
    quarter(text) ??
    half(text) ??
    shortYear(text) ??
    yearRange(text) ??
    []
  )
}

const DAY_FIRST = 'the day written first'
const MONTH_FIRST = 'the month written first'

function yearFirst(text: string): readonly Suggestion[] | null {
  const match = /^(-?\d{4})([-\u2013/. ])(\d{1,2})(?:\2(\d{1,2}))?\.?$/.exec(text)
  if (!match) return null
  const [, year = '', , month = '', day] = match
  if (day !== undefined && Number(month) > 12) return [{ text: iso(year, day, month) }]
  return [{ text: iso(year, month, day) }]
}

/** 2024/25: two years, or a year and a month where there is one of that number. */
function yearAndShort(text: string): readonly Suggestion[] | null {
  const match = /^(\d{4})[/\u2013\u2014](\d\d)$/.exec(text)
  if (!match) return null
  const [, year = '', short = ''] = match
  const years = { text: `${year}/${year.slice(0, 2)}${short}`, means: 'two years' }
  const month = { text: iso(year, short), means: 'a month' }
  return Number(short) > 12 ? [{ text: years.text }] : [month, years]
}

function yearLast(text: string): readonly Suggestion[] | null {
  const match = /^(\d{1,2})([-\u2013/. ])(?:(\d{1,2})\2)?(\d{4})$/.exec(text)
  if (!match) return null
  const [, first = '', separator, second, year = ''] = match
  if (second === undefined) return [{ text: iso(year, first) }]
  const dayFirst = iso(year, second, first)
  const monthFirst = iso(year, first, second)
  // Points are used only where the day comes first.
  if (separator === '.' || Number(first) > 12 || first === second) return [{ text: dayFirst }]
  if (Number(second) > 12) return [{ text: monthFirst }]
  return [
    { text: monthFirst, means: MONTH_FIRST },
    { text: dayFirst, means: DAY_FIRST },
  ]
}

function compact(text: string): readonly Suggestion[] | null {
  const match = /^(\d{4})(\d\d)(\d\d)?$/.exec(text)
  if (!match) return null
  const [, year = '', month = '', day] = match
  return [
    { text: iso(year, month, day), ...(day === undefined ? { means: 'a month' } : { means: 'a day', isSure: true }) },
    { text: `Y${text}`, means: 'a year of that many digits' },
  ]
}

function quarter(text: string): readonly Suggestion[] | null {
  const match = /^(?:(\d{4})[- ]?[Qq]([1-4])|[Qq]([1-4])[- /]?(\d{4}))$/.exec(text)
  if (!match) return null
  const [, yearBefore, after, before, yearAfter] = match
  return [{ text: `${yearBefore ?? yearAfter}-${32 + Number(after ?? before)}` }]
}

/** 2025-H1 and H1 2025. */
function half(text: string): readonly Suggestion[] | null {
  const match = /^(?:(\d{4})[- ]?[Hh]([12])|[Hh]([12])[- /]?(\d{4}))$/.exec(text)
  return match && [{ text: `${match[1] ?? match[4]}-${39 + Number(match[2] ?? match[3])}` }]
}

function shortYear(text: string): readonly Suggestion[] | null {
  const match = /^(-?)(\d{1,3})([?~%]?)$/.exec(text)
  if (!match) return null
  const [, sign = '', digits = '', mark = ''] = match
  const year = { text: `${sign}${digits.padStart(4, '0')}${mark}`, means: `the year ${sign}${Number(digits)}` }
  if (digits.length === 1) return [{ text: year.text }]
  const open = digits.length === 2 ? 'XX' : 'X'
  const span = digits.length === 2 ? 'hundred' : 'ten'
  const first = `${sign}${digits}${'0'.repeat(open.length)}`
  return [
    {
      text: `${sign}${digits}${open}${mark}`,
      means: `the ${span} years ${first} to ${sign}${digits}${'9'.repeat(open.length)}`,
    },
    year,
  ]
}

/** 2023-2025 and 2023–2025. */
function yearRange(text: string): readonly Suggestion[] | null {
  const match = /^(\d{4}) ?[-\u2013\u2014] ?(\d{4})$/.exec(text)
  return match && [{ text: `${match[1]}/${match[2]}` }]
}

function iso(year: string, month: string, day?: string): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}
