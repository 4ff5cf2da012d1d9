import { describe, expect, test } from 'vitest'
import { overviewFooter, overviewTitle } from '../../../src/deck/layouts/overview.tsx'
import { dated, deckOf, draw } from '../../fixtures/overview.ts'

describe('the overview by chapter', () => {
  test('of several slides says on each which it is, and of the hatching only where it is', () => {
    const years = Array.from({ length: 42 }, (_, n) => String(2000 + (n % 14)))
    const chronology = dated(years, { asOf: '2013-06-01' })
    expect([1, 2].map((part) => overviewTitle(chronology, part))).toEqual([
      '42 events, no exact dates',
      '42 events, no exact dates (2 of 2)',
    ])
    for (const part of [1, 2]) {
      const hatched = draw(chronology, part).includes('class="hatch"')
      expect(hatched).toBe(part === 2)
      expect(overviewFooter(deckOf(chronology), part).includes('Hatched')).toBe(hatched)
    }
  })

  test('does not repeat in its months the year that a chapter is named after', () => {
    const chronology = dated(Array.from({ length: 28 }, (_, n) => `20${10 + (n % 4)}-0${1 + (n % 9)}-15`))
    const stage = draw(chronology).split('overview__phone')[0] ?? ''
    expect(stage).toMatch(/>Mar</)
    expect(stage).not.toMatch(/>Mar 20/)
  })
})
