import { Fragment, type ComponentChildren } from 'preact'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { renderIn } from '../render.ts'
import { chaptersOf, hasOpeners } from '../chapters/chapters.ts'
import type { Deck, Slide } from '../deck.ts'
import { runningHead } from '../findings.ts'
import type { Measure } from '../fit/measure.ts'
import type { Ports } from '../ports.ts'
import { PaperSlide } from '../print-page.tsx'
import { sourceUses } from '../source-uses.ts'
import { sourceAnchor } from '../citation.ts'
import { firstKept, keptEvents } from '../cut.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { citationItem } from './evidence.tsx'
import { fillPages } from './fill-pages.ts'
import { heightOfFlow, type FlowItem } from './flow.ts'
import { Flow } from './flow-drawing.tsx'
import { PageFrame } from './page-frame.tsx'
import { FOOT_PX, TEXT_PX, TOP_PX, type PageBookmark, type Paper, type PaperLayout } from './paper.ts'
import { COLUMN_NAMES, Row, tableRow, type TableRow } from './table-rows.tsx'

/** The row of column heads. */
const HEAD_PX = 30
const HEADING_PX = 44
/** The name of a chapter above its first row. */
const CHAPTER_PX = 33
/** Of a source: its links to events, each line of them. */
const USES_PX = 19

/** So many slides of the overview stand side by side at most. */
const MOST_ACROSS = 4

/** A page before it is drawn. */
interface TablePage {
  readonly id: string
  /** What the page is called in the outline; `null`: nothing of its own starts on it. */
  readonly title: string | null
  readonly content: () => ComponentChildren
  /** Events whose rows stand on it, by their numbers. */
  readonly numbers: readonly number[]
}

/**
 * The whole chronology as a table: an overview to scale, then a row an event with the row of heads on each page, then
 * the sources in full. Links lead from the overview to the events, from these to their sources, and back.
 */
export function table(deck: Deck, ports: Ports, paper: Paper): PaperLayout {
  const heightPx = paper.heightPx - TOP_PX - FOOT_PX
  const pages = [
    overviewPage(deck, ports),
    ...rowPages(deck, heightPx, ports.measure),
    ...sourcePages(deck, heightPx, ports.measure),
  ]
  return {
    pages: pages.length,
    bookmarks: bookmarksOf(deck, pages),
    className: 'paper paper--sheets',
    isRailed: false,
    render: ({ from, to }) =>
      pages.slice(from, to).map(({ id, content }, n) =>
        renderIn(
          deck.chronology.timeline.lang,
          <PageFrame deck={deck} id={id} number={from + n + 1} total={pages.length} footer="">
            {content()}
          </PageFrame>,
        ),
      ),
  }
}

/** All slides of the overview on one page: one or two at full width, more of them side by side. */
function overviewPage(deck: Deck, ports: Ports): TablePage {
  const slides: readonly Slide[] = deck.slides.filter(({ layout }) => layout === 'overview')
  const { timeline } = deck.chronology
  const columns = slides.length <= 2 ? 1 : Math.min(MOST_ACROSS, Math.ceil(Math.sqrt(slides.length)))
  return {
    id: 'overview',
    title: slides[0]?.title ?? timeline.title,
    numbers: [],
    content: () => (
      <>
        <h1 class="table__title">{runningHead(timeline)}</h1>
        {timeline.bottomLine === null ? null : <p class="table__lead">{timeline.bottomLine}</p>}
        <div class={`table__overview table__overview--${columns}`}>
          {slides.map((slide, n) => (
            <div class="table__slide" key={slide.id}>
              <div class="slide" data-layout="overview">
                <PaperSlide deck={deck} slide={slide} ports={ports} page={null} idPrefix={`overview-${n + 1}`} />
              </div>
            </div>
          ))}
        </div>
      </>
    ),
  }
}

/** A chapter, where one starts with the event, and the event’s row. */
interface BodyRow {
  readonly chapter: { readonly id: string; readonly title: string } | undefined
  readonly row: TableRow
  readonly heightPx: number
}

function rowPages(deck: Deck, heightPx: number, measure: Measure): readonly TablePage[] {
  const { chronology } = deck
  const words = wordsOf(chronology.timeline.lang)
  const openers = openersOf(deck)
  const all = keptEvents(chronology).map((ordered): BodyRow => {
    const row = tableRow(ordered, chronology, measure)
    const chapter = openers.get(ordered.number - 1)
    return { chapter, row, heightPx: row.heightPx + (chapter === undefined ? 0 : CHAPTER_PX) }
  })
  const pages = fillPages(all, heightPx - HEADING_PX - HEAD_PX)
  return pages.map((rows, n): TablePage => ({
    id: `table-${n + 1}`,
    title: n === 0 ? words.paper.chronology : null,
    numbers: numbersOf(rows),
    content: () => (
      <>
        <h2 class="table__heading">{heading(words, numbersOf(rows), n > 0)}</h2>
        <RowTable rows={rows} chronology={chronology} />
      </>
    ),
  }))
}

function numbersOf(rows: readonly BodyRow[]): readonly number[] {
  return rows.map(({ row }) => row.ordered.number)
}

/** By the index of its first event: the id that the overview leads to, and the chapter's title. */
function openersOf({ chronology, slides }: Deck): ReadonlyMap<number, { readonly id: string; readonly title: string }> {
  const chapters = hasOpeners(chronology) ? chaptersOf(chronology) : []
  const ids = new Map(
    slides.flatMap((slide) => (slide.layout === 'chapter' ? [[slide.chapter, slide.id] as const] : [])),
  )
  return new Map(
    chapters.flatMap((chapter, n) => {
      const first = firstKept(chronology, chapter)
      const { title } = chapter
      return first ? [[first.number - 1, { id: ids.get(n) ?? `chapter-${n + 1}`, title }] as const] : []
    }),
  )
}

/** "Chronology, 1–14" */
function heading({ paper, frame, signs }: Words, numbers: readonly number[], isContinued: boolean): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  const range = first === last ? String(first) : `${first}–${last}`
  return [paper.chronology, range, ...(isContinued ? [frame.continued] : [])].join(signs.comma)
}

function RowTable({ rows, chronology }: { readonly rows: readonly BodyRow[]; readonly chronology: Chronology }) {
  const { columns } = wordsOf(chronology.timeline.lang).paper
  return (
    <table class="table">
      <colgroup>
        {COLUMN_NAMES.map((name) => (
          <col class={`table__column--${name}`} key={name} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {COLUMN_NAMES.map((name) => (
            <th scope="col" key={name}>
              {columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ chapter, row }) => (
          <Fragment key={row.ordered.event.id}>
            {chapter === undefined ? null : (
              <tr id={chapter.id}>
                <th class="table__chapter" scope="rowgroup" colSpan={COLUMN_NAMES.length}>
                  {chapter.title}
                </th>
              </tr>
            )}
            <Row row={row} chronology={chronology} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

interface SourceEntry {
  readonly id: string
  readonly item: FlowItem
  readonly uses: readonly { readonly href: string; readonly text: string }[]
  readonly heightPx: number
}

function sourcePages(deck: Deck, heightPx: number, measure: Measure): readonly TablePage[] {
  const { chronology } = deck
  const words = wordsOf(chronology.timeline.lang)
  const uses = sourceUses(chronology)
  const all = chronology.timeline.sources.map((source): SourceEntry => {
    const item = citationItem({ source, at: null }, deck)
    const links = (uses.get(source) ?? []).map(({ use }) => ({ href: `#${use.event.id}`, text: String(use.number) }))
    const letters = links.reduce((sum, { text }) => sum + text.length + 2, 0)
    const usesPx = USES_PX * Math.ceil((letters + 8) / 80)
    return { id: sourceAnchor(source), item, uses: links, heightPx: heightOfFlow([item], TEXT_PX, measure) + usesPx }
  })
  const pages = fillPages(all, heightPx - HEADING_PX)
  return pages.map((entries, n): TablePage => ({
    id: n === 0 ? 'sources' : `sources-${n + 1}`,
    title: n === 0 ? words.paper.sources : null,
    numbers: [],
    content: () => (
      <>
        <h2 class="table__heading">
          {n === 0 ? words.paper.sources : words.paper.sources + words.signs.comma + words.frame.continued}
        </h2>
        {entries.map(({ id, item, uses: events }) => (
          <div class="table__source" id={id} key={id}>
            <Flow items={[item]} />
            {events.length === 0 ? null : <Uses label={words.paper.events} events={events} />}
          </div>
        ))}
      </>
    ),
  }))
}

function Uses({ label, events }: { readonly label: string; readonly events: SourceEntry['uses'] }) {
  return (
    <p class="table__uses">
      {label}{' '}
      {events.map(({ href, text }, n) => (
        <span key={href}>
          {n > 0 ? ', ' : null}
          <a href={href}>{text}</a>
        </span>
      ))}
    </p>
  )
}

/** Few events are a bookmark each; of many, each chapter is one, and its events hang from it. */
function bookmarksOf(deck: Deck, pages: readonly TablePage[]): readonly PageBookmark[] {
  const pageOf = new Map(pages.flatMap(({ numbers }, page) => numbers.map((number) => [number, page] as const)))
  const openers = openersOf(deck)
  const events = keptEvents(deck.chronology).flatMap(({ event, number }): PageBookmark[] => {
    const page = pageOf.get(number) ?? 0
    const opener = openers.get(number - 1)
    return [
      ...(opener === undefined ? [] : [{ title: opener.title, page, level: 0 as const }]),
      { title: event.title, page, level: 1 },
    ]
  })
  const tops = pages.flatMap(({ title }, page): PageBookmark[] => (title === null ? [] : [{ title, page, level: 0 }]))
  const firstRows = tops.findIndex(({ page }) => page > 0)
  const before = tops.slice(0, openers.size > 0 ? firstRows : firstRows + 1)
  return [...before, ...events, ...tops.slice(firstRows + 1)]
}
