import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentLine, textValue } from '../../../src/export/calendar/content-line.ts'
import { calendarText } from '../../../src/export/calendar/calendar.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

type Events = Parameters<typeof chronologyOf>[0]
type Head = Parameters<typeof chronologyOf>[1]

function entries(events: Events, head?: Head): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(calendarText(chronologyOf(events, head)))).getAllSubcomponents()
}

/** Component, start, end and title of the entry of one event. */
function entry(event: Events[number]): readonly (string | undefined)[] {
  const [only] = entries([event])
  const value = (name: string) => only?.getFirstPropertyValue(name)?.toString()
  return [only?.name, value('dtstart'), value('dtend'), value('summary')]
}

describe('an event in a calendar', () => {
  test.each([
    ['2025-07-12', 'vevent', '2025-07-12', '2025-07-13', 'T'],
    ['2024-02-28/2024-02-29', 'vevent', '2024-02-28', '2024-03-01', 'T (28–29 February 2024)'],
    ['2023', 'vevent', '2023-01-01', '2024-01-01', 'T (2023)'],
    ['2023~', 'vevent', '2023-01-01', '2024-01-01', 'T (about 2023)'],
    ['2025-07-12?', 'vevent', '2025-07-12', '2025-07-13', 'T (possibly 12 July 2025)'],
    ['[2025-07..]', 'vevent', '2025-07-01', '2025-08-01', 'T (July 2025 or later)'],
    ['../2025-07', 'vevent', '2025-07-01', '2025-08-01', 'T (until July 2025)'],
    ['[1667,1669]', 'vevent', '1667-01-01', '1670-01-01', 'T (1667 or 1669)'],
    ['1969-07-20T20:17:40Z', 'vevent', '1969-07-20T20:17:40Z', undefined, 'T'],
    ['1969-07-20T00:30:00+02:00', 'vevent', '1969-07-19T22:30:00Z', undefined, 'T'],
    ['1969-07-20T20:17:40', 'vevent', '1969-07-20T20:17:40', undefined, 'T'],
    ['9999-12-31', 'vjournal', undefined, undefined, 'T'],
    ['-0043-03-15', 'vjournal', undefined, undefined, 'T'],
    ['XXXX', 'vjournal', undefined, undefined, 'T (year unknown)'],
  ])('of %s', (date, ...expected) => {
    expect(entry({ id: 'e', date, title: 'T' })).toEqual(expected)
  })

  test('that is planned or projected says so, and is tentative', () => {
    const [planned, projected] = entries([
      { id: 'a', date: '2026-01-01', title: 'A', status: 'planned' },
      { id: 'b', date: '2026-02', title: 'B', status: 'projected' },
    ])
    expect(planned?.getFirstPropertyValue('summary')).toBe('Planned: A')
    expect(planned?.getFirstPropertyValue('status')).toBe('TENTATIVE')
    expect(projected?.getFirstPropertyValue('summary')).toBe('Projection, not an event: B (February 2026)')
  })

  test('has the signs of the list’s language between its words', () => {
    const events: Events = [
      {
        id: 'a',
        date: '2026-02',
        title: 'A',
        status: 'planned',
        places: [
          { name: '平壌', country: '北朝鮮' },
          { name: '元山', country: '北朝鮮' },
        ],
      },
    ]
    const [planned] = entries(events, { lang: 'ja' })
    expect(planned?.getFirstPropertyValue('summary')?.toString()).toMatch(/^計画：A（.*）$/)
    expect(planned?.getFirstPropertyValue('location')).toBe('平壌（北朝鮮）、元山（北朝鮮）')
    expect(planned?.getFirstPropertyValue('description')?.toString()).toMatch(/。計画。$/)
  })

  test('of two datings has the first, and both in its title', () => {
    const title = entry({ id: 'e', date: '2023', alsoDated: { date: '2024-06-18/2024-06-19' }, title: 'T' })
    expect(title).toEqual(['vevent', '2023-01-01', '2024-01-01', 'T (2023 or 18–19 June 2024)'])
  })

  test('without a date is between its neighbours', () => {
    const [, inside] = entries([
      { id: 'a', date: '2023-03', title: 'A' },
      { id: 'b', title: 'B', after: 'a', before: 'c' },
      { id: 'c', date: '2025-07', title: 'C' },
    ])
    expect(inside?.getFirstPropertyValue('dtstart')?.toString()).toBe('2023-03-01')
    expect(inside?.getFirstPropertyValue('dtend')?.toString()).toBe('2025-08-01')
    expect(inside?.getFirstPropertyValue('summary')).toBe('B (between March 2023 and July 2025)')
  })

  test('has its place, lane, sources and an id that stays', () => {
    const list = (): ICAL.Component | undefined =>
      entries(
        [
          {
            id: 'talks',
            date: '2025-07-12',
            title: 'A; b, c',
            lane: 'l',
            places: ['w'],
            sources: ['s'],
            text: '*In* it.',
          },
        ],
        {
          asOf: '2025-07-13',
          lanes: { l: 'Lane, one' },
          places: { w: { name: 'Wonsan', country: 'North Korea', at: [39.15, 127.44] } },
          sources: { s: { title: 'A report', publisher: 'House', published: '2025', url: 'https://example.org/r' } },
        },
      )[0]
    const value = (name: string) => list()?.getFirstPropertyValue(name)?.toString()
    expect(value('summary')).toBe('A; b, c')
    expect(value('location')).toBe('Wonsan, North Korea')
    expect(value('geo')).toBe('39.15,127.44')
    expect(value('categories')).toBe('Lane, one')
    expect(value('url')).toBe('https://example.org/r')
    expect(value('dtstamp')).toBe('2025-07-13T00:00:00Z')
    expect(value('description')).toContain('In it.')
    expect(value('description')).toContain('A report, House, 2025, https://example.org/r')
    expect(value('uid')).toBe(value('uid'))
    expect(value('uid')).toMatch(/^talks-[0-9a-f]{12}@chronodeck$/)
  })
})

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Surrogate}/u.test(text))

describe('a calendar', () => {
  const stampOf = (head: Head) =>
    entries([{ id: 'e', date: '2024', title: 'E' }], head)[0]?.getFirstPropertyValue('dtstamp')

  test('is stamped with the cut-off, else the day of the brief, and by no clock', () => {
    expect(stampOf({ asOf: '2025-07-12', published: '2025-07-14' })?.toString()).toBe('2025-07-12T00:00:00Z')
    expect(stampOf({ published: '2025-07-14' })?.toString()).toBe('2025-07-14T00:00:00Z')
    expect(stampOf({ published: '2025' })?.toString()).toBe('1970-01-01T00:00:00Z')
  })

  test('lets no text of the list become a line', () => {
    const hostile = 'https://example.org/\r\nATTACH:file:///x\r\n y'
    const text = calendarText(
      chronologyOf([{ id: 'e', date: '2024', title: hostile, text: hostile, sources: ['s'] }], {
        title: hostile,
        sources: { s: { title: hostile, publisher: hostile, published: '2024', url: hostile } },
      }),
    )
    expect(text.split('\r\n').filter((line) => line.startsWith('ATTACH'))).toEqual([])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

describe('a content line', () => {
  test('is folded at 75 octets, never within a character', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const lines = contentLine('SUMMARY', textValue(text)).split('\r\n')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
  })

  test('gives the text again when it is read', () => {
    const clean = wellFormed.filter((text) => !/(?!\n)\p{Cc}/u.test(text))
    fc.assert(
      fc.property(clean, (text) => {
        const written =
          contentLine('BEGIN', 'VEVENT') + contentLine('SUMMARY', textValue(text)) + contentLine('END', 'VEVENT')
        expect(new ICAL.Component(ICAL.parse(written)).getFirstPropertyValue('summary')).toBe(text)
      }),
    )
  })
})
