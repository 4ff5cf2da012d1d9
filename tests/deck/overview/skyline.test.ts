import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MarkSpan } from '../../../src/deck/marks/form.ts'
import { BIN_PX, highest, skyline } from '../../../src/deck/overview/skyline.ts'

const LINE = { left: 100, right: 400 }
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)

describe('a skyline', () => {
  const span = fc
    .tuple(fc.double({ min: 90, max: 410, noNaN: true }), fc.double({ min: 0, max: 200, noNaN: true }))
    .chain(([x0, length]) =>
      fc.constantFrom('tick' as const, 'bar' as const).map((form): MarkSpan => ({ form, x0, x1: x0 + length })),
    )

  test('counts every event as one, however vague its date, and the exact ones apart', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
        const { exact, vague } = skyline({ marks: spans.map((one) => [one]), ...LINE })
        expect(sum(exact)).toBeCloseTo(spans.filter(({ form }) => form === 'tick').length, 6)
        expect(sum(vague)).toBeCloseTo(spans.filter(({ form }) => form === 'bar').length, 6)
        expect(exact).toHaveLength(100)
      }),
    )
  })

  test('spreads a vague date evenly over what it allows, and takes a rival dating for no event of its own', () => {
    const wide: MarkSpan = { form: 'bar', x0: 100, x1: 100 + 4 * BIN_PX }
    const { vague } = skyline({ marks: [[wide, { form: 'tick', x0: 300, x1: 301 }]], ...LINE })
    expect(vague.slice(0, 5)).toEqual([0.25, 0.25, 0.25, 0.25, 0])
  })

  test('has what is presented apart, where some is left out', () => {
    const day: MarkSpan = { form: 'tick', x0: 200, x1: 201 }
    const later: MarkSpan = { form: 'bar', x0: 300, x1: 303 }
    const { exact, vague, kept } = skyline({ marks: [[day], [later], [day]], ...LINE, cut: [true, false, false] })
    expect([sum(exact), sum(vague)]).toEqual([2, 1])
    expect(kept && [sum(kept.exact), sum(kept.vague)]).toEqual([1, 1])
    expect(skyline({ marks: [[day]], ...LINE, cut: [false] }).kept).toBeNull()
  })

  test('is as high as its fullest bin, both kinds together', () => {
    const day: MarkSpan = { form: 'tick', x0: 200, x1: 201 }
    const month: MarkSpan = { form: 'bar', x0: 199, x1: 202 }
    expect(highest([skyline({ marks: [[day], [day]], ...LINE })])).toBeCloseTo(2)
    expect(highest([skyline({ marks: [[day], [month]], ...LINE }), skyline({ marks: [], ...LINE })])).toBeGreaterThan(1)
    expect(highest([])).toBe(0)
  })
})
