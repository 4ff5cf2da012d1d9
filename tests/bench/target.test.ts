import { expect, test } from 'vitest'
import type { Column, Row } from './figures.ts'
import { atMost, growthAtMost, ratioAtMost } from './target.ts'

const columns: readonly Column[] = [
  { name: 'wall', unit: 's' },
  { name: 'memory', unit: 'MB' },
]

function row(name: string, ...values: number[]): Row {
  return { name, figures: values.map((value) => ({ value, least: value, most: value })), failed: null, moreThan: null }
}

function stopped(name: string, moreThan: number | null): Row {
  return { name, figures: [], failed: 'stopped', moreThan }
}

test('a figure at its limit is met, one above it is missed', () => {
  const rows = [row('own', 2, 400)]
  expect(atMost({ columns, rows }, ['own', 'memory'], 400)).toMatchObject({ isMet: true })
  expect(atMost({ columns, rows }, ['own', 'memory'], 399)).toMatchObject({ isMet: false })
})

test('what was not measured is never met', () => {
  const rows = [stopped('own', null), row('other', NaN, 1)]
  for (const target of [
    atMost({ columns, rows }, ['own', 'wall'], 9),
    atMost({ columns, rows }, ['other', 'wall'], 9),
    ratioAtMost({ columns, rows }, { of: 'own', to: 'other' }, 'wall', 9),
    growthAtMost({ from: { columns, rows }, to: { columns, rows } }, 'own', 9),
  ]) {
    expect(target.isMet).toBe(false)
    expect(target.text).toMatch(/not measured|unknown/)
  }
})

test('a rival that was stopped counts as having taken that long, in what it was stopped by', () => {
  const rows = [row('own', 30, 100), stopped('other', 100)]
  const names = { of: 'own', to: 'other' }
  expect(ratioAtMost({ columns, rows }, names, 'wall', 0.3)).toMatchObject({ isMet: true })
  expect(ratioAtMost({ columns, rows }, names, 'wall', 0.2)).toMatchObject({ isMet: false })
  expect(ratioAtMost({ columns, rows }, names, 'memory', 9)).toMatchObject({ isMet: false })
})

test('growth holds in every column or in none', () => {
  const from = { columns, rows: [row('own', 1, 10)] }
  expect(growthAtMost({ from, to: { columns, rows: [row('own', 12, 20)] } }, 'own', 12)).toMatchObject({ isMet: true })
  expect(growthAtMost({ from, to: { columns, rows: [row('own', 2, 121)] } }, 'own', 12)).toMatchObject({ isMet: false })
})
