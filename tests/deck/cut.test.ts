import { describe, expect, test } from 'vitest'
import { cutChronology } from '../../src/chronology/order/cut.ts'
import { generate } from '../../src/deck/generate.ts'
import { linkedData } from '../../src/deck/linked-data.ts'
import { renderPage } from '../../src/deck/page.tsx'
import { PAPERS } from '../../src/deck/paper/paper.ts'
import { table } from '../../src/deck/paper/table.tsx'
import { testPorts } from '../fixtures/ports.ts'
import { chronologyOf } from '../fixtures/timelines.ts'

const ports = await testPorts()

function deckOf(count: number, kept: readonly number[]) {
  const whole = chronologyOf(
    Array.from({ length: count }, (_, n) => ({ id: `e${n + 1}`, date: String(1900 + n), sources: ['s'] })),
    { sources: { s: { title: 'Report' } } },
  )
  const where = kept.map((n) => ({ field: 'id' as const, value: `e${n}` }))
  const cut = cutChronology(whole, { where, from: null, to: null })
  if (!cut.ok) throw new Error('nothing is left')
  return generate(cut.chronology, ports).deck
}

describe.each([
  [5, [2, 4]],
  [12, [3, 11]],
  [40, [7, 8, 30]],
  [300, [5, 6, 200]],
])('a deck of %i events, of which some are shown', (count, kept) => {
  const deck = deckOf(count, kept)
  const assets = { styles: [], scripts: [], lectern: null, transcript: null, theme: 'paper', notes: false, csp: '' }
  const page = renderPage(deck, ports, assets)
  const scripts = Array.from(page.scripts, ({ data }) => [...data].join(''))
  const html = page.document(scripts.map((_, n) => `${n}.js`)).start + scripts.join('').replaceAll(String.raw`\"`, '"')

  test('has slides for these alone, with the numbers of the whole', () => {
    expect(deck.slides.flatMap(({ event }) => (event === null ? [] : [event + 1]))).toEqual(kept)
    for (const n of kept) expect(html).toContain(`<strong>Event ${n}</strong> of ${count}`)
  })

  test('draws the others as ghosts that lead nowhere', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect([...ids]).toContain(target)
    expect(html).toContain('is-cut')
    expect(html).toMatch(/events are shown\. The others are drawn pale, and keep their numbers\./)
  })

  test('has these alone in the table and for machines', () => {
    const layout = table(deck, ports, PAPERS.a4)
    const rows = layout.render({ from: 0, to: layout.pages }).join('')
    expect([...rows.matchAll(/<tr id="e(\d+)"/g)].map(([, n]) => Number(n))).toEqual(kept)
    expect(JSON.stringify(linkedData(deck.chronology)).match(/"Event e\d+"/g)).toHaveLength(kept.length)
  })
})
