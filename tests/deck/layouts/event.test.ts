import { expect, test } from 'vitest'
import { generate } from '../../../src/deck/generate.ts'
import { renderPage } from '../../../src/deck/page.tsx'
import { testPorts } from '../../fixtures/ports.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const ports = await testPorts()
const text = Array.from({ length: 12 }, (_, n) => `This is sentence number ${n} of a text that is much too long.`).join(
  ' ',
)

function pageOf(events: Parameters<typeof chronologyOf>[0]): string {
  const { deck } = generate(chronologyOf(events), ports)
  const assets = { styles: [], scripts: [], lectern: null, transcript: null, theme: 'paper', notes: false, csp: '' }
  return renderPage(deck, ports, assets).document([]).start
}

test('an event that goes on has the same date and order on each of its slides, and ids of its own', () => {
  const page = pageOf([
    { id: 'long', date: '2024~', title: 'Long', text },
    { id: 'next', date: '2025-02', title: 'Next', text },
  ])
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id) => id?.startsWith('hero-long')).length).toBeGreaterThan(1)
  expect(ids.filter((id) => id?.startsWith('hero-long-2')).length).toBeGreaterThan(0)
  expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
  for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  const sections = page.split('<section ').filter((section) => section.includes('data-event="long"'))
  expect(sections.length).toBeGreaterThan(1)
  const plain = sections.map((section) => section.replaceAll(/hero-long(-\d)?/g, 'hero'))
  const [date] = /<p class="hero .*?<div class="story/.exec(plain[0] ?? '') ?? []
  const [order] = /<dl class="evidence">.*?<\/dl>/.exec(plain[0] ?? '') ?? []
  for (const section of plain) {
    expect(section).toContain(date)
    expect(section).toContain(order)
  }
})
