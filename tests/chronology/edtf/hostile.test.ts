import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounds, faultWords, level, parse, stringify, traits, words } from '../../../src/chronology/edtf/index.ts'
import type { Edtf, Fault } from '../../../src/chronology/edtf/index.ts'
import { edtfLike } from './arbitrary.ts'

/** What a text breaks of what every text must bear, however wild; empty where it breaks nothing. */
function broken(text: string): readonly string[] {
  const result = parse(text)
  return result.ok ? brokenByValue(result.value) : brokenByFault(text, result.fault)
}

function brokenByValue(value: Edtf): readonly string[] {
  const again = parse(stringify(value))
  const holds = {
    'is read again as it is written': again.ok && stringify(again.value) === stringify(value),
    'has words': words(value, 'en') !== '' && words(value, 'ru') !== '',
    'has bounds, a level and traits': Boolean(bounds(value)) && level(value) >= 0 && Boolean(traits(value)),
  }
  return Object.entries(holds).flatMap(([law, isHeld]) => (isHeld ? [] : [law]))
}

function brokenByFault(text: string, fault: Fault): readonly string[] {
  const { column, args } = fault
  const offered = [args['nearest'], args['alternative']].filter((writing) => writing !== undefined)
  const holds = {
    'has a column in the text, or behind its end': column >= 1 && column <= Array.from(text).length + 1,
    'has a sentence': !/^$|undefined|NaN/.test(faultWords(fault).replace(text, '')),
    'is offered only what is valid': offered.every((writing) => parse(String(writing)).ok),
  }
  return Object.entries(holds).flatMap(([law, isHeld]) => (isHeld ? [] : [law]))
}

function expectNothingBroken(text: string): void {
  expect([text, broken(text)]).toEqual([text, []])
}

const signs = '0129X-?~%/.,[]{}YESTZ+: xye'.split('')

test('no text of any characters throws, and what it is offered instead is valid', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect([text, broken(text)]).toEqual([text, []])
    }),
  )
})

test('no text of the characters that dates are made of throws, and what it is offered instead is valid', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 24 }), (text) => {
      expect([text, broken(text)]).toEqual([text, []])
    }),
    { numRuns: 2000 },
  )
})

test('no valid text with one character changed, dropped or added throws', () => {
  const character = fc.constantFrom('', ...signs, 'é', '🗓', '\u0000', '\ud800')
  fc.assert(
    fc.property(edtfLike, fc.nat(30), fc.nat(1), character, (text, at, dropped, inserted) => {
      const changed = text.slice(0, at) + inserted + text.slice(at + dropped)
      expect([changed, broken(changed)]).toEqual([changed, []])
    }),
    { numRuns: 1000 },
  )
})

const SEEDS = [
  '9',
  'X',
  '-',
  '[',
  '{',
  '.',
  '/',
  '2025,',
  '[2025,',
  '2025/',
  'T',
  ' ',
  'Y1',
  '?',
  '\ud83d',
  '🗓',
  '2XX0-02-29,',
]

test.each(SEEDS)('a million characters of %j are refused for their length', (seed) => {
  const text = seed.repeat(Math.ceil(1_000_000 / seed.length))
  expect(parse(text)).toMatchObject({ ok: false, fault: { code: 'too-long' } })
})

test.each(SEEDS)('the time for a text of %j grows with its length, and no faster', (seed) => {
  const text = (length: number) => `[${seed.repeat(length)}`.slice(0, length)
  const took = (text: string) => {
    const runs = Array.from({ length: 10 }, () => {
      const started = performance.now()
      for (let n = 0; n < 40; n++) parse(text)
      return performance.now() - started
    })
    return Math.min(...runs)
  }
  took(text(120))
  // Eight times the length: quadratic time would be a factor of 64. A part of the time does not grow at all.
  expect(took(text(960)) / (took(text(120)) + 0.05)).toBeLessThan(24)
})

const naughty = new URL('../../../../shared/corpora/blns/blns.json', import.meta.url)

test.runIf(existsSync(naughty))('no naughty string throws, and none of them is a date', () => {
  const strings: readonly string[] = JSON.parse(readFileSync(naughty, 'utf8'))
  expect(strings.length).toBeGreaterThan(400)
  for (const text of strings) expectNothingBroken(text)
  expect(strings.filter((text) => parse(text).ok)).toEqual([])
})
