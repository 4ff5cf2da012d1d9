import { de } from 'date-fns/locale/de'
import { enUS } from 'date-fns/locale/en-US'
import { es } from 'date-fns/locale/es'
import { fr } from 'date-fns/locale/fr'
import { hu } from 'date-fns/locale/hu'
import { ja } from 'date-fns/locale/ja'
import * as locales from 'date-fns/locale'
import { describe, expect, test } from 'vitest'
import {
  dayWords,
  hasLocale,
  hasPhrases,
  monthWords,
  registerLocale,
  shortDayWords,
  shortWords,
  weekdayWords,
  wordParts,
  words,
} from '../../../src/chronology/edtf/index.ts'
import { read } from './read.ts'

const NO_BREAK_SPACE = '\u00a0'

describe('in English and Russian', () => {
  test.each([
    ['2025-07-12', '12 July 2025', '12 июля 2025 года'],
    ['2025-07', 'July 2025', 'июль 2025 года'],
    ['2023', '2023', '2023 год'],
    ['0043', '43 AD', '43 год н. э.'],
    ['0000', '1 BC', '1 год до н. э.'],
    ['-0043', '44 BC', '44 год до н. э.'],
    ['-0043-03-15', '15 March 44 BC', '15 марта 44 года до н. э.'],
    ['Y170000002', '170,000,002', `170${NO_BREAK_SPACE}000${NO_BREAK_SPACE}002 год`],
    ['Y-17E7', '170 million BC', '170 млн лет до н. э.'],
    ['Y-300000', '300,001 BC', `300${NO_BREAK_SPACE}001 год до н. э.`],
    [
      'Y-12340S2',
      'about 12,341 BC (13,000–12,001 BC)',
      `около 12${NO_BREAK_SPACE}341 года до н. э. (13${NO_BREAK_SPACE}000–12${NO_BREAK_SPACE}001 годы до н. э.)`,
    ],
    ['Y-10001', '10,002 BC', `10${NO_BREAK_SPACE}002 год до н. э.`],
    ['Y-66E6~', 'about 66 million BC', 'около 66 млн лет до н. э.'],
    ['Y-65500000', '65.5 million BC', '65,5 млн лет до н. э.'],
    [
      'Y-45E8S2',
      'about 4.5 billion BC (4.6–4.5 billion BC)',
      'около 4,5 млрд лет до н. э. (4,6–4,5 млрд лет до н. э.)',
    ],
    ['Y-45E8/Y-38E8', '4.5–3.8 billion BC', '4,5–3,8 млрд лет до н. э.'],
    ['Y2000000', '2 million AD', '2 млн н. э.'],
    ['Y-4500000007', '4,500,000,008 BC', `4${NO_BREAK_SPACE}500${NO_BREAK_SPACE}000${NO_BREAK_SPACE}008 год до н. э.`],
    [
      'Y123456789012345678',
      '123,456,789,012,345,678',
      '123 456 789 012 345 678 год'.replaceAll(/ (?=\d)/g, NO_BREAK_SPACE),
    ],
    ['2024-06-18/2024-06-19', '18–19 June 2024', '18–19 июня 2024 года'],
    ['2024-06-28/2024-07-02', '28 June – 2 July 2024', '28 июня – 2 июля 2024 года'],
    ['2024-12-28/2025-01-02', '28 December 2024 – 2 January 2025', '28 декабря 2024 – 2 января 2025 года'],
    ['2024-06-18/2025-06-18', '18 June 2024 – 18 June 2025', '18 июня 2024 – 18 июня 2025 года'],
    ['2025-06/2025-07', 'June–July 2025', 'июнь–июль 2025 года'],
    ['2023/2024', '2023–2024', '2023–2024 годы'],
    ['2023/2023', '2023', '2023 год'],
    ['2023/2025-07', '2023 – July 2025', '2023 год – июль 2025 года'],
    ['-0043/-0040', '44–41 BC', '44–41 годы до н. э.'],
    ['-0043/0012', '44 BC – 12 AD', '44 год до н. э. – 12 год н. э.'],
    ['2025-21/2025-23', 'spring–autumn 2025', 'весна–осень 2025 года'],
    ['1984~/2004-06', 'from about 1984 to June 2004', 'с примерно 1984 года до июня 2004 года'],
    ['198X/199X', 'from the 1980s to the 1990s', 'с 1980-х годов до 1990-х годов'],
    ['2024-03~', 'about March 2024', 'около марта 2024 года'],
    ['2024?', 'possibly 2024', 'возможно, 2024 год'],
    ['2024%', 'possibly about 2024', 'возможно, около 2024 года'],
    ['2004-06~-11', '11 June 2004 (year and month approximate)', '11 июня 2004 года (приблизительно: год, месяц)'],
    [
      '?2004-06-~11',
      '11 June 2004 (day approximate, year uncertain)',
      '11 июня 2004 года (приблизительно: день; под вопросом: год)',
    ],
    ['2001?-23', 'autumn 2001 (year uncertain)', 'осень 2001 года (под вопросом: год)'],
    ['[2023..2025-07]', 'between 2023 and July 2025', 'между 2023 годом и июлем 2025 года'],
    ['[2025-07-12..]', '12 July 2025 or later', '12 июля 2025 года или позже'],
    [
      '[2025-34~..2026-01?]',
      'between about the 2nd quarter of 2025 and possibly January 2026',
      'между примерно 2-м кварталом 2025 года и возможно январём 2026 года',
    ],
    ['1985?/..', 'since possibly 1985', 'с возможно 1985 года'],
    [
      '%2001-06',
      'June 2001 (year approximate and uncertain)',
      'июнь 2001 года (приблизительно: год; под вопросом: год)',
    ],
    ['2025-33/2025-02', '1st quarter of 2025 – February 2025', '1-й квартал 2025 года – февраль 2025 года'],
    ['2025-33/2025-35', '1st–3rd quarter of 2025', '1-й–3-й квартал 2025 года'],
    ['1950S2/..', 'since about 1950 (1900–1999)', 'с примерно 1950 года (1900–1999 годы)'],
    ['20XX/..', 'since the century 2000–2099', 'со столетия 2000–2099'],
    ['2025-34/..', 'since the 2nd quarter of 2025', 'со 2-го квартала 2025 года'],
    ['2025-X2-30', '30 December 2025 (2025-X2-30)', '30 декабря 2025 года (2025-X2-30)'],
    [
      '2025-1X/2025-12',
      'between October 2025 and December 2025 (2025-1X) – December 2025',
      'между октябрём 2025 года и декабрём 2025 года (2025-1X) – декабрь 2025 года',
    ],
    [
      '2025-1X/..',
      'between October 2025 and December 2025 (2025-1X), open end',
      'между октябрём 2025 года и декабрём 2025 года (2025-1X), конец открыт',
    ],
    [
      '2025-%07-12?',
      '12 July 2025 (month approximate; year, month and day uncertain)',
      '12 июля 2025 года (приблизительно: месяц; под вопросом: год, месяц, день)',
    ],
    ['2025-34~', 'about the 2nd quarter of 2025', 'около 2-го квартала 2025 года'],
    ['[..2025-07-12]', '12 July 2025 or earlier', '12 июля 2025 года или ранее'],
    ['[2024~..]', 'about 2024 or later', 'около 2024 года или позже'],
    ['2025-07-12/..', 'since 12 July 2025', 'с 12 июля 2025 года'],
    ['2025-07-12/', 'from 12 July 2025 (end unknown)', 'с 12 июля 2025 года (конец неизвестен)'],
    ['../2025-07-12', 'until 12 July 2025', 'до 12 июля 2025 года включительно'],
    ['/2025', 'until 2025 (start unknown)', 'до 2025 года включительно (начало неизвестно)'],
    ['/..', 'unknown start, open end', 'начало неизвестно, конец открыт'],
    ['195X', 'the 1950s', '1950-е годы'],
    ['195X~', 'about the 1950s', 'около 1950-х годов'],
    ['190X', 'the decade 1900–1909', 'десятилетие 1900–1909'],
    ['19XX', 'the century 1900–1999', 'столетие 1900–1999'],
    ['1XXX', 'the millennium 1000–1999', 'тысячелетие 1000–1999'],
    ['XXXX', 'year unknown', 'год неизвестен'],
    ['-004X', 'between 50 BC and 41 BC (-004X)', 'между 50 годом до н. э. и 41 годом до н. э. (-004X)'],
    ['1X99', 'between 1099 and 1999 (1X99)', 'между 1099 годом и 1999 годом (1X99)'],
    ['2025-XX', '2025 (month unknown)', '2025 год (месяц неизвестен)'],
    ['2025-07-XX', 'July 2025 (day unknown)', 'июль 2025 года (день неизвестен)'],
    ['2025-XX-XX', '2025 (month and day unknown)', '2025 год (месяц и день неизвестны)'],
    [
      '2025-1X',
      'between October 2025 and December 2025 (2025-1X)',
      'между октябрём 2025 года и декабрём 2025 года (2025-1X)',
    ],
    [
      '156X-12-25',
      'between 25 December 1560 and 25 December 1569 (156X-12-25)',
      'между 25 декабря 1560 года и 25 декабря 1569 года (156X-12-25)',
    ],
    ['2025-21', 'spring 2025', 'весна 2025 года'],
    ['2025-24~', 'about winter 2025', 'около зимы 2025 года'],
    ['2025-26', 'northern summer 2025', 'лето 2025 года в Северном полушарии'],
    ['2025-31', 'southern autumn 2025', 'осень 2025 года в Южном полушарии'],
    ['2025-34', '2nd quarter of 2025', '2-й квартал 2025 года'],
    ['2025-39', '3rd third of 2025', '3-я треть 2025 года'],
    ['2025-40', '1st half of 2025', '1-е полугодие 2025 года'],
    ['2025-07-12T09:30:00Z', '12 July 2025, 09:30 UTC', '12 июля 2025 года, 09:30 UTC'],
    ['2025-07-12T09:30:15+03', '12 July 2025, 09:30:15 UTC+3', '12 июля 2025 года, 09:30:15 UTC+3'],
    ['2025-07-12T24:00:00-04:30', '12 July 2025, 24:00 UTC−4:30', '12 июля 2025 года, 24:00 UTC−4:30'],
    ['2025-07-12T09:30:00', '12 July 2025, 09:30 local time', '12 июля 2025 года, 09:30 по местному времени'],
    ['1950S2', 'about 1950 (1900–1999)', 'около 1950 года (1900–1999 годы)'],
    ['1950S4', '1950', '1950 год'],
    [
      '[1667,1668,1670..1672]',
      '1667, 1668 or between 1670 and 1672',
      '1667 год, 1668 год или между 1670 годом и 1672 годом',
    ],
    ['[1667,1668?]', '1667 or possibly 1668', '1667 год или возможно, 1668 год'],
    ['[1770-12-16,1770-12-17]', '16 or 17 December 1770', '16 или 17 декабря 1770 года'],
    ['{1969-07-16,1969-07-20,1969-07-24}', '16, 20 and 24 July 1969', '16, 20 и 24 июля 1969 года'],
    ['{2024-12,2025-01}', 'December 2024 and January 2025', 'декабрь 2024 и январь 2025 года'],
    ['[1667]', '1667', '1667 год'],
    ['{1667,1668,1670..1672}', '1667, 1668 and 1670–1672', '1667 год, 1668 год и 1670–1672 годы'],
    ['{2025-07-01..2025-07-04}', 'all of 1–4 July 2025', 'все даты: 1–4 июля 2025 года'],
    ['{1760-12..}', 'December 1760 and later', 'декабрь 1760 года и позже'],
    ['{..1984}', '1984 and earlier', '1984 год и ранее'],
  ])('%s is "%s" and "%s"', (text, english, russian) => {
    expect(words(read(text), 'en')).toBe(english)
    expect(words(read(text), 'ru')).toBe(russian)
  })
})

test('short words abbreviate months and keep every hedge', () => {
  expect(shortWords(read('2024-06-18/2024-06-19'), 'en')).toBe('18–19 Jun 2024')
  expect(shortWords(read('[2025-07..]'), 'en')).toBe('Jul 2025 or later')
  expect(shortWords(read('2024-03~'), 'en')).toBe('about Mar 2024')
  expect(shortWords(read('2025-07-12T09:30:00Z'), 'en')).toBe('12 Jul 2025, 09:30 UTC')
  expect(shortWords(read('[2025-08..]'), 'ru')).toBe('авг. 2025 или позже')
  expect(shortWords(read('2023/2024'), 'ru')).toBe('2023–2024')
})

test('what the source gives is set apart from the hedges', () => {
  expect(wordParts(read('[2023..2025-07]'), 'en')).toEqual([
    { text: 'between', role: 'hedge' },
    { text: '2023', role: 'given' },
    { text: 'and', role: 'hedge' },
    { text: 'July 2025', role: 'given' },
  ])
  expect(wordParts(read('[2025-07-12..]'), 'en')).toEqual([
    { text: '12 July 2025', role: 'given' },
    { text: 'or later', role: 'hedge' },
  ])
  expect(wordParts(read('2024-06-18/2024-06-19'), 'en')).toEqual([{ text: '18–19 June 2024', role: 'given' }])
})

test('a calendar day has words, short words, a month and a weekday', () => {
  const day = { year: 2025, month: 7, day: 12 }
  expect([dayWords(day, 'en'), shortDayWords(day, 'en')]).toEqual(['12 July 2025', '12 Jul 2025'])
  expect([monthWords(day, 'en'), weekdayWords(day, 'en')]).toEqual(['July', 'Saturday'])
  expect([dayWords(day, 'ru'), shortDayWords(day, 'ru')]).toEqual(['12 июля 2025 года', '12 июл. 2025'])
  expect([monthWords(day, 'ru'), weekdayWords(day, 'ru')]).toEqual(['июль', 'суббота'])
  const far = { year: 123456789012345680, yearDigits: '123456789012345678', month: 1, day: 1 }
  expect(dayWords(far, 'en')).toBe('1 January 123,456,789,012,345,678')
})

test('a language tag falls back to its beginning, and an unknown language to English', () => {
  expect(words(read('2025-07-12'), 'ru-RU')).toBe('12 июля 2025 года')
  expect(words(read('2025-07-12'), 'EN-gb')).toBe('12 July 2025')
  expect(words(read('[2025-07..]'), 'xx')).toBe('July 2025 or later')
  expect([hasPhrases('ru-RU'), hasPhrases('EN'), hasPhrases('xx'), hasPhrases('')]).toEqual([true, true, false, false])
  expect([hasLocale('ru-RU'), hasLocale('xx')]).toEqual([true, false])
})

test('a language without phrases has English ones around its own dates', () => {
  for (const [lang, locale] of Object.entries({ de, fr, es, hu, ja })) registerLocale(lang, locale)
  expect(hasLocale('de-AT')).toBe(true)
  expect(hasPhrases('hu')).toBe(false)
  expect(words(read('[2025-07-12..]'), 'hu')).toBe('2025. július 12. or later')
  expect(words(read('2025-07~'), 'hu')).toBe('about 2025. július')
  expect(words(read('2025-07-12'), 'fr')).toBe('12 juillet 2025')
  expect(words(read('2025-07-28/2025-08-02'), 'fr')).toBe('28 juillet – 2 août 2025')
  expect(words(read('2025-07-12'), 'es')).toBe('12 de julio de 2025')
  expect(words(read('2025-07'), 'es')).toBe('julio de 2025')
  expect(words(read('2025'), 'es')).toBe('2025')
  expect(words(read('2025-07-12'), 'hu')).toBe('2025. július 12.')
  expect(words(read('2025-07-12/2025-08-12'), 'hu')).toBe('2025. július 12. – 2025. augusztus 12.')
  expect(words(read('2025-07'), 'hu')).toBe('2025. július')
  expect(words(read('2025-07-12'), 'ja')).toBe('2025年7月12日')
  expect(words(read('2025-07'), 'ja')).toBe('2025年7月')
  expect(words(read('2025'), 'ja')).toBe('2025年')
  expect(words(read('2023/2024'), 'ja')).toBe('2023年〜2024年')
})

test('the phrases of a language stand around the dates of the locale that is registered for its variety', () => {
  registerLocale('en-US', enUS)
  expect(words(read('[2025-07-12..]'), 'en-US')).toBe('12 July 2025 or later')
})

test('every locale of date-fns writes days, months and years, each with its year', () => {
  for (const [name, locale] of Object.entries(locales)) {
    registerLocale(`x-${name}`, locale)
    for (const text of [
      '2025-07-12',
      '2025-07',
      '2025',
      '2025-07-01/2025-07-31',
      '[2025-07..]',
      '-0043-03-15',
      'Y170000002',
    ]) {
      const value = words(read(text), `x-${name}`)
      expect([name, value]).toEqual([name, expect.stringMatching(/2025|44 BC|170,000,002/)])
      expect([name, value]).toEqual([name, expect.not.stringMatching(/undefined|'| {2}|^\s|\s$/)])
    }
    const lengths = ['2025-07-12', '2025-07', '2025'].map((text) => words(read(text), `x-${name}`).length)
    expect([name, lengths]).toEqual([name, lengths.toSorted((a, b) => b - a)])
    expect(new Set(lengths).size).toBe(3)
  }
})
