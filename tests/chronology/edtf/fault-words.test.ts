import { expect, test } from 'vitest'
import { faultWords } from '../../../src/chronology/edtf/index.ts'
import { faultOf } from './read.ts'

function refusal(text: string): string {
  return faultWords(faultOf(text))
}

test.each([
  ['2025/07/12', 'a year has four digits, and “07” has 2; write 2025-07-12'],
  ['July 2025', 'a year of four digits is expected where “J” stands; write 2025-07'],
  ['12.7.2025', 'a year has four digits, and “12” has 2; write 2025-07-12'],
  ['2025-7-1', 'a month has two digits, and “7” has 1; write 2025-07-01'],
  ['2025-07-12 09:30', 'a date has no spaces; write 2025-07-12T09:30:00'],
  ['2025-02-30', 'there is no day 30: February 2025 has 28 days'],
  ['2024-02-30', 'there is no day 30: February 2024 has 29 days'],
  [
    '2025-13',
    'there is no month 13: months are 01 to 12, seasons 21 to 32, quarters 33 to 36, and 37 to 41 other parts of a year',
  ],
  ['y12345', 'a year of four digits is expected where “y” stands; write Y12345'],
  [
    '7/12/2025',
    'a year has four digits, and “7” has 1; write 2025-07-12 (the month written first) or 2025-12-07 (the day written first)',
  ],
  ['13/12/2025', 'a year has four digits, and “13” has 2; write 2025-12-13'],
  ['12345', 'a year has four digits, and “12345” has 5 (a longer year begins with Y); write Y12345'],
  ['19', 'a year has four digits, and “19” has 2; write 19XX (the hundred years 1900 to 1999) or 0019 (the year 19)'],
  ['Y2025', 'Y is only for years of more than four digits; write 2025'],
  ['Y1234567890123456789', 'a year has no more than 18 digits'],
  ['2025-07-12T24:00:01', 'a day ends at 24:00:00; write 2025-07-12 (without the time)'],
  ['2025/2024', 'the interval ends before it starts; write 2024/2025'],
  ['[2025', '“]” is missing at the end of the set; write [2025]'],
  ['before July 2025', 'a year of four digits is expected where “b” stands; write [..2025-07] (that date or earlier)'],
  ['2025-', 'a month is expected where the text ends'],
  ['2025\u0000', 'the end of the date is expected where “U+0000” stands'],
  ['2025\ud800', 'the end of the date is expected where “U+D800” stands'],
  ['', 'nothing is written; a date looks like 2025-07-12, 2025-07 or 2025'],
  ['9'.repeat(1001), 'a date has no more than 1000 characters'],
])('%j: %s', (text, sentence) => {
  expect(refusal(text)).toBe(sentence)
})

test('every month named in English or Russian, whole or short, is understood', () => {
  for (let month = 1; month <= 12; month++) {
    for (const lang of ['en-GB', 'ru-RU']) {
      const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, month - 1))
      expect([name, refusal(`${name} 2025`)]).toEqual([
        name,
        expect.stringMatching(new RegExp(`write 2025-${String(month).padStart(2, '0')}$`)),
      ])
    }
  }
  expect(refusal('5 SEPT. 2025')).toMatch(/write 2025-09-05$/)
  expect(refusal('3rd of May 2025')).toMatch(/write 2025-05-03$/)
})

test('a text that could be no date gets no suggestion', () => {
  for (const text of [
    'now',
    'soon',
    'N/A',
    '2025-W28',
    '2025-13',
    '1/2',
    'Julember 2025',
    '31 February 2025',
    '32.1.2025',
  ]) {
    expect([text, refusal(text)]).toEqual([text, expect.not.stringMatching(/write/)])
  }
})
