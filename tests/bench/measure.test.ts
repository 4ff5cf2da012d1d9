import { expect, test } from 'vitest'
import { findFigure, type Column } from './figures.ts'
import { interleaved, TookTooMuch } from './measure.ts'

const COLUMNS: readonly Column[] = [
  { name: 'p50', unit: 'ms' },
  { name: 'p95', unit: 'ms', quantile: 0.95 },
]

test('candidates take turns, round by round', async () => {
  const turns: string[] = []
  const candidate = (name: string) => ({ name, run: () => (turns.push(name), [[1], [1]]) })
  await interleaved([candidate('a'), candidate('b')], COLUMNS, 3)
  expect(turns.join('')).toBe('ababab')
})

test('a figure is the quantile of the samples of all rounds', async () => {
  let next = 0
  const run = () => {
    const samples = Array.from({ length: 10 }, () => ++next)
    return [samples, samples]
  }
  const rows = await interleaved([{ name: 'a', run }], COLUMNS, 2)
  expect(rows[0]?.figures).toEqual([
    { value: 10, least: 1, most: 20 },
    { value: 19, least: 1, most: 20 },
  ])
})

test('one that fails is told with its reason, has no figure, and stops nobody', async () => {
  let runs = 0
  const rows = await interleaved(
    [
      {
        name: 'bad',
        run: () => {
          if (++runs === 2) throw new Error('\nno disk\nat all')
          return [[1], [1]]
        },
      },
      { name: 'good', run: () => Promise.resolve([[2], [2]]) },
    ],
    COLUMNS,
    4,
  )
  expect(runs).toBe(2)
  expect(rows[0]).toEqual({ name: 'bad', figures: [], failed: 'no disk', moreThan: null })
  expect(findFigure(rows, COLUMNS, ['bad', 'p50'])).toBeUndefined()
  expect(findFigure(rows, COLUMNS, ['good', 'p95'])).toBe(2)
})

test('one that was stopped keeps what it was stopped at', async () => {
  const run = () => {
    throw new TookTooMuch(240, 's')
  }
  const rows = await interleaved([{ name: 'slow', run }], COLUMNS, 2)
  expect(rows[0]).toMatchObject({ failed: 'more than 240 s', moreThan: 240 })
})
