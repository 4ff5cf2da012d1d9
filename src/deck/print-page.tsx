import { render } from 'preact-render-to-string'
import type { Deck, Slide } from './deck.ts'
import { runningHead } from './findings.ts'
import { Frame } from './layouts/frame.tsx'
import { layouts, SlideContent } from './layouts/index.ts'
import type { Ports } from './ports.ts'
import { PaperRail, RAIL_PICTURES, RailPictureDrawing } from './rail/paper-rail.tsx'
import { railPlan } from './rail/plan.ts'
import { escapeHtml } from './escape.ts'
import { Footer } from './section.tsx'
import { wordsOf } from './words/words.ts'

/** What the paper copy is made of besides the deck. The paths are relative to the page. */
export interface PrintAssets {
  readonly styles: readonly string[]
  readonly theme: string
  readonly notes: boolean
  readonly csp: string
}

/** Slides of a deck by their pages, counted from 0: from `from` to before `to`. */
export interface PageRange {
  readonly from: number
  readonly to: number
}

/** How many pages a deck has on paper: one a slide, and the legend. */
export function countPages(deck: Deck): number {
  return deck.slides.length + 1
}

/**
 * Renders the document that is printed, or a part of it: one page a slide in its final state, the legend last. No
 * script runs in it.
 */
export function renderPrintPage(
  deck: Deck,
  ports: Ports,
  assets: PrintAssets,
  { from, to }: PageRange = { from: 0, to: countPages(deck) },
): string {
  const total = countPages(deck)
  const slides: readonly Slide[] = [...deck.slides.slice(from, to), ...(to === total ? [deck.legend] : [])]
  const pages = slides.map((slide, n) =>
    render(<Page deck={deck} slide={slide} number={from + n + 1} total={total} ports={ports} />),
  )
  return document(deck, assets, { className: 'paper', pages })
}

/** Renders a document with a picture of the rail at the top of each page, in this order; `null` where no page needs any. */
export function renderRailPictures(deck: Deck, ports: Ports, assets: PrintAssets): string | null {
  const plan = railPlan(deck.chronology, 'stage')
  if (plan.density !== 'dense') return null
  const pages = RAIL_PICTURES.map((picture) =>
    render(
      <section class="page">
        <RailPictureDrawing plan={plan} picture={picture} measure={ports.measure} />
      </section>,
    ),
  )
  return document(deck, assets, { className: 'paper paper--pictures', pages })
}

function document(
  deck: Deck,
  assets: PrintAssets,
  { className, pages }: { readonly className: string; readonly pages: readonly string[] },
): string {
  const { timeline } = deck.chronology
  return `<!doctype html>
<html lang="${escapeHtml(timeline.lang)}" data-theme="print">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(assets.csp)}">
<title>${escapeHtml(runningHead(timeline))}</title>
${assets.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('\n')}
</head>
<body class="${className}">
${pages.join('\n')}
</body>
</html>
`
}

function Page(props: {
  readonly deck: Deck
  readonly slide: Slide
  readonly number: number
  readonly total: number
  readonly ports: Ports
}) {
  const { deck, slide, number, total, ports } = props
  const { chronology } = deck
  const words = wordsOf(chronology.timeline.lang)
  return (
    <section class="page slide" id={slide.id} data-layout={slide.layout}>
      <Frame
        timeline={chronology.timeline}
        footer={<Footer deck={deck} slide={slide} isPrint />}
        page={words.frame.page(number, total)}
      >
        <SlideContent deck={deck} slide={slide} ports={ports} />
        {layouts[slide.layout].railed ? (
          <div class="rail">
            <PaperRail
              chronology={chronology}
              current={slide.event}
              passed={slide.passed}
              measure={ports.measure}
              idPrefix={`rail-${number}`}
            />
          </div>
        ) : null}
      </Frame>
    </section>
  )
}
