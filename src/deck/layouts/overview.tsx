import type { Diagnostic } from '../../chronology/diagnostics/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { chaptersOf, MOST_WITHOUT_CHAPTERS, type Chapter } from '../chapters/chapters.ts'
import { busiest } from '../chapters/busiest.ts'
import { keptEvents } from '../cut.ts'
import { countExact } from '../dated.ts'
import type { Deck, PlainSlide } from '../deck.ts'
import { cutOffLine } from '../findings.ts'
import type { Measure } from '../fit/measure.ts'
import type { Ports } from '../ports.ts'
import { timeScale } from '../rail/scale.ts'
import { Finding } from './finding.tsx'
import { chaptersOnPart, countParts } from '../overview/parts.ts'
import { isDense, OverviewChapters } from '../overview/chapters-drawing.tsx'
import { columnSteps, OverviewColumns } from '../overview/columns.tsx'
import { OverviewList } from '../overview/list.tsx'
import { OverviewPhone } from '../overview/phone.tsx'
import { wordsOf } from '../words/words.ts'

const MOST_COLUMNS = 7

type Form = 'columns' | 'list' | 'chapters'

/** All events at once: each tied to its place in time, and how vague that place is. */
export function OverviewLayout({
  deck,
  slide,
  ports,
}: {
  readonly deck: Deck
  readonly slide: PlainSlide
  readonly ports: Ports
}) {
  const { chronology } = deck
  const form = formOf(chronology)
  return (
    <div class={`overview overview--${form}`}>
      <Finding title={slide.title} line={lineOf(chronology, form)} />
      {form === 'columns' ? <OverviewColumns chronology={chronology} measure={ports.measure} /> : null}
      {form === 'list' ? <OverviewList chronology={chronology} measure={ports.measure} idPrefix="overview" /> : null}
      {form === 'chapters' ? (
        <OverviewChapters chronology={chronology} part={slide.part} measure={ports.measure} />
      ) : null}
      {slide.part === 1 ? <OverviewPhone chronology={chronology} form={form} measure={ports.measure} /> : null}
    </div>
  )
}

function lineOf(chronology: Chronology, form: Form): string {
  const kept = keptEvents(chronology).length
  const { events, timeline } = chronology
  if (kept < events.length) return wordsOf(timeline.lang).cut(kept, events.length)
  const { lines } = wordsOf(chronology.timeline.lang).overview
  return form === 'chapters' && isDense(chronology) ? lines.denseChapters : lines[form]
}

/** What stands smaller on the overview than it would with shorter texts. */
export function overviewSteps(chronology: Chronology, measure: Measure): Diagnostic[] {
  return formOf(chronology) === 'columns' ? columnSteps(chronology, measure) : []
}

/** "Five events, one exact date"; where the overview takes several slides, those behind the first say which they are. */
export function overviewTitle(chronology: Chronology, part = 1): string {
  const words = wordsOf(chronology.timeline.lang).overview
  const finding = words.finding(chronology.events.length, countExact(chronology))
  if (part > 1) return words.part(finding, part, overviewParts(chronology))
  const most = formOf(chronology) === 'chapters' ? busiest(chronology) : null
  return most === null ? finding : words.busiest(finding, most.name, most.count)
}

/** How many slides the overview takes: more than one where there are more chapters than one holds. */
export function overviewParts(chronology: Chronology): number {
  return formOf(chronology) === 'chapters' ? countParts(chronology) : 1
}

/** "Information as of 12 July 2025", and what the hatching means where the slide has any; without `part`, where any slide has. */
export function overviewFooter({ chronology }: Deck, part?: number): string {
  const { timeline } = chronology
  const line = cutOffLine(timeline)
  if (line === null) return ''
  return isHatched(chronology, part) ? `${line}${WIDE_SPACE}${wordsOf(timeline.lang).overview.hatched}` : line
}

function shownChapters(chronology: Chronology, part?: number): readonly Chapter[] {
  return part === undefined ? chaptersOf(chronology) : chaptersOnPart(chronology, part)
}

/** Whether any axis on the slide goes on behind the cut-off. */
function isHatched(chronology: Chronology, part?: number): boolean {
  const whole = timeScale(chronology, 0, 1)
  const { cutOffDay } = whole
  const stretches = formOf(chronology) === 'chapters' ? shownChapters(chronology, part) : [whole]
  return cutOffDay !== null && stretches.some(({ endDay }) => cutOffDay < endDay)
}

/** Spaces that HTML does not fold into one: 27 px together. */
const WIDE_SPACE = '\u2003\u2002\u00A0'

function formOf({ events }: Chronology): Form {
  if (events.length <= MOST_COLUMNS) return 'columns'
  return events.length <= MOST_WITHOUT_CHAPTERS ? 'list' : 'chapters'
}
