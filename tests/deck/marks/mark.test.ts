import fc from 'fast-check'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Status } from '../../../src/chronology/timeline/timeline.ts'
import type { MarkForm, MarkSpan } from '../../../src/deck/marks/form.ts'
import { MarkGradients } from '../../../src/deck/marks/gradients.tsx'
import { Mark, type MarkProps } from '../../../src/deck/marks/mark.tsx'
import { attributes, paints, tags } from '../../fixtures/rendered.ts'

const FORMS: readonly MarkForm[] = ['tick', 'bar', 'approximate', 'open-end', 'open-start', 'between']
const STATUSES: readonly Status[] = ['reported', 'planned', 'projected']

function draw(props: Partial<MarkProps> & { readonly spans: readonly MarkSpan[] }): string {
  return render(h(Mark, { y: 50, h: 26, status: 'reported', current: false, idPrefix: 'p', ...props }))
}

function one(form: MarkForm, more: Partial<MarkProps> = {}): string {
  return draw({ spans: [{ x0: 100, x1: form === 'tick' ? 101 : 300, form }], ...more })
}

/** First and last px of a drawing, to the right and down, by its path data. */
function box(html: string): { readonly x: readonly number[]; readonly y: readonly number[] } {
  const points = attributes(html, 'd').flatMap(pointsOf)
  const ends = (values: readonly number[]) =>
    [Math.min(...values), Math.max(...values)].map((value) => Math.round(value * 100) / 100)
  return { x: ends(points.map(([x]) => x)), y: ends(points.map(([, y]) => y)) }
}

type Point = readonly [number, number]

const MOVES: Readonly<Record<string, (from: Point, to: readonly number[]) => Point>> = {
  M: (_, [x = 0, y = 0]) => [x, y],
  L: (_, [x = 0, y = 0]) => [x, y],
  H: ([, y], [x = 0]) => [x, y],
  V: ([x], [y = 0]) => [x, y],
  h: ([x, y], [by = 0]) => [x + by, y],
  v: ([x, y], [by = 0]) => [x, y + by],
}

function pointsOf(d: string): Point[] {
  let at: Point = [0, 0]
  return [...d.matchAll(/([MLHVhv])([^MLHVhvz]*)/g)].map(([, command = '', rest = '']) => {
    at =
      MOVES[command]?.(
        at,
        rest
          .trim()
          .split(/[\s,]+/)
          .map(Number),
      ) ?? at
    return at
  })
}

describe('a mark', () => {
  test('of an exact day is a tick, a quarter as wide as its lane is high, and 1 px higher each way', () => {
    expect(box(one('tick'))).toEqual({ x: [97.12, 103.88], y: [36, 64] })
    expect(box(one('tick', { h: 13 })).x).toEqual([98.5, 102.5])
  })

  test('of a longer date is a bar of its true length, 0.6 of the lane high', () => {
    expect(box(one('bar'))).toEqual({ x: [100, 300], y: [42.2, 57.8] })
  })

  test('is never shorter than 5 px, about the same middle', () => {
    expect(box(draw({ spans: [{ x0: 100, x1: 101, form: 'bar' }] })).x).toEqual([98, 103])
  })

  test('of a place in the order has brackets as high as the lane', () => {
    expect(box(one('between')).y).toEqual([37, 63])
  })

  test('without an end keeps its arrow head before the end of the axis', () => {
    const { x } = box(one('open-end'))
    expect(x[1]).toBe(300)
    expect(one('open-end')).toContain('url(#p-ink-fade-end)')
    expect(one('open-start')).toContain('url(#p-ink-fade-start)')
  })

  test('is filled only where it was reported', () => {
    for (const form of ['tick', 'bar'] as const) {
      expect(tags(one(form), { className: 'solid' })).toHaveLength(1)
      for (const status of ['planned', 'projected'] as const) {
        expect(tags(one(form, { status }), { className: 'solid' })).toHaveLength(0)
      }
    }
    for (const form of ['approximate', 'open-end', 'open-start'] as const) {
      expect(attributes(one(form), 'fill').filter((fill) => fill !== 'none')).toHaveLength(1)
      expect(attributes(one(form, { status: 'planned' }), 'fill').every((fill) => fill === 'none')).toBe(true)
    }
  })

  test('is dashed only where it is a projection', () => {
    for (const form of FORMS) {
      for (const status of STATUSES) {
        expect(one(form, { status }).includes('stroke-dasharray')).toBe(status === 'projected')
      }
    }
  })

  test('has a line between its brackets unless it is planned', () => {
    const lines = (status: Status) => tags(one('between', { status }), { name: 'path' }).length
    expect([lines('reported'), lines('planned'), lines('projected')]).toEqual([2, 1, 2])
  })

  test('lets that line give way to a word', () => {
    expect(one('between', { gap: [180, 220] })).toMatch(/M114\.92 50H180M220 50H285\.08/)
  })

  test('says by its colour what its fill says, and only the current event is red', () => {
    for (const form of FORMS) {
      for (const status of STATUSES) {
        const rest = one(form, { status })
        expect(rest.includes('ink')).toBe(status === 'reported')
        expect(rest.includes('future')).toBe(status !== 'reported')
        expect(rest.includes('signal')).toBe(false)
        expect(one(form, { status, current: true })).not.toMatch(/ink|future/)
      }
    }
  })

  test('of the current event has the same form, 4 px taller', () => {
    for (const form of FORMS) {
      for (const status of STATUSES) {
        const [rest, now] = [one(form, { status }), one(form, { status, current: true })]
        expect(tags(now, {}).length).toBe(tags(rest, {}).length)
        const height = (html: string) => (box(html).y[1] ?? 0) - (box(html).y[0] ?? 0)
        expect(height(now)).toBeGreaterThan(height(rest))
        expect(height(now)).toBeLessThanOrEqual(height(rest) + 4.01)
      }
    }
  })

  test('is painted only with gradients that its drawing has', () => {
    const defs = render(h(MarkGradients, { idPrefix: 'p' }))
    const all = FORMS.flatMap((form) =>
      STATUSES.flatMap((status) => [one(form, { status }), one(form, { status, current: true })]),
    )
    const { used } = paints(all.join(''))
    expect(used.size).toBeGreaterThan(5)
    for (const id of used) expect(paints(defs).there).toContain(id)
  })

  test('of rival dates is two marks joined, each in its own form, with one sign between them', () => {
    const html = draw({
      spans: [
        { x0: 100, x1: 300, form: 'bar' },
        { x0: 420, x1: 422, form: 'tick' },
      ],
    })
    expect(tags(html, { className: 'solid' })).toHaveLength(2)
    // Join and sign: the join leaves the sign its room, the sign is two bars and a stroke.
    const [join = '', sign = ''] = attributes(html, 'd').slice(2)
    expect(join).toMatch(/^M300 50H[\d.]+M[\d.]+ 50H417\.62$/)
    expect([...sign.matchAll(/M/g)]).toHaveLength(3)
  })

  test('of rival dates that overlap puts one under the other, within the lane', () => {
    const spans: MarkSpan[] = [
      { x0: 100, x1: 300, form: 'bar' },
      { x0: 200, x1: 400, form: 'bar' },
    ]
    const html = draw({ spans })
    const [first = '', second = ''] = attributes(html, 'd')
    const top = (d: string) => Number(/^M\S+ (\S+?)h/.exec(d)?.[1])
    expect(top(second)).toBeGreaterThan(top(first) + 5)
    expect(box(html).y[0]).toBeGreaterThanOrEqual(37)
    expect(box(html).y[1]).toBeLessThanOrEqual(63)
  })

  test('of rival dates that overlap has the sign where they meet: beside the shorter one, over the longer one', () => {
    const signOf = (spans: readonly MarkSpan[]) =>
      box(`<path d="${attributes(draw({ spans, h: 13 }), 'd').at(-1)}"/>`).x
    const bar = { x0: 300, x1: 500, form: 'bar' as const }
    const [before = 0, after = 0] = signOf([{ x0: 292, x1: 293, form: 'tick' }, bar])
    expect(before).toBeGreaterThan(294.5)
    expect(after).toBeLessThan(308)
    const [first = 0, last = 0] = signOf([bar, { x0: 507, x1: 508, form: 'tick' }])
    expect(first).toBeGreaterThan(492)
    expect(last).toBeLessThan(505.5)
  })

  test('of rival dates in one lane has bars at least 4 px high', () => {
    const spans: MarkSpan[] = [
      { x0: 100, x1: 300, form: 'bar' },
      { x0: 200, x1: 400, form: 'bar' },
    ]
    for (const height of [8, 13, 20, 26]) {
      const [first = ''] = attributes(draw({ spans, h: height }), 'd')
      const { y } = box(`<path d="${first}"/>`)
      expect((y[1] ?? 0) - (y[0] ?? 0)).toBeGreaterThanOrEqual(4)
    }
  })

  test('stays near its span whatever its form', () => {
    const span = fc.record({
      x0: fc.integer({ min: 64, max: 1200 }),
      width: fc.integer({ min: 0, max: 1100 }),
      form: fc.constantFrom(...FORMS),
    })
    fc.assert(
      fc.property(
        span,
        fc.constantFrom(...STATUSES),
        fc.constantFrom(8, 13, 26),
        ({ x0, width, form }, status, height) => {
          const html = draw({ spans: [{ x0, x1: x0 + width, form }], status, h: height })
          const { x, y } = box(html)
          expect(x.every(Number.isFinite)).toBe(true)
          // An arrow head is the widest thing that a mark without length has.
          expect(x[0]).toBeGreaterThanOrEqual(x0 - 12)
          expect(x[1]).toBeLessThanOrEqual(x0 + width + 12)
          expect(y[0]).toBeGreaterThanOrEqual(50 - height / 2 - 1)
          expect(y[1]).toBeLessThanOrEqual(50 + height / 2 + 1)
        },
      ),
    )
  })
})
