import { expect, test } from 'vitest'
import { generate } from '../../src/deck/generate.ts'
import { transcript, transcriptStyle } from '../../src/deck/transcript.tsx'
import { testPorts } from '../fixtures/ports.ts'
import { chronologyOf } from '../fixtures/timelines.ts'

const ports = await testPorts()

const deck = generate(
  chronologyOf(
    [
      {
        id: 'a',
        date: '2023',
        alsoDated: { date: '2024-06-18/2024-06-19', source: 's' },
        title: 'A & <b>',
        text: 'Light *markdown*',
        quote: { text: 'Said', by: 'x' },
        sources: [{ source: 's', at: 'p. 1' }],
        actors: ['x'],
        notes: 'SECRET',
      },
      { id: 'b', after: 'a', before: 'c', title: 'B', facts: [{ text: 'Bridge', status: 'planned' }] },
      { id: 'c', date: '2025', title: 'C', status: 'projected' },
    ],
    {
      title: 'T',
      marking: 'TLP:GREEN',
      asOf: '2025-07-12',
      bottomLine: 'The *point*',
      actors: { x: { name: 'Xi', role: 'role' } },
      sources: { s: { title: 'Report', publisher: 'House', url: 'https://example.org/r' } },
      context: [{ text: 'Background', sources: ['s'] }],
      watch: [{ title: 'Watch', text: 'this' }],
    },
  ),
  ports,
).deck

const html = [...transcript(deck, { style: 'p{margin:0}', csp: "default-src 'none'" })].join('')

test('says of every event when, how that is known, what, and by whom, in order', () => {
  const events = html
    .split('<article ')
    .slice(1)
    .map((part) => part.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '))
  expect(events).toHaveLength(3)
  expect(events[0]).toMatch(/1 2023 or 18–19 June 2024 A &amp; &lt;b> Xi, role “Said” Xi Light markdown Dating/)
  expect(events[0]).toMatch(/Dating disputed\. 2023\. .*18–19 June 2024\. House\. Order .*\[1\] Report, House, p\. 1/)
  expect(events[1]).toMatch(/2 Between 2023 and 2025 B Bridge \(planned\) Dating .*No date in the source/)
  expect(events[2]).toMatch(/Projection, not an event/)
})

test('has the marking in the margins of its printed pages, whatever it is', () => {
  const { timeline } = deck.chronology
  const style = transcriptStyle('p{}', { ...timeline, marking: 'A"</style>' })
  expect(style).toContain(String.raw`@top-center { content: "\41 \22 \3c \2f `)
  expect(style).not.toContain('</style')
  expect(transcriptStyle('p{}', { ...timeline, marking: null })).toBe('p{}')
})

test('has the marking at its start and its end, every id once, links that lead somewhere, and no note or script', () => {
  expect(html.match(/<p class="marking">TLP:GREEN<\/p>/g)).toHaveLength(2)
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(new Set(ids).size)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  expect(html).toContain('<a href="https://example.org/r">https://example.org/r</a>')
  expect(html).not.toMatch(/SECRET|<script|<b>| style=/)
  expect(html.match(/<h1/g)).toHaveLength(1)
})
