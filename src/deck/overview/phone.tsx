import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import { Rail } from '../rail/rail.tsx'
import { chaptersOf, type Chapter } from '../chapters/chapters.ts'
import { rowName, type ChapterRows } from '../chapters/rows.ts'
import { cutClass, linkToEvent, type LinkTo } from '../cut.ts'
import { OverviewDate } from './date.tsx'
import { chapterLink } from './parts.ts'
import { overviewDate } from './dates.ts'
import { wordsOf } from '../words/words.ts'

interface PhoneProps {
  readonly chronology: Chronology
  readonly form: 'columns' | 'list' | 'chapters'
  readonly measure: Measure
}

/** The overview of the phone layout, where the stage's drawing would be too small: a rail, and its events as a list. */
export function OverviewPhone({ chronology, form, measure }: PhoneProps) {
  const { events } = chronology
  return (
    <div class="overview__phone">
      <Rail
        chronology={chronology}
        current={null}
        passed={events.length}
        width="phone"
        measure={measure}
        idPrefix="overview-phone"
      />
      {form === 'list' ? <PhoneEvents chronology={chronology} /> : null}
      {form === 'chapters' ? <PhoneChapters chronology={chronology} /> : null}
    </div>
  )
}

/** Events as a list. */
export function PhoneEvents({ chronology: { events, timeline } }: { readonly chronology: Chronology }) {
  return (
    <ol class="overview__events">
      {events.map((event) => (
        <li key={event.event.id}>
          <a
            class={`overview__column${cutClass(event)}`}
            {...linkToEvent(event)}
            data-i={event.number - 1}
            data-number={event.number}
          >
            <OverviewDate event={event} parts={overviewDate(event, { lang: timeline.lang, short: false, rivals: 2 })} />
            <span class="overview__title">{event.event.title}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

function PhoneChapters({ chronology }: { readonly chronology: Chronology }) {
  const words = wordsOf(chronology.timeline.lang).overview
  return (
    <ul class="overview__events overview__events--chapters">
      {chaptersOf(chronology).map((chapter) => (
        <li key={chapter.first}>
          <a class="overview__column" {...chapterLink(chronology, chapter)}>
            <span class="overview__date">{chapter.title}</span>
            <span class="overview__title">{words.counted(chapter.count, chapter.exact)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The rows of a chapter as a list; those without events are left out. */
export function PhoneRows({
  chronology,
  chapter,
  rows,
}: {
  readonly chronology: Chronology
  readonly chapter: Chapter
  readonly rows: ChapterRows
}) {
  const { lang } = chronology.timeline
  const words = wordsOf(lang).overview
  const all = [
    { title: words.across[rows.unit.kind], ...rows.across },
    ...rows.rows.map((row) => ({ ...row, title: rowName(chapter, row, rows.unit, lang) })),
  ]
  return (
    <ul class="overview__events overview__events--chapters">
      {all.map(({ title, events, exact }) =>
        events.length === 0 ? null : (
          <li key={title}>
            <a class="overview__column" {...firstOf(chronology, events)}>
              <span class="overview__date">{title}</span>
              <span class="overview__title">{words.counted(events.length, exact)}</span>
            </a>
          </li>
        ),
      )}
    </ul>
  )
}

/** Where the first of some events is that has a slide. */
function firstOf({ events }: Chronology, indices: readonly number[]): LinkTo {
  const first = indices.map((index) => events[index]).find((ordered) => ordered && !ordered.isCut)
  return linkToEvent(first)
}
