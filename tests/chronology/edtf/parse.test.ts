import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bounds, isoDay, level, LONGEST_TEXT, parse, stringify } from '../../../src/chronology/edtf/index.ts'
import type { CalendarDay } from '../../../src/chronology/edtf/index.ts'
import { faultOf, read } from './read.ts'

interface Accepted {
  readonly input: string
  readonly earliest: string | null
  readonly latest: string | null
}

interface Rejected {
  readonly input: string
  readonly code: string
  readonly column: number
  readonly nearest?: string
  readonly alternative?: string
}

type Cases = Readonly<Record<'0' | '1' | '2', { readonly accept: Accepted[]; readonly reject: Rejected[] }>>

const cases: Cases = JSON.parse(readFileSync(new URL('../../fixtures/edtf/cases.json', import.meta.url), 'utf8'))

function iso(day: CalendarDay | null): string | null {
  return day && isoDay(day)
}

describe.each(['0', '1', '2'] as const)('level %s', (name) => {
  test.each(cases[name].accept)('$input is from $earliest to $latest', ({ input, earliest, latest }) => {
    const value = read(input)
    expect(level(value)).toBe(Number(name))
    const found = bounds(value)
    expect({ earliest: iso(found.earliest), latest: iso(found.latest) }).toEqual({ earliest, latest })
    expect(parse(stringify(value))).toEqual({ ok: true, value })
  })

  test.each(cases[name].reject)('$input is refused at column $column: $code', (expected) => {
    const { code, column, args } = faultOf(expected.input)
    expect({ code, column, nearest: args['nearest'], alternative: args['alternative'] }).toEqual({
      code: expected.code,
      column: expected.column,
      nearest: expected.nearest,
      alternative: expected.alternative,
    })
    const offered = [expected.nearest, expected.alternative].filter((writing) => writing !== undefined)
    expect(offered.filter((writing) => !parse(writing).ok)).toEqual([])
  })
})

test('every sub-year group from 21 to 41 is accepted, and every other number over 12 is refused', () => {
  for (let group = 13; group < 100; group++) {
    expect(parse(`2025-${group}`).ok).toBe(group >= 21 && group <= 41)
  }
})

test('every day of the calendar is accepted, and none besides, in a leap year and a common one', () => {
  for (const year of ['2023', '2024']) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 0; day <= 39; day++) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        // A Date rolls an impossible day over into the next month: its text is then another one.
        const rolled = new Date(Date.UTC(Number(year), month - 1, day)).toISOString().slice(0, 10)
        expect([text, parse(text).ok]).toEqual([text, rolled === text])
      }
    }
  }
})

test('a date is plain data, with its parts as they are written', () => {
  expect(parse('?156X-12~-25')).toEqual({
    ok: true,
    value: {
      kind: 'date',
      year: { digits: '156X', number: null, left: '?', right: '' },
      month: { digits: '12', number: 12, left: '', right: '~' },
      day: { digits: '25', number: 25, left: '', right: '' },
    },
  })
})

test('a date-time has its offset in minutes, and none where it is local', () => {
  const time = { kind: 'datetime', year: 2025, month: 7, day: 12, hour: 9, minute: 30, second: 5 }
  expect(parse('2025-07-12T09:30:05-04:30')).toEqual({ ok: true, value: { ...time, offsetMinutes: -270 } })
  expect(parse('2025-07-12T09:30:05Z')).toEqual({ ok: true, value: { ...time, offsetMinutes: 0 } })
  expect(parse('2025-07-12T09:30:05')).toEqual({ ok: true, value: { ...time, offsetMinutes: null } })
})

test('a text of 1,000 code points is read, a longer one is refused at the first that is too many', () => {
  const set = (members: number) => `[${Array.from({ length: members }, () => '2025').join(',')},2026-07]`
  // 198 members of five characters each and ten characters around them.
  expect(set(198)).toHaveLength(LONGEST_TEXT - 1)
  expect(parse(set(198)).ok).toBe(true)
  expect(parse(set(199))).toMatchObject({ ok: false, fault: { code: 'too-long', column: LONGEST_TEXT + 1 } })
  expect(parse('🗓'.repeat(LONGEST_TEXT))).toMatchObject({ ok: false, fault: { code: 'unexpected', column: 1 } })
  expect(parse('🗓'.repeat(LONGEST_TEXT + 1))).toMatchObject({ ok: false, fault: { code: 'too-long' } })
})

test('the column counts code points: a character outside the first plane is one', () => {
  expect(parse('[2025,🗓🗓]')).toMatchObject({ fault: { column: 7 } })
  expect(parse('2025-07-12\u{1d7d8}')).toMatchObject({ fault: { column: 11, args: { found: '\u{1d7d8}' } } })
})
