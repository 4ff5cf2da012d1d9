import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import { order } from '../../src/chronology/order/order.ts'
import { generate } from '../../src/deck/generate.ts'
import type { Deck } from '../../src/deck/deck.ts'
import { renderPage, scriptFile, type PageAssets } from '../../src/deck/page.tsx'
import { renderPaper, slidesOnPaper } from '../../src/deck/print-page.tsx'
import type { EventSlide } from '../../src/deck/deck.ts'
import wonsan from '../../slides/wonsan.ts'
import { chronologyOf, type EventSketch } from '../fixtures/timelines.ts'
import { testPorts } from '../fixtures/ports.ts'

const ports = await testPorts()
const assets: PageAssets = {
  styles: [{ path: 's.css' }],
  scripts: [{ path: 's.js' }],
  lectern: null,
  transcript: null,
  theme: 'paper',
  notes: false,
  csp: "default-src 'none'",
}

const paper = { styles: [], csp: assets.csp }

function deckOf(events: readonly EventSketch[], head: Readonly<Record<string, unknown>> = {}) {
  return generate(chronologyOf(events, head), ports)
}

function eventSlides(generated: ReturnType<typeof deckOf>): EventSlide[] {
  return generated.deck.slides.filter((slide) => slide.layout === 'event')
}

function wonsanDeck() {
  const { timeline } = resolve(wonsan)
  const chronology = timeline && order(timeline).chronology
  if (!chronology) throw new Error('the Wonsan deck does not resolve')
  return generate(chronology, ports)
}

describe('a deck', () => {
  test('goes title, overview, events in date order, background, closing, sources', () => {
    const { deck, diagnostics } = wonsanDeck()
    expect(deck.slides.map((slide) => slide.id)).toEqual([
      'title',
      'overview',
      'putin-visit',
      'troop-deployments',
      'july-projection',
      'wonsan-meeting',
      'sco-summit',
      'context',
      'closing',
      'sources',
    ])
    expect(diagnostics).toEqual([])
  })

  test('computes its findings from the data', () => {
    const titles = new Map(wonsanDeck().deck.slides.map((slide) => [slide.id, slide.title]))
    expect(titles.get('overview')).toBe('Five events, one exact date')
    expect(titles.get('closing')).toBe('Of four links in the order, one is only assumed')
    expect(titles.get('sources')).toBe('All five events draw on one report')
    const proven = deckOf([
      { id: 'a', date: '2023' },
      { id: 'b', date: '2024' },
      { id: 'c', date: '2025' },
    ])
    expect(proven.deck.slides.find((slide) => slide.layout === 'closing')?.title).toBe(
      'All two links in the order are proven',
    )
  })

  test('leaves out the background and the sources where there are none', () => {
    const { deck } = deckOf([{ id: 'a', date: '2023' }])
    expect(deck.slides.map((slide) => slide.layout)).toEqual(['title', 'overview', 'event', 'closing'])
  })

  test('reports a character that no font has', () => {
    const { diagnostics } = deckOf([{ id: 'a', date: '2023', text: 'A rune: ᚠ' }])
    expect(diagnostics).toMatchObject([{ code: 'missing-glyph', args: { characters: '“ᚠ”' } }])
  })
})

describe('text that is long', () => {
  const word = 'deployment '

  test('steps down in size with a warning', () => {
    const { diagnostics } = deckOf([
      {
        id: 'a',
        date: '2023',
        title: 'North Korean soldiers and engineers are reported to be on their way to the Kursk region',
        facts: [{ text: 'An exhibit beside it' }],
      },
    ])
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['step-down'])
  })

  test('takes of the exhibit’s room where there is none', () => {
    const text = 'The brief says that the further contingent may follow in the course of the summer. '.repeat(4).trim()
    const beside = eventSlides(
      deckOf([{ id: 'a', date: '2023', title: 'A title of one line', text, facts: [{ text: 'A fact' }] }]),
    )
    const alone = eventSlides(deckOf([{ id: 'a', date: '2023', title: 'A title of one line', text }]))
    expect(beside.map(({ fitted }) => [fitted.isWide, fitted.body?.sizePx])).toEqual([[false, 24]])
    expect(alone.map(({ fitted }) => [fitted.isWide, fitted.body?.sizePx])).toEqual([[true, 26]])
  })

  test('is cut at 90 characters in a title, with a warning, and says so', () => {
    const generated = deckOf([{ id: 'a', date: '2023', title: word.repeat(12).trim() }])
    expect(generated.diagnostics.map((diagnostic) => diagnostic.code)).toContain('cut-text')
    const title = eventSlides(generated)[0]?.fitted.headline.text ?? ''
    expect(Array.from(title).length).toBeLessThanOrEqual(90)
    expect(title.endsWith('…')).toBe(true)
  })

  test('over a chapter leaves room for the count, and the cut is a warning at the period', () => {
    const periods = [
      { title: `The ${'very '.repeat(20)}long siege`, date: '2010/2011' },
      { title: 'After it', date: '2012' },
    ]
    const { deck, diagnostics } = deckOf(
      [
        { id: 'a', date: '2010' },
        { id: 'b', date: '2012' },
      ],
      { periods },
    )
    expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([['cut-title', ['periods', 0, 'title']]])
    const titles = deck.slides.flatMap(({ layout, title }) => (layout === 'chapter' ? [title] : []))
    expect(titles).toEqual([expect.stringMatching(/^The very.*…: one event$/), 'After it: one event'])
    for (const title of titles) expect(ports.measure.widthPx(title, 'serif600', 38)).toBeLessThanOrEqual(1152)
  })

  test('goes on to further slides with nothing lost', () => {
    const sentence = 'The brief says that the further contingent may follow in the course of the summer. '
    const generated = deckOf([{ id: 'a', date: '2023', text: sentence.repeat(6).trim() }])
    const slides = eventSlides(generated)
    expect(slides.map((slide) => slide.id)).toEqual(['a', 'a~2'])
    expect(slides.map((slide) => slide.fitted.body?.text).join(' ')).toBe(sentence.repeat(6).trim())
    expect(generated.diagnostics.filter((diagnostic) => diagnostic.code === 'overflow')).toEqual([])
  })

  test('goes on in a sentence that is longer than a slide, at a clause or a word, and says so', () => {
    const clause = 'the brief says that the **further contingent** may follow, '
    const sentence = `${clause.repeat(30).trim()} or not.`
    const generated = deckOf([{ id: 'a', date: '2023', text: `One first. ${sentence} And one last.` }])
    expect(generated.diagnostics.map(({ code, at }) => [code, at[2]])).toEqual([['broken-sentence', 'text']])
    const parts = eventSlides(generated).map((slide) => slide.fitted.body?.text ?? '')
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.slice(1, -1).filter((part) => !part.endsWith('follow, …'))).toEqual([])
    expect(parts.join(' ').replaceAll(' … ', ' ')).toBe(`One first. ${sentence} And one last.`)
    const [only] = eventSlides(deckOf([{ id: 'a', date: '2023', text: `${'あ'.repeat(700)}。` }])).slice(-1)
    expect(only?.fitted.body?.text).toMatch(/^あ+。$/)
  })

  test('in a title of wide letters is cut where two lines end, and says so', () => {
    const title = `THE GOVERNMENT ${'WWWW MMMM '.repeat(7).trim()}`
    const generated = deckOf([{ id: 'a', date: '2023', title }])
    expect(generated.diagnostics.map(({ code, at }) => [code, at[2]])).toContainEqual(['cut-text', 'title'])
    const shown = eventSlides(generated)[0]?.fitted.headline.text ?? ''
    expect(shown).toMatch(/^THE GOVERNMENT .* (?:MMMM|WWWW)…$/)
    expect(title.startsWith(shown.slice(0, -1))).toBe(true)
  })

  test('in a hero shrinks the hedge first, then the date, then the months', () => {
    const sizes = (date: string, rival?: string) =>
      eventSlides(deckOf([{ id: 'a', date, ...(rival ? { alsoDated: { date: rival } } : {}) }]))[0]?.fitted.hero
    expect(sizes('2025-07-12')).toMatchObject({ sizePx: 88, hedgePx: 36 })
    expect(sizes('2024-09-28/2025-02-12', '2023-09-28/2024-02-12')?.sizePx).toBeLessThan(88)
    expect(sizes('2024-09-28/2025-02-12', '2023-09-28/2024-02-12')?.overflowPx).toBe(0)
  })
})

describe('what has no room', () => {
  const codes = (generated: ReturnType<typeof deckOf>) =>
    generated.diagnostics.map(({ code, at }) => [code, at[2] ?? at[0]])

  test('is an error: a key figure, a list of facts, a line of places that leave their column', () => {
    const figure = { value: '1,250,000,000', unit: 'dollars of frozen assets released' }
    expect(codes(deckOf([{ id: 'a', date: '2023', figure }]))).toEqual([['overflow', 'figure']])
    const facts = Array.from({ length: 8 }, (_, n) => ({
      text: `A fact that needs two lines of the narrow column, ${n}`,
    }))
    expect(codes(deckOf([{ id: 'a', date: '2023', facts }]))).toEqual([['overflow', 'facts']])
    const places = Array.from({ length: 14 }, (_, n) => ({ name: `A place with a long name ${n}` }))
    expect(codes(deckOf([{ id: 'a', date: '2023', places }]))).toEqual([['overflow', 'places']])
  })

  test('is an error on the closing and background slides too, and what is not shown is told', () => {
    const watch = Array.from({ length: 6 }, (_, n) => ({ title: `Watch ${n}` }))
    expect(codes(deckOf([{ id: 'a', date: '2023' }], { watch }))).toEqual([['not-shown', 'watch']])
    const long = [{ title: 'A title that is a good deal too long for the narrow column that it has' }]
    expect(codes(deckOf([{ id: 'a', date: '2023' }], { watch: long }))).toEqual([['overflow', 'watch']])
    const context = Array.from({ length: 6 }, () => ({ text: 'A long background. '.repeat(16).trim() }))
    expect(codes(deckOf([{ id: 'a', date: '2023' }], { context }))).toEqual([['overflow', 'context']])
  })

  test('steps down first where it can: a key figure beside a long unit', () => {
    const generated = deckOf([{ id: 'a', date: '2023', figure: { value: '10,000+', unit: 'combat engineers' } }])
    expect(rendered(generated.deck).html).toContain('figure--48')
    expect(generated.diagnostics).toEqual([])
  })
})

describe('a dispute or a denial', () => {
  const lineOf = (event: EventSketch, head: Readonly<Record<string, unknown>> = {}) =>
    eventSlides(deckOf([event], head))[0]?.fitted.dating.clause ?? ''

  test('is told in the dating line however long its words are', () => {
    const sources = { a: { title: 'A', publisher: 'The Commission of Inquiry' } }
    const text =
      'the ministry says that nothing of the kind took place on that day or on any other day of the year in question'
    expect(lineOf({ id: 'x', date: '2023', sources: ['a'], contested: { by: 'a', text } }, { sources })).toContain(
      'Contested by The Commission of Inquiry',
    )
    const rivals = ['2021-03-14/2021-11-30', '2020-01-05/2020-12-24'].map((date) => ({ date, source: 'a' }))
    const disputed = lineOf({ id: 'x', date: '2022-03-14/2023-11-30', sources: ['a'], alsoDated: rivals }, { sources })
    expect(disputed).toContain('Mar 2022')
    expect(disputed).toContain('Mar – 30 Nov 2021')
    expect(disputed).toContain('Jan – 24 Dec 2020')
  })
})

function rendered(deck: Deck, notes = false): { readonly html: string; readonly scripts: readonly string[] } {
  const page = renderPage(deck, ports, { ...assets, notes })
  const scripts = Array.from(page.scripts, (script) => ({
    name: script.name,
    content: [...scriptFile(script)].join(''),
  }))
  const { start, end } = page.document(scripts.map(({ name }) => name))
  return { html: start + end, scripts: scripts.map(({ content }) => content) }
}

describe('the page', () => {
  const { deck } = wonsanDeck()
  const { html, scripts } = rendered(deck)

  test('has a section a slide, one heading each, and no style attribute, inline script or handler', () => {
    expect(scripts).toHaveLength(2)
    expect(scripts[0]).toMatch(/^chronodeckFind\(\[/)
    const sections = html.match(/<section /g) ?? []
    expect(sections).toHaveLength(deck.slides.length)
    const body = html.slice(html.indexOf('<section'), html.indexOf('<dialog'))
    expect(body.match(/<h[1-6]/g)).toHaveLength(deck.slides.length)
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script>(?!<)|javascript:/)
  })

  test('has every id once, and every link to a place in it leads somewhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(ids).toHaveLength(new Set(ids).size)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
    for (const [, target] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(target)
  })

  test('holds no note unless notes are asked for', () => {
    expect(html).not.toContain('Start with the date')
    expect(rendered(deck, true).html).toContain('Start with the date')
  })

  test('brings the slides of a large deck in scripts, so that the page itself stays small', () => {
    const events = Array.from({ length: 300 }, (_, n) => ({ id: `event-a${n}`, date: String(1700 + n) }))
    const large = rendered(deckOf(events).deck)
    expect(large.html.match(/<section /g)).toHaveLength(5)
    expect(large.scripts).toHaveLength(10)
    expect(large.scripts.slice(-4, -1).every((text) => text.includes('event-a299'))).toBe(true)
    expect(large.html).toContain('"outline":"slides/outline.js","chunkSize":50,"chunks":["slides/0.js","slides/1.js",')
  })

  test('lets no text of the list become markup', () => {
    const hostile = '</script><img src=x onerror=alert(1)>'
    const { deck: bad } = deckOf(
      [{ id: 'a', date: '2023', title: hostile, text: `${hostile} [x](javascript:alert(1))`, short: hostile }],
      {
        title: hostile,
        marking: hostile,
      },
    )
    const page = rendered(bad).html + renderPaper(bad, paper, slidesOnPaper(bad, ports))
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/href="javascript/)
    // The stage, its data, and the data for machines.
    expect(page.match(/<\/script>/g)).toHaveLength(3)
  })
})

describe('the print page', () => {
  const { deck } = wonsanDeck()
  const html = renderPaper(deck, paper, slidesOnPaper(deck, ports))

  test('has a page a slide and the legend, each with one heading and its number of all', () => {
    const total = deck.slides.length + 1
    expect(html.match(/class="page slide"/g)).toHaveLength(total)
    expect(html.match(/<h[1-6]/g)).toHaveLength(total)
    for (let n = 1; n <= total; n++) expect(html).toContain(`${n} / ${total}`)
  })

  test('has every id once, and every link leads to a page of it', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(ids).toHaveLength(new Set(ids).size)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  test('runs no script', () => {
    expect(html).not.toContain('<script')
  })
})
