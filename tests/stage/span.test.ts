import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSpan, SPAN, WHOLE_DECK, type Span } from '../../src/stage/span.ts'

/** Walks through a deck and gives every span on the way, with the slide shown and the one shown before. */
function walk(total: number, wanted: readonly number[]): { span: Span; before: Span; index: number; shown: number }[] {
  let span = findSpan(0, total, null, 0)
  let shown = 0
  return wanted.map((index) => {
    const step = { span: findSpan(index, total, span, shown), before: span, index, shown }
    span = step.span
    shown = index
    return step
  })
}

const walks = fc
  .integer({ min: 1, max: 4000 })
  .chain((total) => fc.tuple(fc.constant(total), fc.array(fc.integer({ min: 0, max: total - 1 }), { maxLength: 60 })))

test('a span holds the slide shown, lies within the deck, and is never longer than a small deck', () => {
  fc.assert(
    fc.property(walks, ([total, wanted]) => {
      for (const { span, index } of walk(total, wanted)) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(total)
        expect(span.end - span.start).toBeLessThanOrEqual(total <= WHOLE_DECK ? total : SPAN)
        expect(index).toBeGreaterThanOrEqual(span.start)
        expect(index).toBeLessThan(span.end)
      }
    }),
  )
})

test('the neighbours of the slide shown are mounted with it', () => {
  fc.assert(
    fc.property(walks, ([total, wanted]) => {
      for (const { span, index } of walk(total, wanted)) {
        expect(span.start).toBeLessThanOrEqual(Math.max(0, index - 1))
        expect(span.end).toBeGreaterThanOrEqual(Math.min(total, index + 2))
      }
    }),
  )
})

test('a walk through a deck of any length reaches its last slide, and comes back to its first', () => {
  for (let total = 1; total <= 120; total++) {
    const there = Array.from({ length: total }, (_, i) => i)
    for (const { span, index } of walk(total, [...there, ...there.toReversed()])) {
      expect(index >= span.start && index < span.end).toBe(true)
    }
  }
})

test('another slide stands at the place of the one before only where a span begins with the deck', () => {
  fc.assert(
    fc.property(walks, ([total, wanted]) => {
      const steps = walk(total, wanted).filter(({ index, shown }) => index !== shown)
      const wrong = steps.filter(
        ({ span, before, index, shown }) => span.start > 0 && index - span.start === shown - before.start,
      )
      expect(wrong).toEqual([])
    }),
  )
})

test('a walk moves the span at its first step, then at every second one, and it stays the same object in between', () => {
  const steps = walk(
    2000,
    Array.from({ length: 1000 }, (_, i) => i + 1),
  )
  const moves = steps.filter(({ span, before }) => span !== before)
  expect(moves.length).toBeGreaterThan(0)
  expect(moves.length).toBeLessThanOrEqual(1 + 1000 / 2)
})

test('a deck of up to fourteen slides is mounted whole and never moves', () => {
  const steps = walk(WHOLE_DECK, [13, 0, 7])
  expect(steps.every(({ span, before }) => span === before && span.start === 0 && span.end === WHOLE_DECK)).toBe(true)
})
