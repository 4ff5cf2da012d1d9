import { expect, test } from 'vitest'
import type { MarkSpan } from '../../src/deck/marks/form.ts'
import { orderMark } from '../../src/cli/order-mark.ts'

const WIDTH = 12

test.each<[string, readonly MarkSpan[], string]>([
  ['a day', [{ x0: 3, x1: 3.2, form: 'tick' }], '   ┃        '],
  ['a day at the end', [{ x0: 12, x1: 12, form: 'tick' }], '           ┃'],
  ['a year', [{ x0: 2, x1: 6, form: 'bar' }], '  ━━━━      '],
  ['an approximate date', [{ x0: 2, x1: 6, form: 'approximate' }], '  ~━━~      '],
  ['a short approximate date', [{ x0: 2, x1: 2.1, form: 'approximate' }], '  ~~        '],
  ['no end', [{ x0: 4, x1: 12, form: 'open-end' }], '    ├━━━━━━→'],
  ['an end that is not known', [{ x0: 4, x1: 12, form: 'open-end', isEndUnknown: true }], '    ├━━━━━━?'],
  ['no start, and an end that is about there', [{ x0: 0, x1: 5, form: 'open-start', isSoft: true }], '←━━━~       '],
  ['a doubted day', [{ x0: 3, x1: 3, form: 'tick', isDoubted: true }], '   ┃?       '],
  ['between', [{ x0: 1, x1: 7, form: 'between' }], ' [────]     '],
  [
    'each of several days',
    [
      {
        x0: 1,
        x1: 7,
        form: 'all-of',
        members: [
          { x0: 1, x1: 1, form: 'tick' },
          { x0: 6, x1: 6, form: 'tick' },
        ],
      },
    ],
    ' ┃────┃     ',
  ],
  [
    'rival dates',
    [
      { x0: 9, x1: 9, form: 'tick' },
      { x0: 0, x1: 4, form: 'bar' },
    ],
    '━━━━──≠──┃  ',
  ],
  [
    'rival dates that touch',
    [
      { x0: 4, x1: 4, form: 'tick' },
      { x0: 0, x1: 6, form: 'bar' },
    ],
    '━━━━┃━      ',
  ],
])('the mark of %s', (_, spans, expected) => {
  expect(orderMark(spans, 'reported', WIDTH)).toBe(expected)
})

test('says by its strokes whether it happened', () => {
  const bar: MarkSpan = { x0: 2, x1: 5, form: 'bar' }
  expect(orderMark([bar], 'planned', 6)).toBe('  ═══ ')
  expect(orderMark([bar], 'projected', 6)).toBe('  ╌╌╌ ')
})
