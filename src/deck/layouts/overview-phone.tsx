import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import { Rail } from '../rail/rail.tsx'
import { chaptersOf } from './overview-chapters.ts'
import { OverviewDate } from './overview-date.tsx'
import { overviewDate } from './overview-dates.ts'
import { overviewWordsOf } from './overview-words.ts'

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
      {form === 'list' ? <Events chronology={chronology} /> : null}
      {form === 'chapters' ? <Chapters chronology={chronology} /> : null}
    </div>
  )
}

function Events({ chronology: { events, timeline } }: { readonly chronology: Chronology }) {
  return (
    <ol class="overview__events">
      {events.map((event) => (
        <li key={event.event.id}>
          <a class="overview__column" href={`#${event.event.id}`}>
            <OverviewDate event={event} parts={overviewDate(event, { lang: timeline.lang, short: false, rivals: 2 })} />
            <span class="overview__title">{event.event.title}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

function Chapters({ chronology }: { readonly chronology: Chronology }) {
  const words = overviewWordsOf(chronology.timeline.lang)
  return (
    <ul class="overview__events overview__events--chapters">
      {chaptersOf(chronology).map(({ title, events, exact, startDay }) => (
        <li key={startDay}>
          <a class="overview__column" href={`#${chronology.events[events[0] ?? 0]?.event.id ?? ''}`}>
            <span class="overview__date">{title}</span>
            <span class="overview__title">{words.chapter(events.length, exact)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
