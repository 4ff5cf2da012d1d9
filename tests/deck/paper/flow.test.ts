import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heightOfFlow, NOTES, paginate, SMALL, type FlowItem } from '../../../src/deck/paper/flow.ts'
import { testPorts } from '../../fixtures/ports.ts'

const { measure } = await testPorts()
const WIDTH = 254

const item = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: fc.constantFrom('Dating', 'Sources') }),
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.lorem({ maxCount: 120 }),
    style: fc.constantFrom(NOTES, SMALL),
  }),
)
const items = fc.array(item, { maxLength: 8 })
const heights = fc.tuple(fc.integer({ min: 120, max: 600 }), fc.integer({ min: 300, max: 950 }))

function words(all: readonly FlowItem[]): string {
  return all
    .map(({ text }) => text.trim())
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}

describe('a column that goes on from page to page', () => {
  test('has every word, in order, and no page holds more than it has room for', () => {
    fc.assert(
      fc.property(items, heights, (all, [first, others]) => {
        const heightOf = (page: number) => (page === 0 ? first : others)
        const pages = paginate(all, WIDTH, heightOf, measure)
        expect(words(pages.flat())).toBe(words(all))
        pages.forEach((page, n) => {
          const last = page.at(-1)
          const gap = last?.kind === 'text' ? last.style.gapPx : 0
          expect(heightOfFlow(page, WIDTH, measure) - gap).toBeLessThanOrEqual(heightOf(n))
        })
      }),
    )
  })

  test('leaves no heading at the foot of a page, and no line of a paragraph alone', () => {
    const text = 'One two three four five six seven eight nine ten eleven twelve. '.repeat(6)
    const heading: FlowItem = { kind: 'heading', text: 'Sources' }
    const paragraph: FlowItem = { kind: 'text', text, style: SMALL }
    const one = heightOfFlow([paragraph], WIDTH, measure)
    const atFoot = paginate([paragraph, heading, paragraph], WIDTH, () => one + 20, measure)
    expect(atFoot.map((page) => page.map(({ kind }) => kind))).toEqual([['text'], ['heading', 'text'], ['text']])
    const heights = atFoot.flat().map((part) => heightOfFlow([part], WIDTH, measure))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(2 * SMALL.linePx)
  })

  test('splits a text without spaces, too', () => {
    const text = '가나다라마바사아자차카타파하'.repeat(40)
    const pages = paginate([{ kind: 'text', text, style: SMALL }], WIDTH, () => 100, measure)
    expect(pages.length).toBeGreaterThan(3)
    expect(
      pages
        .flat()
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
