import type { Deck, Slide } from '../deck.ts'
import { renderIn } from '../render.ts'
import { footerOf } from '../footer.ts'
import type { Ports } from '../ports.ts'
import { PaperSlide } from '../print-page.tsx'
import { shownSources } from '../layouts/sources.tsx'
import { wordsOf } from '../words/words.ts'
import { slideBookmarks } from './bookmarks.ts'
import { citationItem, evidenceOf } from './evidence.tsx'
import { heightOfFlow, HEADING_PX, NOTES, paginate, type FlowItem } from './flow.ts'
import { Flow } from './flow-drawing.tsx'
import { PageFrame } from './page-frame.tsx'
import { FOOT_PX, TEXT_PX, TOP_PX, type Paper, type PaperLayout } from './paper.ts'

const SLIDE_PX = 383
const BELOW_SLIDE_PX = 31
const LEFT_PX = 390
const RIGHT_PX = 254
const LINE_PX = 34
/** Fewer lines to write on are none. */
const LEAST_LINES = 2

export interface HandoutOptions {
  readonly paper: Paper
  /** With the speaker notes; else their column is for notes of one’s own. */
  readonly notes: boolean
}

/** One sheet of a slide: the first has its picture. */
interface Sheet {
  readonly slide: Slide
  /** From 0. */
  readonly part: number
  /** Of the column on the left: all of the text's where nothing stands beside it. */
  readonly widthPx: number
  readonly left: readonly FlowItem[]
  readonly right: readonly FlowItem[]
  /** Lines for notes of one’s own. */
  readonly lines: number
}

/**
 * A page a slide for who takes it home: the slide, and below it the notes and in full words how the event is dated and
 * ordered and by whom. What has no room goes on on a next page, in the same size.
 */
export function handout(deck: Deck, ports: Ports, options: HandoutOptions): PaperLayout {
  const slides: readonly Slide[] = [...deck.slides, deck.legend]
  const sheets = slides.map((slide) => sheetsOf(slide, deck, ports, options))
  const all = sheets.flat()
  const firstPage = startsOf(sheets)
  return {
    pages: all.length,
    bookmarks: slideBookmarks(slides, (index) => firstPage[index] ?? 0),
    className: 'paper paper--sheets',
    isRailed: true,
    render: ({ from, to }) =>
      all
        .slice(from, to)
        .map((sheet, n) =>
          renderIn(
            deck.chronology.timeline.lang,
            <HandoutPage sheet={sheet} deck={deck} ports={ports} number={from + n + 1} total={all.length} />,
          ),
        ),
  }
}

/** The page on which each slide starts. */
function startsOf(sheets: readonly (readonly Sheet[])[]): readonly number[] {
  let page = 0
  return sheets.map(({ length }) => {
    page += length
    return page - length
  })
}

function sheetsOf(slide: Slide, deck: Deck, { measure }: Ports, { paper, notes }: HandoutOptions): readonly Sheet[] {
  const words = wordsOf(deck.chronology.timeline.lang)
  const heightOf = (page: number): number =>
    paper.heightPx - TOP_PX - FOOT_PX - (page === 0 ? SLIDE_PX + BELOW_SLIDE_PX : 0)
  const said = notes && slide.notes !== null ? notesOf(slide.notes, words.paper.notes) : []
  const beside = besides(slide, deck)
  const widthPx = beside.length === 0 ? TEXT_PX : LEFT_PX
  const left = paginate(said, widthPx, heightOf, measure)
  const right = paginate(beside, RIGHT_PX, heightOf, measure)
  return Array.from({ length: Math.max(left.length, right.length) }, (_, part): Sheet => {
    const items = left[part] ?? []
    const room = heightOf(part) - heightOfFlow(items, widthPx, measure) - HEADING_PX
    const isLast = part >= left.length - 1
    const lines = isLast && slide.layout !== 'legend' ? Math.floor(room / LINE_PX) : 0
    return { slide, part, widthPx, left: items, right: right[part] ?? [], lines: lines < LEAST_LINES ? 0 : lines }
  })
}

function notesOf(notes: string, heading: string): readonly FlowItem[] {
  const paragraphs = notes.split(/\n\s*\n/).filter((text) => text.trim() !== '')
  return [
    { kind: 'heading', text: heading },
    ...paragraphs.map((text) => ({ kind: 'text' as const, text, style: NOTES })),
  ]
}

/** What stands beside the notes: only on the first slide of an event, and where the sources themselves are shown. */
function besides(slide: Slide, deck: Deck): readonly FlowItem[] {
  const { chronology } = deck
  if (slide.layout === 'sources') {
    const words = wordsOf(chronology.timeline.lang)
    const sources = shownSources(chronology, slide.part)
    if (sources.length === 0) return []
    return [
      { kind: 'heading', text: words.paper.sources },
      ...sources.map((source) => citationItem({ source, at: null }, deck)),
    ]
  }
  const ordered = slide.layout === 'event' && slide.part === 1 ? chronology.events[slide.event] : undefined
  return ordered === undefined ? [] : evidenceOf(ordered, deck, `evidence-${slide.id}`)
}

function HandoutPage(props: {
  readonly sheet: Sheet
  readonly deck: Deck
  readonly ports: Ports
  readonly number: number
  readonly total: number
}) {
  const { sheet, deck, ports, number, total } = props
  const { slide, part, widthPx, left, right, lines } = sheet
  const words = wordsOf(deck.chronology.timeline.lang)
  const { lead, rest } = footerOf(deck, slide, true)
  const place = slide.event === null ? '' : `${lead} ${rest}`
  return (
    <PageFrame
      deck={deck}
      id={part === 0 ? slide.id : `${slide.id}-page-${part + 1}`}
      number={number}
      total={total}
      footer={place}
    >
      {part === 0 ? (
        <div class="handout__slide">
          <div class="slide" data-layout={slide.layout}>
            <PaperSlide deck={deck} slide={slide} ports={ports} page={null} idPrefix={`rail-${number}`} />
          </div>
        </div>
      ) : (
        <h2 class="handout__continued">{slide.title + words.signs.comma + words.frame.continued}</h2>
      )}
      <div class={widthPx === TEXT_PX ? 'handout__columns handout__columns--wide' : 'handout__columns'}>
        <div>
          <Flow items={left} />
          {lines === 0 ? null : <OwnNotes lines={lines} widthPx={widthPx} heading={words.paper.ownNotes} />}
        </div>
        <div>
          <Flow items={right} />
        </div>
      </div>
    </PageFrame>
  )
}

function OwnNotes(props: { readonly lines: number; readonly widthPx: number; readonly heading: string }) {
  const { lines, widthPx, heading } = props
  return (
    <>
      <h3 class="flow__heading">{heading}</h3>
      <svg class="handout__lines" width={widthPx} height={lines * LINE_PX} aria-hidden="true">
        {Array.from({ length: lines }, (_, n) => (
          <path d={`M0 ${(n + 1) * LINE_PX - 0.5}H${widthPx}`} key={n} />
        ))}
      </svg>
    </>
  )
}
