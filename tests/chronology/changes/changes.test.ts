import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../../src/chronology/changes/changes.ts'
import { chronologyOf, type EventSketch } from '../../fixtures/timelines.ts'

const head = (grade?: string) => ({
  sources: { s: { title: 'Report', publisher: 'House', ...(grade === undefined ? {} : { grade }) } },
  actors: { lavrov: { name: 'Sergei Lavrov' } },
})

const BASE: readonly EventSketch[] = [
  { id: 'a', date: '2023', title: 'A', sources: ['s'] },
  { id: 'b', date: '2024-06', title: 'B', text: 'Text' },
  { id: 'c', date: '2025', title: 'C', after: 'b' },
]

function changed(now: readonly EventSketch[], grades: readonly (string | undefined)[] = []) {
  return changesBetween(chronologyOf(BASE, head(grades[0])), chronologyOf(now, head(grades[1]))).map(
    ({ kinds, was, is, grades: own, fields }) => ({
      id: (is ?? was)?.event.id,
      kinds,
      ...(own.length > 0 ? { grades: own.map((one) => [one.was, one.is]) } : {}),
      ...(fields.length > 0 ? { fields } : {}),
    }),
  )
}

const [a, b, c] = BASE
if (!a || !b || !c) throw new Error('three events')

describe('two states of a chronology', () => {
  test('that are the same have no changes, whatever their order in the list and the names of their ids', () => {
    expect(changed(BASE)).toEqual([])
    expect(changed([c, a, b])).toEqual([])
    expect(changed([a, b, { ...c, id: 'renamed' }])).toEqual([])
  })

  test.each([
    ['a new date', [a, { ...b, date: '2024-07' }, c], [{ id: 'b', kinds: ['re-dated'] }]],
    ['a date that is less sure', [a, { ...b, date: '2024-06?' }, c], [{ id: 'b', kinds: ['re-dated'] }]],
    ['a rival date', [{ ...a, alsoDated: { date: '2024' } }, b, c], [{ id: 'a', kinds: ['re-dated'] }]],
    ['another statement of order', [a, b, { ...c, after: 'a' }], [{ id: 'c', kinds: ['re-dated'] }]],
    ['another text', [a, { ...b, text: 'Other' }, c], [{ id: 'b', kinds: ['changed'], fields: ['text'] }]],
    [
      'all at once',
      [a, { ...b, date: '2024', title: 'B2', status: 'planned' }, c],
      [{ id: 'b', kinds: ['re-dated', 'changed'], fields: ['title', 'status'] }],
    ],
    ['a new event', [...BASE, { id: 'd', date: '2022', title: 'D' }], [{ id: 'd', kinds: ['new'] }]],
    [
      'one that is gone',
      [a, { ...c, after: 'a' }],
      [
        { id: 'c', kinds: ['re-dated'] },
        { id: 'b', kinds: ['withdrawn'] },
      ],
    ],
  ])('with %s', (_, now, expected) => {
    expect(changed(now)).toEqual(expected)
  })

  test('with another grade of a source, a new one, and none any more', () => {
    expect(changed(BASE, ['C3', 'B2'])).toEqual([{ id: 'a', kinds: ['re-graded'], grades: [['C3', 'B2']] }])
    expect(changed(BASE, [undefined, 'B2'])).toEqual([{ id: 'a', kinds: ['re-graded'], grades: [[null, 'B2']] }])
    expect(changed(BASE, ['B2', undefined])).toEqual([{ id: 'a', kinds: ['re-graded'], grades: [['B2', null]] }])
  })

  test('tell what is new on one side as withdrawn on the other', () => {
    const all = Array.from({ length: 8 }, (_, n) => ({ id: `e${n}`, date: String(1900 + n) }))
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), fc.subarray(all, { minLength: 1 }), (one, other) => {
        const [x, y] = [chronologyOf(one), chronologyOf(other)]
        const ids = (kind: string, changes: ReturnType<typeof changesBetween>) =>
          changes.filter(({ kinds }) => kinds.some((each) => each === kind)).map(({ was, is }) => (is ?? was)?.event.id)
        expect(ids('new', changesBetween(x, y))).toEqual(ids('withdrawn', changesBetween(y, x)))
      }),
    )
  })
})
