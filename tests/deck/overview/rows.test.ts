import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { OverviewList } from '../../../src/deck/overview/list.tsx'
import { testPorts } from '../../fixtures/ports.ts'
import { textOf } from '../../fixtures/rendered.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const { measure } = await testPorts()

describe('the rows of the overview', () => {
  test('set hedges apart, and never cut a date', () => {
    const chronology = chronologyOf([
      ...Array.from({ length: 8 }, (_, n) => ({ id: `e${n}`, date: `2022-0${n + 1}-03` })),
      { id: 'x', after: 'y', before: 'z' },
      { id: 'y', date: '2023-09-28' },
      { id: 'z', date: '2024-11-30', alsoDated: [{ date: '2024-12-28' }] },
    ])
    const rows = [
      ...render(h(OverviewList, { chronology, measure, idPrefix: 'overview' })).matchAll(
        /<text class="overview__row-date.*?<\/text>/g,
      ),
    ].map(([row]) => row)
    expect(rows).toHaveLength(11)
    const row = rows.find((one) => textOf(one).includes('between')) ?? ''
    expect(textOf(row)).toBe('between 28 September 2023 and 28 December 2024')
    const hedges = [...row.matchAll(/overview__row-hedge"[^>]*>([^<]*)</g)].map(([, text = '']) => text.trim())
    expect(hedges).toEqual(['between', 'and'])
    for (const one of rows) expect(one).not.toContain('…')
  })
})
