import { describe, expect, test } from 'vitest'
import { generate } from '../../../src/deck/generate.ts'
import { handout } from '../../../src/deck/paper/handout.tsx'
import { PAPERS, type PaperLayout } from '../../../src/deck/paper/paper.ts'
import { table } from '../../../src/deck/paper/table.tsx'
import { testPorts } from '../../fixtures/ports.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const ports = await testPorts()
const long = 'A note that is far too long for the column beside it, and so goes on. '.repeat(60)

function deckOf(count: number) {
  const events = Array.from({ length: count }, (_, n) => ({
    id: `e${n}`,
    date: String(1900 + n),
    title: `Event ${n}`,
    sources: ['s'],
    places: ['p'],
    notes: n === 0 ? long : `Note ${n}`,
    ...(n === 1 ? { status: 'planned' as const } : {}),
  }))
  const head = {
    marking: 'TLP:GREEN',
    places: { p: { name: 'Place' } },
    sources: { s: { title: 'A source', publisher: 'House', grade: 'B2', url: 'https://example.org/s' } },
  }
  return generate(chronologyOf(events, head), ports).deck
}

const whole = (layout: PaperLayout): string => layout.render({ from: 0, to: layout.pages }).join('\n')

function expectSound(html: string): void {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(new Set(ids).size)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  // The policy of a page takes no style from an element.
  expect(html).not.toMatch(/\sstyle="/)
}

describe('a handout', () => {
  const deck = deckOf(4)
  const withNotes = handout(deck, ports, { paper: PAPERS.a4, notes: true })
  const without = handout(deck, ports, { paper: PAPERS.a4, notes: false })

  test('has a page a slide and the legend, more where the notes go on, numbered and marked', () => {
    expect(without.pages).toBe(deck.slides.length + 1)
    expect(withNotes.pages).toBeGreaterThan(without.pages)
    const pages = withNotes.render({ from: 0, to: withNotes.pages })
    expect(pages).toHaveLength(withNotes.pages)
    pages.forEach((page, n) => {
      expect(page).toContain(`${n + 1} / ${withNotes.pages}`)
      expect(page.match(/TLP:GREEN/g)?.length).toBeGreaterThanOrEqual(2)
      expect(page.match(/<h[12]/g)).toHaveLength(1)
    })
    expectSound(whole(withNotes))
    expectSound(whole(without))
  })

  test('says dating, order and sources in full, and the notes only where they are asked for', () => {
    const html = whole(withNotes)
    for (const words of ['1900. Dated to the year.', 'Before 2: proven by dates', 'Usually reliable', 'example.org/s'])
      expect(html).toContain(words)
    expect(html.replaceAll(/<[^>]*>|\s+/g, ' ').split('goes on.').length - 1).toBe(60)
    expect(whole(without)).not.toMatch(/Note \d|goes on/)
    expect(whole(without)).toContain('Own notes')
  })

  test('has a bookmark a slide, at the page where it starts', () => {
    const pages = withNotes.render({ from: 0, to: withNotes.pages })
    expect(withNotes.bookmarks).toHaveLength(deck.slides.length + 1)
    withNotes.bookmarks.forEach(({ page }, n) => {
      expect(pages[page]).toContain(`id="${[...deck.slides, deck.legend][n]?.id}"`)
    })
  })
})

describe('a table', () => {
  test('has an overview, a row an event with the heads on each page, and the sources', () => {
    const deck = deckOf(40)
    const layout = table(deck, ports, PAPERS.letter)
    const pages = layout.render({ from: 0, to: layout.pages })
    const html = pages.join('\n')
    expectSound(html)
    const rows = pages.filter((page) => page.includes('<tbody>') && page.includes('class="table"'))
    expect(rows.length).toBeGreaterThan(2)
    for (const page of rows) expect(page.match(/<th scope="col"/g)).toHaveLength(6)
    expect(html.match(/<th scope="row" class="table__event"/g)).toHaveLength(40)
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (let n = 0; n < 40; n++) expect(html).toContain(`<tr id="e${n}">`)
    expect(html).toContain('[1] House B2')
    expect(html).toContain('<a href="#e39">40</a>')
    expect(html).not.toMatch(/Note \d/)
  })

  test('has its events hang from their chapters in the outline', () => {
    const deck = deckOf(40)
    const layout = table(deck, ports, PAPERS.a4)
    const pages = layout.render({ from: 0, to: layout.pages })
    const tops = layout.bookmarks.filter(({ level }) => level === 0)
    expect(tops.length).toBeGreaterThan(3)
    expect(tops.length).toBeLessThan(15)
    expect(layout.bookmarks.filter(({ level }) => level === 1)).toHaveLength(40)
    for (const { title, page } of layout.bookmarks.filter(({ level }) => level === 1))
      expect(pages[page]).toContain(title)
    expect(layout.bookmarks[0]?.level).toBe(0)
  })

  test('joins the marks of two datings of a disputed event, and draws one of any other', () => {
    const events = [
      { id: 'a', date: '2023', alsoDated: { date: '2024-06-18/2024-06-19' }, title: 'A' },
      { id: 'b', date: '2025', title: 'B' },
    ]
    const html = whole(table(generate(chronologyOf(events), ports).deck, ports, PAPERS.a4))
    const markWidths = ['a', 'b'].map(
      (id) => new RegExp(`<tr id="${id}">.*?<svg[^>]* width="(\\d+)"`, 's').exec(html)?.[1],
    )
    expect(markWidths).toEqual(['110', '48'])
  })

  test('of few events has them below one line', () => {
    const { bookmarks } = table(deckOf(3), ports, PAPERS.a4)
    expect(bookmarks.map(({ title, level }) => [title, level])).toEqual([
      ['Three events, no exact dates', 0],
      ['Chronology', 0],
      ['Event 0', 1],
      ['Event 1', 1],
      ['Event 2', 1],
      ['Sources', 0],
    ])
  })
})
