import { expect, test } from 'vitest'
import { slideDate } from '../../../src/formats/timelinejs/date.ts'
import { format as fromJson } from '../../../src/formats/timelinejs-json.ts'
import type { SlideField } from '../../../src/formats/timelinejs/slide.ts'
import { readText } from '../document.ts'

const date = (fields: Partial<Record<SlideField, string>>) => {
  const given = new Map<SlideField, string>()
  const put = (field: SlideField) => {
    const text = fields[field]
    if (text !== undefined) given.set(field, text)
  }
  for (const field of ['year', 'month', 'day', 'time', 'endyear', 'endmonth', 'endday', 'endtime'] as const) put(field)
  const read = slideDate(given)
  return read && [read.text, ...read.lost.map(({ field, what }) => `${field}: ${what}`)]
}
const day = { year: '2001', month: '1', day: '2' }

test('a time is read as TimelineJS reads it', () => {
  expect(date({ ...day, time: '1430' })).toEqual(['2001-01-02T14:30:00'])
  expect(date({ ...day, time: '2.30 pm' })).toEqual(['2001-01-02T14:30:00'])
  expect(date({ ...day, time: '14:30:10.5' })).toEqual(['2001-01-02T14:30:10', 'time: the fraction of a second'])
  expect(date({ ...day, time: '14:30:10.000' })).toEqual(['2001-01-02T14:30:10'])
})

test('what EDTF has no room for is told', () => {
  expect(date({ year: '2001', time: '10:00' })).toEqual(['2001', 'time: a time of day without its day'])
  expect(date({ ...day, endmonth: '3' })).toEqual(['2001-01-02', 'endmonth: an end without a year'])
  const end = { endyear: '2001', endmonth: '1', endday: '2' }
  expect(date({ ...day, time: '9:00', ...end, endtime: '9:00' })).toEqual(['2001-01-02T09:00:00'])
  expect(date({ ...day, ...end, endtime: '9:00' })).toEqual(['2001-01-02', 'endtime: the time of day of a span'])
  const minutes = { start_date: { year: '2001', minute: '5' }, text: { headline: 'A' } }
  expect(readText(fromJson, JSON.stringify({ events: [minutes] })).faults.map(({ args }) => args['field'])).toEqual([
    'start_date.minute',
  ])
})
