import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Status } from '../../../src/chronology/timeline/timeline.ts'
import type { MarkSpan } from '../../../src/deck/marks/form.ts'
import { HeroMark } from '../../../src/deck/marks/hero-mark.tsx'
import type { HeroSpan } from '../../../src/deck/marks/hero-shapes.tsx'
import { Mark } from '../../../src/deck/marks/mark.tsx'
import { attributes, tags } from '../../fixtures/rendered.ts'

const tick = (x: number): MarkSpan => ({ x0: x, x1: x, form: 'tick' })

function draw(span: MarkSpan, status: Status = 'reported', turned = false): string {
  return render(h(Mark, { spans: [span], y: 50, h: 20, status, current: false, idPrefix: 'p', turned }))
}

function hero(span: HeroSpan, status: Status = 'reported'): string {
  const [, stage = ''] = render(h(HeroMark, { spans: [span], status, idPrefix: 'hero' })).split('<svg')
  return stage
}

/** Where the "?" of a drawing begins, px from the left; empty where it has none. */
function questions(html: string): number[] {
  return tags(html, { className: 'line--round' }).map((tag) =>
    Number(/M([\d.-]+)/.exec(attributes(tag, 'd')[0] ?? '')?.[1]),
  )
}

describe('the sign of doubt', () => {
  test('stands behind a date, clear of its mark', () => {
    const [x = 0] = questions(draw({ ...tick(100), isDoubted: true }))
    expect(x).toBeGreaterThan(102.6)
    expect(x).toBeLessThan(112)
    expect(questions(draw(tick(100)))).toEqual([])
  })

  test('stands before a date that has no end', () => {
    const [x = 0] = questions(draw({ x0: 100, x1: 300, form: 'open-end', isDoubted: true }))
    expect(x).toBeLessThan(97)
  })

  test('stands upright in a drawing that is turned', () => {
    expect(draw({ ...tick(100), isDoubted: true }, 'reported', true)).toContain('rotate(-90')
  })

  test('stands behind the mark on the date line too, which gives way to it', () => {
    const html = hero({ ...tick(200), isDoubted: true })
    const [x = 0] = questions(html)
    expect(x).toBeGreaterThan(209)
    expect(tags(html, { className: 'knock-out' })).toHaveLength(1)
  })
})

describe('an end that is not known', () => {
  test('has the sign where an open end has an arrow head', () => {
    const unknown = draw({ x0: 100, x1: 300, form: 'open-end', isEndUnknown: true })
    const open = draw({ x0: 100, x1: 300, form: 'open-end' })
    expect(questions(unknown)[0]).toBeGreaterThan(285)
    expect(questions(open)).toEqual([])
    expect(tags(open, { name: 'path' }).length).toBe(tags(unknown, { name: 'path' }).length)
  })

  test('has it at the left of a start that is not known', () => {
    expect(questions(draw({ x0: 100, x1: 300, form: 'open-start', isEndUnknown: true }))[0]).toBeLessThan(112)
    expect(questions(hero({ x0: 200, x1: 300, form: 'open-start', isEndUnknown: true }))[0]).toBeLessThan(200)
  })

  test('leaves the sign clear of the fading bar', () => {
    const html = draw({ x0: 100, x1: 300, form: 'open-end', isEndUnknown: true })
    const bar = /M100 44h([\d.]+)/.exec(html)?.[1]
    expect(Number(bar)).toBeLessThanOrEqual(192)
    expect(questions(html)[0]).toBeGreaterThan(100 + Number(bar))
  })

  test('has a start without a firm edge where that is only about there', () => {
    const firm = (html: string) => /M100 40v20/.test(html)
    expect(firm(draw({ x0: 100, x1: 300, form: 'open-end' }))).toBe(true)
    expect(firm(draw({ x0: 100, x1: 300, form: 'open-end', isSoft: true }))).toBe(false)
  })
})

describe('a set of dates', () => {
  const members = [tick(100), { x0: 150, x1: 180, form: 'bar' as const }]

  test('has the mark of each, strung on a line, where all of them hold', () => {
    const html = draw({ x0: 100, x1: 180, form: 'all-of', members })
    expect(tags(html, { className: 'solid' })).toHaveLength(2)
    expect(html).toContain('d="M100 50H180"')
    expect(tags(hero({ x0: 100, x1: 180, form: 'all-of', members }), { className: 'solid' })).toHaveLength(2)
  })

  test('has brackets around them, and a line where each is, where one of them holds', () => {
    const html = draw({ x0: 100, x1: 180, form: 'one-of', members })
    expect(tags(html, { className: 'solid' })).toHaveLength(0)
    const [brackets = '', lines = ''] = attributes(html, 'd')
    expect(brackets).toMatch(/^M[\d.]+ 40H100v20H[\d.]+M[\d.]+ 40H180v20H/)
    expect(lines.match(/M/g)).toHaveLength(2)
    expect(attributes(draw({ x0: 100, x1: 180, form: 'one-of', members }, 'planned'), 'd')).toHaveLength(2)
  })

  test('is one short bar where its dates cannot be told apart', () => {
    const html = draw({ x0: 100, x1: 101, form: 'one-of', members: [tick(100), tick(101)] })
    expect(tags(html, { className: 'solid' })).toHaveLength(1)
  })

  test('has no line for a date outside its brackets', () => {
    const html = draw({ x0: 100, x1: 180, form: 'one-of', members: [tick(100), tick(180)] })
    const [, lines = ''] = attributes(html, 'd')
    const xs = [...lines.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x))
    expect(Math.min(...xs)).toBeGreaterThan(100)
    expect(Math.max(...xs)).toBeLessThan(180)
  })
})
