import { expect, test } from 'vitest'
import { changesBetween } from '../../src/chronology/changes/changes.ts'
import { generate } from '../../src/deck/generate.ts'
import { renderPage } from '../../src/deck/page.tsx'
import { testPorts } from '../fixtures/ports.ts'
import { chronologyOf, type EventSketch } from '../fixtures/timelines.ts'

const ports = await testPorts()
const sketch = (id: string, date: string): EventSketch => ({ id, date, title: `Title of ${id}` })

function deckSince(old: readonly EventSketch[], now: readonly EventSketch[]) {
  const [before, after] = [chronologyOf(old, { asOf: '2025-07-01' }), chronologyOf(now)]
  const since = { changes: changesBetween(before, after), asOf: before.timeline.asOf }
  return generate(after, ports, since).deck
}

function htmlOf(deck: ReturnType<typeof deckSince>): string {
  const assets = { styles: [], scripts: [], lectern: null, transcript: null, theme: 'paper', notes: false, csp: '' }
  const page = renderPage(deck, ports, assets)
  for (const { data } of page.scripts) expect([...data].length).toBeGreaterThan(0)
  return page.document(['find.js']).start
}

test('what has changed stands behind the overview, each with what it was, and on the slides themselves', () => {
  const deck = deckSince(
    [sketch('a', '2023'), sketch('b', '2024'), sketch('gone', '2025')],
    [sketch('a', '2023'), sketch('b', '2024-06'), sketch('c', '2025-07')],
  )
  expect(deck.slides.map(({ id }) => id).slice(0, 4)).toEqual(['title', 'overview', '~changes', 'a'])
  expect(deck.slides[2]?.title).toBe('Since 1 July 2025: one new, one re-dated and one withdrawn')
  const html = htmlOf(deck)
  const rows = [...html.matchAll(/<li class="changes__row.*?<\/li>/gs)].map(([row]) => row.replaceAll(/<[^>]+>/g, ' '))
  expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Re-dated. 2 Title of b June 2024, was 2024',
    'New. 3 Title of c July 2025',
    'Withdrawn. Title of gone 2025',
  ])
  expect([...html.matchAll(/<p class="change-mark">(.*?)<\/p>/g)].map(([, mark]) => mark)).toEqual([
    '<strong>Re-dated</strong> was 2024',
    '<strong>New</strong>',
  ])
})

test('that nothing has changed is a slide, too; more changes than one holds go on', () => {
  const same = deckSince([sketch('a', '2023')], [sketch('a', '2023')])
  expect(same.slides[2]?.title).toBe('Since 1 July 2025: nothing has changed')
  expect(htmlOf(same)).not.toContain('change-mark')
  const many = Array.from({ length: 14 }, (_, n) => sketch(`e${n}`, String(1900 + n)))
  expect(deckSince([sketch('e0', '1900')], many).slides.filter(({ layout }) => layout === 'changes')).toHaveLength(3)
})
