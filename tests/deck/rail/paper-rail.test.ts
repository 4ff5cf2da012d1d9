import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Chronology } from '../../../src/chronology/order/chronology.ts'
import { coverage, dayTicks, stepTicks } from '../../../src/deck/rail/dense.ts'
import { pastPath } from '../../../src/deck/rail/dense-past.ts'
import { PaperRail, RAIL_PICTURES, RailPictureDrawing, railPicturePath } from '../../../src/deck/rail/paper-rail.tsx'
import { railPlan, type RailPlan } from '../../../src/deck/rail/plan.ts'
import { Rail } from '../../../src/deck/rail/rail.tsx'
import { everyDay, synthetic } from '../../fixtures/chronology.ts'
import { testPorts } from '../../fixtures/ports.ts'
import { attributes, countElements } from '../../fixtures/rendered.ts'

const { measure } = await testPorts()
const threeHundred = synthetic(300, 35)
const tenThousand = everyDay(10_000)

function draw(chronology: Chronology, current: number | null, passed = current ?? 0): string {
  return render(h(PaperRail, { chronology, current, passed, measure, idPrefix: 'rail' }))
}

interface Rect {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The rectangles of a path, which are all that it may have. */
function rects(path: string): Rect[] {
  const found = [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)]
  expect(found.map(([text]) => text).join('')).toBe(path)
  return found.map(([, x, y, width, height]) => {
    const [x0, y0] = [Number(x), Number(y)]
    return { x0, y0, x1: x0 + Number(width), y1: y0 + Number(height) }
  })
}

/** The middle of every tick and run of spans, and the event it stands for. */
function middles(plan: RailPlan): { index: number; x: number; y: number }[] {
  const { frame, lanes, spans } = plan
  const field = { spans, left: frame.left, right: frame.right }
  const [dayY = 0, spanY = 0] = lanes.middles
  return [
    ...stepTicks(plan).map(({ index, x }) => ({ index, x, y: frame.chainY })),
    ...dayTicks(field).map(({ index, x }) => ({ index, x, y: dayY })),
    ...coverage(field).map(({ index, x0, x1 }) => ({ index, x: (x0 + x1) / 2, y: spanY })),
  ]
}

const ends = (count: number) => [0, 1, 2, Math.floor(count / 3), count - 1, count]

describe('what lies behind, on a rail of ticks', () => {
  test.each([
    ['300 events', threeHundred],
    ['10,000 days', tenThousand],
  ])('is one rectangle a row, which holds its ticks and no others, of %s', (_, chronology) => {
    const plan = railPlan(chronology, 'stage')
    const all = middles(plan)
    for (const end of ends(chronology.events.length)) {
      const past = rects(pastPath(plan, end))
      expect(past.length).toBeLessThanOrEqual(3)
      const inside = all.map(({ x, y }) => past.some((r) => x > r.x0 && x < r.x1 && y > r.y0 && y < r.y1))
      expect(inside).toEqual(all.map(({ index }) => index < end))
    }
  })

  test('is told apart by its events where dates do not come in the order of the steps', () => {
    const made = railPlan(threeHundred, 'stage')
    const plan = { ...made, spans: made.spans.toReversed() }
    const days = middles(plan).filter(({ y }) => y === plan.lanes.middles[0])
    const past = rects(pastPath(plan, 100))
    // Days nearer than a stroke run into one another.
    const apart = days.filter(({ index, x }) =>
      days.every((other) => other.index < 100 === index < 100 || Math.abs(other.x - x) >= 1.4),
    )
    expect(apart.length).toBeGreaterThan(50)
    const inside = apart.map(({ x, y }) => past.some((r) => x >= r.x0 && x <= r.x1 && y > r.y0 && y < r.y1))
    expect(inside).toEqual(apart.map(({ index }) => index < 100))
    const sorted = past.filter(({ y0 }) => y0 < 90 && y0 > 60).toSorted((a, b) => a.x0 - b.x0)
    for (const [n, rect] of sorted.entries()) expect(rect.x0).toBeGreaterThanOrEqual((sorted[n - 1]?.x1 ?? 0) - 0.02)
  })
})

describe('a rail on paper', () => {
  test('is the rail itself where every event is drawn apart', () => {
    const sixty = synthetic(60)
    const rail = h(Rail, { chronology: sixty, current: 7, passed: 7, width: 'stage', measure, idPrefix: 'rail' })
    expect(draw(sixty, 7)).toBe(render(rail))
  })

  test('has as few elements at 10,000 events as at 300, wherever it stands, and no link', () => {
    for (const chronology of [threeHundred, tenThousand]) {
      for (const current of [null, 0, 150, chronology.events.length - 1]) {
        const html = draw(chronology, current)
        expect(countElements(html)).toBeLessThan(40)
        expect(html.length).toBeLessThan(4000)
        expect(html).not.toContain('<a ')
      }
    }
  })

  test('says in words where it stands', () => {
    expect(attributes(draw(threeHundred, 17), 'aria-label')[0]).toMatch(/18 of 300/)
    expect(attributes(draw(threeHundred, null), 'aria-label')[0]).toMatch(/^300 events/)
  })

  test('is laid from pictures: all ahead at the beginning, all behind at the end', () => {
    const shown = (html: string) => RAIL_PICTURES.filter((picture) => html.includes(railPicturePath(picture)))
    expect(shown(draw(threeHundred, null))).toEqual(['ahead', 'ground'])
    expect(shown(draw(threeHundred, 17))).toEqual(['ahead', 'past', 'ground'])
    expect(shown(draw(threeHundred, null, 300))).toEqual(['past', 'ground'])
  })

  test('has pictures that hold all of the rail that is not the current event’s', () => {
    const plan = railPlan(threeHundred, 'stage')
    const [ahead = '', past = '', ground = ''] = RAIL_PICTURES.map((picture) =>
      render(h(RailPictureDrawing, { plan, picture, measure })),
    )
    expect(ahead).toContain('class="dense-step"')
    expect(ahead).not.toContain('is-past')
    expect(past).toContain('class="dense-step is-past"')
    expect(past).not.toMatch(/class="dense-(?:step|day)"/)
    expect(ground).toContain('class="axis"')
    expect(ground).toContain('dense-beams')
    expect(ground).not.toContain('dense-step')
  })
})
