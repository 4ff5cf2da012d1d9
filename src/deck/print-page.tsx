import { render } from 'preact-render-to-string'
import type { Deck, Slide } from './deck.ts'
import { runningHead } from './findings.ts'
import { Frame } from './layouts/frame.tsx'
import { layouts, SlideContent } from './layouts/index.ts'
import type { PageAssets } from './page.tsx'
import type { Ports } from './ports.ts'
import { Rail } from './rail/rail.tsx'
import { escapeHtml } from './escape.ts'
import { Footer } from './section.tsx'
import { wordsOf } from './words/words.ts'

/** Renders the document that is printed: one page a slide in its final state, the legend last. No script runs in it. */
export function renderPrintPage(deck: Deck, ports: Ports, assets: PageAssets): string {
  const { timeline } = deck.chronology
  const slides: readonly Slide[] = [...deck.slides, deck.legend]
  const pages = slides.map((slide, index) =>
    render(<Page deck={deck} slide={slide} number={index + 1} total={slides.length} ports={ports} />),
  )
  return `<!doctype html>
<html lang="${escapeHtml(timeline.lang)}" data-theme="print">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(assets.csp)}">
<title>${escapeHtml(runningHead(timeline))}</title>
${assets.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('\n')}
</head>
<body class="paper">
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
            <Rail
              chronology={chronology}
              current={slide.event}
              passed={slide.passed}
              width="stage"
              measure={ports.measure}
              idPrefix={`rail-${number}`}
            />
          </div>
        ) : null}
      </Frame>
    </section>
  )
}
