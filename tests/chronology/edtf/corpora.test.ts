import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bounds, level, parse } from '../../../src/chronology/edtf/index.ts'

const corpora = new URL('../../../../shared/corpora/', import.meta.url)
const unt = new URL('edtf-unt/edtf-unt.json', corpora)
const edtfJs = new URL('edtf-js/edtf-js.json', corpora)

/** A list of the corpora, or `missing` where they are not there: the tests that need it do not run then. */
function readList<T>(file: URL, missing: T): T {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : missing
}

/** Reasons why a verdict of the University of North Texas' list is not the standard's, by text. */
const UNT_EXCEPTIONS: Readonly<Record<string, string>> = {
  '2011-23~': 'listed at level 2, but its season and its qualifier at the right are both of level 1',
  '0000-01-03/0000-01':
    'refused there because the month begins before its day; the month may end the interval on any day',
  '0000-02/0000': 'refused there because the year begins before its month; the year may end the interval on any day',
  '2004-06-11%/2004-%06': 'refused there because the month begins before its day; it ends after it',
  '2004-06-11%/2004-06~': 'refused there because the month begins before its day; it ends after it',
  'Y-61000/-2000': 'refused there, though the year -61000 is before the year -2000',
}

/** Whether a list of that name says valid, and of which level. */
function untVerdict(list: string): { readonly valid: boolean; readonly level: number | null } {
  const digit = /^L(?:evel)?(\d)/.exec(list)?.[1]
  return { valid: digit !== undefined, level: digit === undefined ? null : Number(digit) }
}

describe.runIf(existsSync(unt))("the University of North Texas' list", () => {
  const lists = readList<Readonly<Record<string, readonly string[]>>>(unt, {})
  const disagreed: string[] = []

  test.each(Object.entries(lists))('%s is read as the list says, but for the exceptions', (name, texts) => {
    const expected = untVerdict(name)
    expect(texts.length).toBeGreaterThan(5)
    for (const text of texts) {
      const result = parse(text)
      const found = { valid: result.ok, level: result.ok && expected.level !== null ? level(result.value) : null }
      if (JSON.stringify(found) === JSON.stringify(expected)) continue
      disagreed.push(text)
      expect([text, found, text in UNT_EXCEPTIONS]).toEqual([text, found, true])
    }
  })

  test('every exception is needed', () => {
    expect(disagreed.toSorted()).toEqual(Object.keys(UNT_EXCEPTIONS).toSorted())
  })
})

interface Listed {
  readonly input: string
  /** 3 stands for what that parser adds to the standard. */
  readonly level: number | null
  readonly values: string | null
}

interface EdtfJsList {
  readonly valid: readonly Listed[]
  readonly invalid: readonly string[]
}

/** Reasons why a text that edtf.js accepts is refused here. */
const EDTF_JS_ACCEPTS: readonly (readonly [name: string, pattern: RegExp, reason: string])[] = [
  ['fractions of a second', /T\d\d:\d\d:\d\d\.\d+/, 'EDTF has a time as hour, minute and second only'],
  [
    'basic offset',
    /T.*[+-]\d{4}$/,
    'ISO 8601 does not mix the basic form of an offset with the extended form of the time',
  ],
  ['two or three digits', /^-?\d{2,3}[?~%]?$/, 'centuries and decades by their first digits are not in EDTF of 2019'],
  ['spaces in a set', /[[{].* /, 'EDTF has no spaces'],
]

/** Reasons why edtf.js names another level for a text. */
const EDTF_JS_LEVELS: readonly (readonly [name: string, pattern: RegExp, reason: string])[] = [
  ['negative year', /^-\d{4}$/, 'negative years of four digits are a feature of level 1'],
  ['XXXX', /^XXXX/, 'level 1 has at most two unspecified digits in a year'],
  [
    'more seasons',
    /-(?:2\d|3\d|4[01])/,
    'its level 3 is its own; the standard has seasons at 1, all sub-year groups at 2',
  ],
]

/** Reasons why a text that edtf.js refuses is accepted here. */
const EDTF_JS_REFUSES: Readonly<Record<string, string>> = {
  '2018/2018-23': 'refused there below its own level 3; the standard has a season wherever a date may stand',
  '2018-01?/2018-23': 'the same',
  '2012-21/2012-22': 'the same',
  '[1760..]': 'refused there when only level 1 is asked for; it is of level 2, and listed as valid too',
  '1800/1X01': 'the same',
}

describe.runIf(existsSync(edtfJs))("edtf.js's list", () => {
  const { valid, invalid } = readList<EdtfJsList>(edtfJs, { valid: [], invalid: [] })

  test('what it accepts is accepted, but for the exceptions, each of which is needed', () => {
    const refused = valid.filter(({ input }) => !parse(input).ok).map(({ input }) => input)
    expect(valid.length).toBeGreaterThan(100)
    expect(refused.filter((text) => !EDTF_JS_ACCEPTS.some(([, pattern]) => pattern.test(text)))).toEqual([])
    for (const [, pattern] of EDTF_JS_ACCEPTS) expect(refused.some((text) => pattern.test(text))).toBe(true)
    for (const { input } of valid) {
      const isExcepted = EDTF_JS_ACCEPTS.some(([, pattern]) => pattern.test(input))
      expect([input, parse(input).ok]).toEqual([input, !isExcepted])
    }
  })

  test('the levels are those it names, but for the exceptions, each of which is needed', () => {
    const other = valid.filter((listed) => {
      const result = parse(listed.input)
      return result.ok && listed.level !== null && level(result.value) !== listed.level
    })
    const isExcepted = ({ input }: Listed) => EDTF_JS_LEVELS.some(([, pattern]) => pattern.test(input))
    expect(other.filter((listed) => !isExcepted(listed))).toEqual([])
    for (const [, pattern] of EDTF_JS_LEVELS) expect(other.some(({ input }) => pattern.test(input))).toBe(true)
  })

  test('what it refuses is refused, but for the exceptions, each of which is needed', () => {
    const accepted = invalid.filter((text) => parse(text).ok)
    expect(invalid.length).toBeGreaterThan(40)
    expect([...new Set(accepted)].toSorted()).toEqual(Object.keys(EDTF_JS_REFUSES).toSorted())
  })

  test('the year, month and day it reads are those of the earliest day, where digits are unspecified the least ones', () => {
    let compared = 0
    for (const { input, values } of valid) {
      const result = parse(input)
      if (!result.ok || values === null || !/^(?:datetime|date)$/.test(result.value.kind)) continue
      const { earliest } = bounds(result.value)
      const fields: readonly number[] = JSON.parse(values)
      const [year, month = 0, day = 1] = fields
      expect([input, earliest]).toEqual([input, { year, month: month + 1, day }])
      compared++
    }
    expect(compared).toBeGreaterThan(50)
  })
})
