import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { wordsOf } from '../../src/deck/words/words.ts'
import type { FindEntry, LayoutName, RailStep, SlideOutline, StageData, StageSlide } from '../../src/deck/stage-data.ts'

/** The policy that every deck carries. */
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; " +
  "media-src 'self'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"

export interface Fixture {
  readonly events: number
  /** Sections in the page itself; the others come in chunks. */
  readonly inPage: number
  readonly chunkSize: number
}

const words = {
  previous: 'Previous',
  next: 'Next',
  position: '{n} of {total}',
  legend: 'How a date is drawn',
  close: 'Close',
  commands: 'Commands',
  unknown: 'There is no “{id}” here',
  missing: 'Some files are missing.',
}

export interface FixturePage {
  readonly slides: readonly StageSlide[]
  readonly html: string
  readonly chunks: ReadonlyMap<string, string>
}

/** Bundles the stage as it is now, with the package's own configuration. */
export async function buildStage(folder: string): Promise<void> {
  await build({ logLevel: 'error', build: { outDir: folder } })
  await build({ logLevel: 'error', mode: 'lectern', build: { outDir: folder } })
}

/** Writes a deck beside the bundle: `index.html` and the chunk scripts. */
export async function writeFixture(folder: string, page: FixturePage): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), page.html)
  for (const [name, text] of page.chunks) await writeFile(join(folder, name), text)
}

/** A plain deck: title, overview, events, closing, sources. */
export function makeFixture({ events, inPage, chunkSize }: Fixture): FixturePage {
  const steps = makeSteps(events)
  const slides = makeSlides(events, steps)
  const sections = slides.map((slide, i) => section(slide, i, slides.length))
  const chunks = new Map<string, string>()
  for (let k = 0; inPage < sections.length && k * chunkSize < sections.length; k++) {
    const start = k * chunkSize
    const list = slides
      .slice(start, start + chunkSize)
      .map(({ said, step }, i) => ({ said, step, html: sections[start + i] ?? '' }))
    chunks.set(`chunk-${k}.js`, `chronodeckChunk(${k}, ${JSON.stringify(list)})`)
  }
  const isWhole = chunks.size === 0
  const data: StageData = {
    key: `fixture-${events}`,
    total: slides.length,
    events,
    stops: [],
    slides: slides.slice(0, inPage),
    outline: isWhole ? null : 'outline.js',
    chunkSize: isWhole ? 0 : chunkSize,
    chunks: [...chunks.keys()],
    find: 'find.js',
    lectern: { script: '../lectern.js', style: '../lectern.css' },
    lecternWords: 'words.js',
    transcript: null,
    minutes: [],
    words,
  }
  const outline: readonly (readonly [string, string])[] = isWhole ? [] : [['outline.js', outlineScript(slides)]]
  const scripts = new Map([
    ...chunks,
    ...outline,
    ['find.js', findScript(slides)],
    ['words.js', `chronodeckWords(${JSON.stringify(wordsOf('en').lectern)})`],
  ])
  return {
    slides,
    chunks: scripts,
    html: pageHtml(data, sectionsInPage(sections, inPage), railSvg(steps, slides)),
  }
}

/** Whole, or the first and the next ones beside it. */
function sectionsInPage(sections: readonly string[], inPage: number): string {
  if (sections.length <= inPage) return sections.join('\n')
  return `${sections[0] ?? ''}<template>${sections.slice(1, inPage).join('\n')}</template>`
}

function outlineScript(slides: readonly StageSlide[]): string {
  const outline = slides.map(({ id, layout, short, event, passed }): SlideOutline => ({
    id,
    layout,
    short,
    event,
    passed,
  }))
  return `chronodeckOutline(${JSON.stringify(outline)})`
}

function findScript(slides: readonly StageSlide[]): string {
  const entries = slides.map(({ event, short }, slide): FindEntry => {
    const day = event === null ? null : event
    return {
      slide,
      number: event === null ? null : event + 1,
      date: '',
      first: day,
      last: day,
      title: short,
      text: 'What happened, told in a sentence or two.',
      facets: event === null ? {} : { lane: [event % 2 === 0 ? 'Even' : 'Odd'], status: ['reported'] },
    }
  })
  return `chronodeckFind(${JSON.stringify(entries)})`
}

function makeSlides(events: number, steps: readonly RailStep[]): StageSlide[] {
  const total = events + 4
  const plain = (n: number, layout: LayoutName, passed: number): StageSlide => ({
    id: layout,
    layout,
    said: `${n} of ${total}. The ${layout}`,
    short: `The ${layout}`,
    event: null,
    passed,
    step: null,
  })
  const list = Array.from({ length: events }, (_, i): StageSlide => {
    const said = `${i + 3} of ${total}. Event ${i + 1} happens`
    const step = steps[i] ?? null
    return { id: `event-${i + 1}`, layout: 'event', said, short: `Event ${i + 1}`, event: i, passed: i, step }
  })
  return [
    plain(1, 'title', 0),
    plain(2, 'overview', 0),
    ...list,
    plain(total - 1, 'closing', events),
    plain(total, 'sources', events),
  ]
}

/** Every second event has a forked beam, every third one is exact: a line. */
function makeSteps(events: number): RailStep[] {
  return Array.from({ length: events }, (_, i) => {
    const x = 64 + ((i + 0.5) * 1152) / events
    const base = 64 + (i * 1152) / events
    const foot = (from: number, to: number): number[] => [x, 52, from, 90, to, 90]
    const whole = i % 3 === 2 ? foot(base, base) : foot(base, base + 90)
    return { x, y: 40, beam: i % 2 === 1 ? [whole, foot(base + 110, base + 130)] : [whole], beamClass: 'beam-reported' }
  })
}

function section(slide: StageSlide, index: number, total: number): string {
  const heading = slide.layout === 'title' ? 'h1' : 'h2'
  const event = slide.event === null ? '' : ` data-event="${slide.id}"`
  return (
    `<section id="${slide.id}" data-layout="${slide.layout}"${event} role="group" aria-roledescription="slide" ` +
    `aria-label="${index + 1} of ${total}"><div class="edge">TLP:CLEAR</div><div class="content"><${heading} tabindex="-1">${slide.short}</${heading}>` +
    `${body(slide)}</div></section>`
  )
}

function body(slide: StageSlide): string {
  if (slide.layout === 'title') return '<p><a id="to-unknown" href="#nowhere">Nowhere</a></p>'
  if (slide.layout === 'overview') return '<p><label>Find <input id="field"></label></p>'
  if (slide.layout === 'sources') {
    return '<ol><li id="source-a">Report A, <a href="#event-1">event 1</a></li><li id="source-b">Report B</li></ol>'
  }
  const text = '<p>What happened, told in a sentence or two that take some room on a small screen.</p>'.repeat(14)
  return `<p><a class="cite" href="#source-b">Report B</a> <a class="legend-link" href="#legend-overlay">Marks</a></p>${text}`
}

function railSvg(steps: readonly RailStep[], slides: readonly StageSlide[]): string {
  const marks = steps.map(({ x }, i) => {
    const at = x.toFixed(1)
    const title = slides[i + 2]?.short ?? ''
    return (
      `<g class="beam" data-i="${i}"><path d="M${at} 52V90"/></g><g class="mark" data-i="${i}"><path d="M${at} 90v10"/></g>` +
      `<g class="link" data-i="${i}"><path d="M${at} 40h20"/></g>` +
      `<a href="#event-${i + 1}" class="step" data-i="${i}" aria-label="${title}"><circle cx="${at}" cy="40" r="12"/></a>`
    )
  })
  return (
    `<svg width="1280" height="164" viewBox="0 0 1280 164"><g class="beam-now is-off"><path/><path/></g>${marks.join('')}` +
    '<g class="ring is-off"><circle r="15" fill="none" stroke="currentColor" stroke-width="4"/></g></svg>'
  )
}

function pageHtml(data: StageData, sections: string, rail: string): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en" data-theme="paper">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<title>Fixture</title><link rel="icon" href="data:,"><link rel="stylesheet" href="../stage.css"><link rel="stylesheet" href="../fixture.css">
<script defer src="../stage.js"></script></head>
<body>
<main class="reveal"><h1 class="unseen">A fixture</h1><div class="slides">
${sections}
<nav class="rail" data-rail aria-label="Events">${rail}</nav>
</div></main>
<footer class="phone"><div class="phone-rail"><svg viewBox="0 0 390 118"><g class="step" data-i="0"></g></svg></div>
<nav class="phone-bar" aria-label="Neighbours"></nav><div class="phone-edge">As of 12 July 2025</div></footer>
<dialog class="legend" id="legend-overlay"><h2 tabindex="-1">How a date is drawn</h2><p>Shape and fill.</p></dialog>
<div class="announcer" aria-live="polite"></div>
<script type="application/json" id="deck">${json}</script>
</body></html>
`
}

/** The colours and the place of what the fixture's slides hold; decks have themes and layouts for this. */
export const fixtureCss = `
:root { --ground: #fcfcfa; --panel: #ebeff0; --ink: #11181d; --ink2: #414d56; --signal: #b92810; --rule: #bfc8cc;
  --sans: sans-serif; --serif: serif; }
.content { padding: 60px 64px; color: var(--ink); }
section:not([data-layout='sources'], [data-layout='overview']) p + p ~ p { display: none; }
.is-phone .content { padding: 20px; }
.is-phone section p + p ~ p { display: block !important; }
.rail { background: var(--panel); height: 164px; }
a { color: #07588f; }
`
