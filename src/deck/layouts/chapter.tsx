import { diagnostic, type Diagnostic } from '../../chronology/diagnostics/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { chapterChronology, chaptersOf, hasOpeners, MOST_WITHOUT_CHAPTERS, type Chapter } from '../chapters/chapters.ts'
import { chapterRows } from '../chapters/rows.ts'
import type { ChapterSlide, Deck } from '../deck.ts'
import { cutOffLine } from '../findings.ts'
import type { Measure } from '../fit/measure.ts'
import type { Ports } from '../ports.ts'
import { shorten } from '../rail/shorten.ts'
import { wordsOf } from '../words/words.ts'
import { ChapterRowsDrawing, isDenseChapter } from '../overview/chapter-rows-drawing.tsx'
import { Finding } from './finding.tsx'
import { OverviewList } from '../overview/list.tsx'
import { PhoneEvents, PhoneRows } from '../overview/phone.tsx'

/** The opening of a chapter: its events at once, or row by row of the calendar where they are many. */
export function ChapterLayout({
  deck,
  slide,
  ports,
}: {
  readonly deck: Deck
  readonly slide: ChapterSlide
  readonly ports: Ports
}) {
  const { chronology } = deck
  const chapter = chaptersOf(chronology)[slide.chapter]
  if (chapter === undefined) return null
  const { lines } = wordsOf(chronology.timeline.lang).overview
  const idPrefix = `chapter-${slide.chapter + 1}`
  if (chapter.count <= MOST_WITHOUT_CHAPTERS) {
    const part = chapterChronology(chronology, chapter)
    return (
      <div class="overview overview--list">
        <Finding title={slide.title} line={lines.list} />
        <OverviewList chronology={part} measure={ports.measure} idPrefix={idPrefix} />
        <div class="overview__phone">
          <PhoneEvents chronology={part} />
        </div>
      </div>
    )
  }
  const rows = chapterRows(chronology, chapter)
  return (
    <div class="overview overview--rows">
      <Finding title={slide.title} line={isDenseChapter(chapter) ? lines.denseRows : lines.rows} />
      <ChapterRowsDrawing
        chronology={chronology}
        chapter={chapter}
        rows={rows}
        measure={ports.measure}
        idPrefix={idPrefix}
      />
      <div class="overview__phone">
        <PhoneRows chronology={chronology} chapter={chapter} rows={rows} />
      </div>
    </div>
  )
}

/** A finding's size, and the width it has. */
const FINDING = { sizePx: 38, widthPx: 1152 }

/** "1941: 80 events, 45 to the day": of a long title as much as leaves room for the count. */
export function chapterFinding({ timeline }: Chronology, chapter: Chapter, measure: Measure): string {
  const { title, count, exact, perhapsLater } = chapter
  const { overview, signs } = wordsOf(timeline.lang)
  const rest = signs.colon + overview.chapter(count, exact, perhapsLater)
  const widthPx = FINDING.widthPx - measure.widthPx(rest, 'serif600', FINDING.sizePx)
  return shorten(title, { font: 'serif600', sizePx: FINDING.sizePx, widthPx }, measure) + rest
}

/** The list's periods whose titles are cut over their chapters. */
export function chapterCuts(chronology: Chronology, measure: Measure): Diagnostic[] {
  if (!hasOpeners(chronology)) return []
  const { colon } = wordsOf(chronology.timeline.lang).signs
  return chaptersOf(chronology).flatMap((chapter) => {
    const index = chronology.timeline.periods.findIndex(({ title }) => title === chapter.title)
    if (index < 0 || chapterFinding(chronology, chapter, measure).startsWith(chapter.title + colon)) return []
    return [diagnostic('cut-title', ['periods', index, 'title'], { title: chapter.title })]
  })
}

/** "of 13", and the cut-off where the list has one. */
export function chapterFooter({ chronology }: Deck): string {
  const { timeline } = chronology
  const { frame, signs } = wordsOf(timeline.lang)
  const of = frame.of(chaptersOf(chronology).length)
  const cutOff = cutOffLine(timeline)
  return cutOff === null ? of : of + signs.stop + cutOff
}
