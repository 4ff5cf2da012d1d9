import type { Deck, Slide } from './deck.ts'
import { runningHead } from './findings.ts'
import { Frame } from './layouts/frame.tsx'
import { layouts, SlideContent } from './layouts/index.ts'
import type { Ports } from './ports.ts'
import { slideBookmarks } from './paper/bookmarks.ts'
import type { PageRange, PaperLayout } from './paper/paper.ts'
import { PaperRail, RAIL_PICTURES, RailPictureDrawing } from './rail/paper-rail.tsx'
import { railPlan } from './rail/plan.ts'
import { escapeHtml } from './escape.ts'
import { languageAttributes, renderIn } from './render.ts'
import { Footer } from './section.tsx'
import { wordsOf } from './words/words.ts'

/** What the paper copy is made of besides the deck. The paths are relative to the page. */
export interface PrintAssets {
  readonly styles: readonly string[]
  readonly csp: string
}

/** One page a slide in its final state, the legend last. */
export function slidesOnPaper(deck: Deck, ports: Ports): PaperLayout {
  const slides: readonly Slide[] = [...deck.slides, deck.legend]
  const { lang } = deck.chronology.timeline
  return {
    pages: slides.length,
    bookmarks: slideBookmarks(slides, (index) => index),
    className: 'paper',
    isRailed: true,
    render: ({ from, to }) =>
      slides
        .slice(from, to)
        .map((slide, n) =>
          renderIn(lang, <Page deck={deck} slide={slide} number={from + n + 1} total={slides.length} ports={ports} />),
        ),
  }
}

/** Renders a document that is printed, or a part of it. No script runs in it. */
export function renderPaper(deck: Deck, assets: PrintAssets, layout: PaperLayout, range?: PageRange): string {
  const pages = layout.render(range ?? { from: 0, to: layout.pages })
  return document(deck, assets, { className: layout.className, pages })
}

/** Renders a document with a picture of the rail at the top of each page, in this order; `null` where no page needs any. */
export function renderRailPictures(deck: Deck, ports: Ports, assets: PrintAssets): string | null {
  const plan = railPlan(deck.chronology, 'stage')
  if (plan.density !== 'dense') return null
  const { lang } = deck.chronology.timeline
  const pages = RAIL_PICTURES.map((picture) =>
    renderIn(
      lang,
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
<html ${languageAttributes(timeline.lang)} data-theme="print">
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
  const words = wordsOf(deck.chronology.timeline.lang)
  return (
    <section class="page slide" id={slide.id} data-layout={slide.layout}>
      <PaperSlide
        deck={deck}
        slide={slide}
        ports={ports}
        page={words.frame.page(number, total)}
        idPrefix={`rail-${number}`}
      />
    </section>
  )
}

/** A slide on paper in its final state, with its edges and its rail. */
export function PaperSlide(props: {
  readonly deck: Deck
  readonly slide: Slide
  readonly ports: Ports
  /** Which page of how many it is, where that stands in its edge. */
  readonly page: string | null
  readonly idPrefix: string
}) {
  const { deck, slide, ports, page, idPrefix } = props
  const { chronology } = deck
  return (
    <Frame timeline={chronology.timeline} footer={<Footer deck={deck} slide={slide} isPrint />} page={page}>
      <SlideContent deck={deck} slide={slide} ports={ports} />
      {layouts[slide.layout].railed ? (
        <div class="rail">
          <PaperRail
            chronology={chronology}
            current={slide.event}
            passed={slide.passed}
            measure={ports.measure}
            idPrefix={idPrefix}
          />
        </div>
      ) : null}
    </Frame>
  )
}
