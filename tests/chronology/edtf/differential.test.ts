import edtf from 'edtf'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounds, compareDays, dayOfNumber, isoDay, parse } from '../../../src/chronology/edtf/index.ts'
import type { CalendarDay, Edtf, Single } from '../../../src/chronology/edtf/index.ts'
import { edtfLike, plainDate } from './arbitrary.ts'

/** Texts of the forms that both are made for, each with digits of its own. */
const commonForm = (() => {
  const mark = fc.constantFrom('', '', '?', '~', '%')
  const marked = fc.tuple(plainDate, mark).map((parts) => parts.join(''))
  const open = fc
    .tuple(plainDate, fc.nat(3))
    .map(([date, count]) => date.replace(/^(-?\d{4})(.*)$/, (_, year: string, rest: string) => hide(year, rest, count)))
  const end = fc.oneof({ weight: 5, arbitrary: marked }, fc.constantFrom('', '..'))
  return fc.oneof(
    marked,
    open,
    fc.tuple(end, end).map((ends) => ends.join('/')),
    fc.tuple(fc.boolean(), plainDate).map(([isOneOf, date]) => (isOneOf ? `[${date}]` : `{${date}}`)),
    fc.tuple(fc.boolean(), plainDate).map(([isBefore, date]) => (isBefore ? `[..${date}]` : `[${date}..]`)),
  )
})()

/** Unspecified digits as level 1 has them. */
function hide(year: string, rest: string, count: number): string {
  if (rest === '') return `${year.slice(0, year.length - count)}${'X'.repeat(count)}`
  return year + (count > 1 ? rest.replace(/\d/g, 'X') : rest.slice(0, -2) + 'XX')
}

/** What a reader makes of a text: its days, or a refusal. */
type Reading = readonly [earliest: string | null, latest: string | null] | 'refused'

function ours(text: string): Reading {
  const result = parse(text)
  if (!result.ok) return 'refused'
  const { earliest, latest } = bounds(result.value)
  return [earliest && isoDay(earliest), latest && isoDay(latest)]
}

function theirs(text: string): Reading {
  try {
    const { min, max } = edtf(text)
    return [dayOf(min), dayOf(max)]
  } catch {
    return 'refused'
  }
}

/** The UTC day of a time in milliseconds; no end is `null`, and so is an infinite one. */
function dayOf(milliseconds: number | null): string | null {
  if (milliseconds === null || Math.abs(milliseconds) === Infinity) return null
  return Number.isNaN(milliseconds) ? 'NaN' : isoDay(dayOfNumber(Math.floor(milliseconds / 86_400_000)))
}

function firstDay(value: Single): CalendarDay | null {
  return bounds(value).earliest
}

function isInterval(value: Edtf | null): value is Extract<Edtf, { kind: 'interval' }> {
  return value?.kind === 'interval'
}

interface KnownFault {
  readonly name: string
  readonly example: string
  hits(text: string, value: Edtf | null): boolean
}

/** What edtf 4.11.1 is known to get wrong, or to read by other rules. */
const KNOWN_FAULTS: readonly KnownFault[] = [
  {
    name: 'takes 29 February in a common year, and in a pattern of years, for 1 March',
    example: '2023-02-29',
    hits: (text) => /-[?~%]?[0X][2X][?~%]?-[?~%]?[2X][9X]/.test(text),
  },
  {
    name: 'has other months for seasons, and none of them with a qualifier, unspecified or in an interval',
    example: '2025-22',
    hits: (text) => /[\dX]{4}[?~%]?-[?~%]?(?:2[1-9]|3\d|4[01])(?!\d)/.test(text),
  },
  {
    name: 'reads no significant digits, and no long year beyond a Date or in an interval or a set',
    example: '1950S2',
    hits: (text) => /[YS]/.test(text),
  },
  {
    name: 'has the day of a date-time in UTC, and of a local one in the zone of the machine',
    example: '2025-07-12T23:30:00-10:00',
    hits: (text) => text.includes('T'),
  },
  {
    name: 'refuses an interval of which the end does not begin after the start',
    example: '2005/2005',
    hits(_, value) {
      if (!isInterval(value) || typeof value.start === 'string' || typeof value.end === 'string') return false
      const [start, end] = [firstDay(value.start), firstDay(value.end)]
      return start !== null && end !== null && compareDays(end, start) <= 0
    },
  },
  {
    name: 'takes the first and the last member of a set for the least and the greatest, and the start of a range for its end',
    example: '[1667,1668,1670..1672]',
    hits: (text, value) => /^[[{]/.test(text) && (/\.\.-?[\dX?~%]/.test(text) || members(value) > 1),
  },
  {
    name: 'knows no qualifiers, no unspecified digits and no mixed precision at an open end or a range of a set',
    example: '[2024~..]',
    hits: (text) => /^[[{].*\.\./.test(text),
  },
  {
    name: 'counts negative years with unspecified digits the wrong way round',
    example: '-1X32-X1-X2',
    hits: (text) => /-\d*X/.test(text) && /(?:^|[/[{,?~%])-[\dX]{4}/.test(text),
  },
  {
    name: 'does not know -XXXX for a negative year',
    example: '-XXXX',
    hits: (text) => /-XXXX/.test(text),
  },
  {
    name: 'refuses a qualifier beside an unspecified digit',
    example: '202X~',
    hits: (text) => /X/.test(text) && /[?~%]/.test(text),
  },
  {
    name: 'knows no qualifier in a set',
    example: '[2024?]',
    hits: (text) => /^[[{].*[?~%]/.test(text),
  },
  {
    name: 'knows a qualifier to the left of a part in few intervals',
    example: '2023~/%2024',
    hits: (text) => text.includes('/') && /(?:^|[/-])[?~%]/.test(text),
  },
  {
    name: 'knows no qualifier inside one end of an interval where the other has one too',
    example: '1901%-01-01/1902~',
    hits: (text) => /[?~%]-.*\/.*[?~%]|[?~%].*\/.*[?~%]-/.test(text),
  },
  {
    name: 'knows no month of which only the last digit is given, beyond 2',
    example: '1XXX-X7',
    hits: (text) => /-X[03-9]/.test(text),
  },
  {
    name: 'knows few of the ways to put two qualifiers in one date',
    example: '?2004~',
    hits: (text) => /[?~%][^/,.]*[?~%]/.test(text),
  },
  {
    name: 'takes a pattern of months and days that no day fits for one that does',
    example: '1984-X0-3X',
    hits: (text) => /X/.test(text) && /-[\dX]{2}-[\dX]{2}/.test(text),
  },
]

function members(value: Edtf | null): number {
  return value !== null && 'members' in value ? value.members.length : 0
}

function faultsIn(text: string): readonly KnownFault[] {
  const result = parse(text)
  return KNOWN_FAULTS.filter((fault) => fault.hits(text, result.ok ? result.value : null))
}

test.each(KNOWN_FAULTS.map((fault) => [fault.name, fault] as const))('the edtf package still %s', (_, fault) => {
  expect(theirs(fault.example)).not.toEqual(ours(fault.example))
  expect(faultsIn(fault.example)).toContain(fault)
})

test('the edtf package has the same verdict and the same days wherever none of its known faults is met', () => {
  let compared = 0
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: commonForm }, edtfLike), (text) => {
      if (faultsIn(text).length > 0) return
      compared++
      expect([text, ours(text)]).toEqual([text, theirs(text)])
    }),
    { numRuns: 3000 },
  )
  expect(compared).toBeGreaterThan(1200)
})

test('a date of every form in the calendar is the same day for the edtf package', () => {
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'))
  const mark = fc.constantFrom('', '?', '~', '%')
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2999 }), two(14), two(33), mark, (year, month, day, mark) => {
      const texts = [`${year}-${month}-${day}${mark}`, `${year}-${month}${mark}`]
      const compared = texts.filter((text) => faultsIn(text).length === 0)
      expect(compared.map((text) => [text, ours(text)])).toEqual(compared.map((text) => [text, theirs(text)]))
    }),
    { numRuns: 500 },
  )
})
