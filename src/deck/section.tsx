import type { Deck, Slide } from './deck.ts'
import { footerOf } from './footer.ts'
import { Frame } from './layouts/frame.tsx'
import { SlideContent } from './layouts/index.ts'
import type { Ports } from './ports.ts'
import { ArrowRight } from './marks/arrow.tsx'
import { SlideLabels } from './rail/slide-labels.tsx'
import { noteParagraphs } from './speaker-notes.ts'
import { wordsOf } from './words/words.ts'

/** One slide as a section of the page; without an index it is not one of the deck's own (the legend). */
export function SlideSection(props: {
  readonly deck: Deck
  readonly slide: Slide
  readonly index: number | null
  readonly ports: Ports
  readonly notes: boolean
}) {
  const { deck, slide, index, ports, notes } = props
  const { timeline, events } = deck.chronology
  const words = wordsOf(timeline.lang)
  const event = slide.event === null ? undefined : events[slide.event]?.event
  const content = (
    <Frame timeline={timeline} footer={<Footer deck={deck} slide={slide} isPrint={false} />} page={null}>
      <SlideContent deck={deck} slide={slide} ports={ports} />
    </Frame>
  )
  if (index === null) return <div class="overlay">{content}</div>
  return (
    <section
      id={slide.id}
      class="slide"
      data-layout={slide.layout}
      data-event={event?.id}
      role="group"
      aria-roledescription={words.frame.slide}
      aria-label={words.frame.position(index + 1, deck.slides.length)}
    >
      {content}
      {slide.event === null ? null : (
        <SlideLabels chronology={deck.chronology} current={slide.event} measure={ports.measure} />
      )}
      {notes && slide.notes !== null ? (
        <aside class="notes">
          {noteParagraphs(slide.notes, words).map(({ part, text }) => (
            <p key={text} data-part={part}>
              {text}
            </p>
          ))}
        </aside>
      ) : null}
    </section>
  )
}

/** The footer with its lead in bold; the arrow is drawn, since no text font has it. */
export function Footer(props: { readonly deck: Deck; readonly slide: Slide; readonly isPrint: boolean }) {
  const { deck, slide, isPrint } = props
  const { lead, rest } = footerOf(deck, slide, isPrint)
  const words = wordsOf(deck.chronology.timeline.lang)
  const [before = '', after] = rest.split('→')
  return (
    <>
      {lead ? <strong>{lead}</strong> : null}
      {lead ? ' ' : null}
      {before}
      {after === undefined ? null : <ArrowRight />}
      {after}
      {slide.layout === 'title' && !isPrint ? (
        <a class="footer__legend" href={`#${deck.legend.id}`}>
          {words.frame.legendKey}
        </a>
      ) : null}
    </>
  )
}
