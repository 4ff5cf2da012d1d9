import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Chronology } from '../../../src/chronology/order/chronology.ts'
import type { Deck, PlainSlide } from '../../../src/deck/deck.ts'
import { OverviewLayout, overviewFooter, overviewTitle } from '../../../src/deck/layouts/overview.tsx'
import { testPorts } from '../../fixtures/ports.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const ports = await testPorts()

function slideOf(chronology: Chronology, part = 1): PlainSlide {
  return {
    layout: 'overview',
    id: 'overview',
    title: overviewTitle(chronology),
    part,
    passed: 0,
    notes: null,
    event: null,
  }
}

function deckOf(chronology: Chronology): Deck {
  return { chronology, slides: [], legend: { ...slideOf(chronology), layout: 'legend', title: 'How a date is drawn' } }
}

function draw(chronology: Chronology, part = 1): string {
  return render(h(OverviewLayout, { deck: deckOf(chronology), slide: slideOf(chronology, part), ports }))
}

/** Events of these dates, in one lane. */
function dated(dates: readonly string[], head: Readonly<Record<string, unknown>> = {}): Chronology {
  return chronologyOf(
    dates.map((date, n) => ({ id: `e${n}`, date })),
    head,
  )
}

describe('the overview by chapter', () => {
  test('of several slides says on each which it is, and of the hatching only where it is', () => {
    const years = Array.from({ length: 28 }, (_, n) => String(2000 + (n % 14)))
    const chronology = dated(years, { asOf: '2013-06-01' })
    expect([1, 2].map((part) => overviewTitle(chronology, part))).toEqual([
      '28 events, no exact dates',
      '28 events, no exact dates (2 of 2)',
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
