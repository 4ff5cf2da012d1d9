import { render } from 'preact-render-to-string'
import { dayWords } from '../chronology/edtf/index.ts'
import type { Deck, Slide } from './deck.ts'
import type { StageData } from './stage-data.ts'
import { escapeHtml } from './escape.ts'
import { runningHead } from './findings.ts'
import { Rail } from './rail/rail.tsx'
import { railMotion } from './rail/motion.ts'
import type { Ports } from './ports.ts'
import { SlideSection } from './section.tsx'
import { slideSaid, slideShort } from './said.ts'
import { wordsOf } from './words/words.ts'

/** What a page is made of besides the deck. All paths are relative to the page. */
export interface PageAssets {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly theme: string
  /** Speaker notes and internal events only with `true`. */
  readonly notes: boolean
  /** Content-Security-Policy of the page. */
  readonly csp: string
}

/** A page as it is rendered: the scripts of a large deck one by one, so that they need never be held together. */
export interface RenderedPage {
  /** The contents of the scripts that bring sections, in order; to be gone through once, before the document. */
  readonly chunks: Iterable<string>
  /** The page itself, where its scripts are known by these paths. */
  readonly document: (chunkPaths: readonly string[]) => string
}

/** Decks of up to this many slides stand in the page whole. */
const MOST_IN_PAGE = 14
const CHUNK = 200

/** Renders the page that is presented: one HTML document, and scripts with the sections of a large deck. */
export function renderPage(deck: Deck, ports: Ports, assets: PageAssets): RenderedPage {
  const inPage: string[] = []
  const renderAt = (index: number): string => {
    const slide = deck.slides[index]
    if (slide === undefined) return ''
    const section = render(<SlideSection deck={deck} slide={slide} index={index} ports={ports} notes={assets.notes} />)
    if (index < MOST_IN_PAGE) inPage.push(section)
    return section
  }
  const isWhole = deck.slides.length <= MOST_IN_PAGE
  if (isWhole) deck.slides.forEach((_, index) => renderAt(index))
  return {
    chunks: isWhole ? [] : chunksOf(deck.slides.length, renderAt),
    document: (chunkPaths) => document(deck, ports, assets, { inPage, data: stageData(deck, chunkPaths) }),
  }
}

function* chunksOf(slides: number, renderAt: (index: number) => string): Generator<string, void> {
  for (let start = 0; start < slides; start += CHUNK) {
    const length = Math.min(CHUNK, slides - start)
    const part = Array.from({ length }, (_, n) => renderAt(start + n))
    // A script of its own, so nothing in it can end a script element; JSON is JavaScript since ES2019.
    yield `chronodeckChunk(${start / CHUNK},${JSON.stringify(part)})\n`
  }
}

function stageData(deck: Deck, chunks: readonly string[]): StageData {
  const { timeline } = deck.chronology
  const words = wordsOf(timeline.lang)
  return {
    key: deckKey(deck),
    slides: deck.slides.map((slide, index) => ({
      id: slide.id,
      layout: slide.layout,
      said: slideSaid(deck, slide, index),
      short: slideShort(deck, slide),
      event: slide.event,
      passed: slide.passed,
    })),
    chunkSize: chunks.length > 0 ? CHUNK : 0,
    chunks,
    rail: railMotion(deck.chronology),
    words: {
      previous: words.stage.previous,
      next: words.stage.next,
      position: words.stage.position,
      legend: words.stage.legend,
      close: words.stage.close,
      unknown: words.stage.unknown,
    },
  }
}

function document(
  deck: Deck,
  ports: Ports,
  assets: PageAssets,
  { inPage, data }: { readonly inPage: readonly string[]; readonly data: StageData },
): string {
  const { timeline } = deck.chronology
  const rail = (
    <Rail
      chronology={deck.chronology}
      current={null}
      passed={0}
      width="stage"
      measure={ports.measure}
      idPrefix="rail"
    />
  )
  return `<!doctype html>
<html lang="${escapeHtml(timeline.lang)}" data-theme="${escapeHtml(assets.theme)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(assets.csp)}">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(runningHead(timeline))}</title>
${assets.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('\n')}
${assets.scripts.map((src) => `<script defer src="${escapeHtml(src)}"></script>`).join('\n')}
</head>
<body>
<main class="reveal">
<h1 class="unseen">${escapeHtml(runningHead(timeline))}</h1>
<div class="slides">
${inPage.join('\n')}
<div class="rail" data-rail>${render(rail)}</div>
</div>
</main>
${render(<Phone deck={deck} ports={ports} />)}
${render(<LegendOverlay deck={deck} ports={ports} />)}
<div class="announcer" aria-live="polite"></div>
<script type="application/json" id="deck">${inScript(data)}</script>
</body>
</html>
`
}

/** The bottom of the phone layout: rail, bar and edge. */
function Phone({ deck, ports }: { readonly deck: Deck; readonly ports: Ports }) {
  const { chronology } = deck
  const { timeline } = chronology
  const words = wordsOf(timeline.lang)
  return (
    <footer class="phone">
      <div class="phone-rail">
        <Rail
          chronology={chronology}
          current={null}
          passed={0}
          width="phone"
          measure={ports.measure}
          idPrefix="phone-rail"
        />
      </div>
      <nav class="phone-bar" aria-label={words.stage.steps} />
      <div class="phone-edge">
        <a class="phone-edge__legend" href={`#${deck.legend.id}`}>
          {timeline.asOf ? words.stage.asOf(dayWords(timeline.asOf, timeline.lang)) : words.stage.legend}
        </a>
        {timeline.marking ? <span class="marking">{timeline.marking}</span> : null}
      </div>
    </footer>
  )
}

function LegendOverlay({ deck, ports }: { readonly deck: Deck; readonly ports: Ports }) {
  return (
    <dialog class="legend" id={deck.legend.id} aria-label={deck.legend.title}>
      <SlideSection deck={deck} slide={deck.legend} index={null} ports={ports} notes={false} />
    </dialog>
  )
}

/** Tells decks apart in a store that all of a computer's `file://` pages share: title and first events, shortened to a number. */
function deckKey(deck: Deck): string {
  const text = [deck.chronology.timeline.title, ...deck.slides.map((slide: Slide) => slide.id)].join('\n')
  let hash = 2166136261
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 16777619)
  return (hash >>> 0).toString(36)
}

/** JSON that is safe inside a script element, whatever the texts say. */
function inScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
