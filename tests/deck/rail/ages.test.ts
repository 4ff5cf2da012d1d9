import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Rail } from '../../../src/deck/rail/rail.tsx'
import { OverviewLayout } from '../../../src/deck/layouts/overview.tsx'
import { generate } from '../../../src/deck/generate.ts'
import { testPorts } from '../../fixtures/ports.ts'
import { attributes, tags } from '../../fixtures/rendered.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const ports = await testPorts()

const SPANS: Readonly<Record<string, readonly string[]>> = {
  'a day': ['1969-07-20T13:44:00-04:00', '1969-07-20T16:17:40-04:00', '1969-07-20T22:56:15-04:00'],
  'a week': ['2025-07-04', '2025-07-05/2025-07-07', '2025-07-06~', '2025-07-09?', '2025-07-10'],
  'a century': ['1900~', '191X', '1914-07-28/1918-11-11', '1929-10-24', '1968-22', '1999'],
  '4.5 billion years': ['Y-454E7S3', 'Y-41E8~', 'Y-24E8S2', 'Y-539E6~', 'Y-66E6~', '2025-07-12'],
  'more than a Date holds': ['Y-138E8~', 'Y-454E7S3', 'Y-300000', '-3500~', '2025', 'Y5E9~'],
}

/** Coordinates of everything drawn: the points that path data and shapes begin at. */
function numbers(html: string): number[] {
  return attributes(html, 'd').flatMap((d) => [...d.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text)))
}

/** Left and right end of each label of the axis. */
function labelEnds(html: string): (readonly [number, number])[] {
  return [...html.matchAll(/<text class="axis__label" x="([\d.-]+)"[^>]*>([^<]*)</g)].map(([, x, text = '']) => [
    Number(x),
    Number(x) + ports.measure.widthPx(text, 'sans400', 16),
  ])
}

describe.each(Object.entries(SPANS))('rail and overview of %s', (_, dates) => {
  const chronology = chronologyOf(dates.map((date, n) => ({ id: `e${String.fromCharCode(97 + n)}`, date })))
  const rail = render(
    h(Rail, { chronology, current: 1, passed: 1, width: 'stage', measure: ports.measure, idPrefix: 'rail' }),
  )
  const { deck } = generate(chronology, ports)
  const slide = deck?.slides.find((one) => one.layout === 'overview')
  if (!deck || slide?.layout !== 'overview') throw new Error('no overview')
  const [overview = ''] = render(h(OverviewLayout, { deck, slide, ports })).split('<div class="overview__phone"')

  test('are drawn in numbers, all within the stage', () => {
    for (const html of [rail, overview]) {
      expect(html).not.toMatch(/NaN|Infinity|undefined/)
      expect(numbers(html).length).toBeGreaterThan(20)
      expect(Math.max(...numbers(html).map(Math.abs))).toBeLessThan(1400)
    }
  })

  test('have labels on the axis, and none runs into another or off the stage', () => {
    for (const html of [rail, overview]) {
      const ends = labelEnds(html)
      expect(ends.length).toBeGreaterThan(html === rail ? 1 : 0)
      for (const [start, end] of ends) expect([start >= 64 - 1, end <= 1240]).toEqual([true, true])
      ends.slice(1).forEach(([start], n) => expect(start).toBeGreaterThan(ends[n]?.[1] ?? 0))
    }
  })

  test('have a mark for every event', () => {
    expect(tags(rail, { className: 'mark--rest' })).toHaveLength(dates.length)
  })
})
