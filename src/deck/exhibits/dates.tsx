import { shortWords, words as dateWords } from '../../chronology/edtf/index.ts'
import type { Reading, TimelineEvent } from '../../chronology/timeline/timeline.ts'
import { shortCitation, sourceAnchor } from '../citation.ts'
import { wordsOf } from '../words/words.ts'
import type { ExhibitProps } from './exhibit.tsx'

/** Room for a date beside who gives it, px. */
const DATE_WIDTH = 214

/** Every dating of an event beside who gives it. */
export function DatesExhibit({ ordered: { event }, timeline, ports }: ExhibitProps) {
  const words = wordsOf(timeline.lang)
  const readings = readingsOf(event)
  const fits = (text: string, sizePx: number) => ports.measure.widthPx(text, 'serif600', sizePx) <= DATE_WIDTH
  const whole = readings.map((reading) => dateWords(reading.date, timeline.lang))
  const short = readings.map((reading) => shortWords(reading.date, timeline.lang))
  const dates = whole.every((text) => fits(text, 24)) ? whole : short
  const isSmall = !dates.every((text) => fits(text, 24))
  return (
    <>
      <p class="exhibit__title" id={`datings-${event.id}`}>
        {words.exhibit.datings(readings.length)}
      </p>
      <table class={isSmall ? 'datings datings--small' : 'datings'} aria-labelledby={`datings-${event.id}`}>
        <tbody>
          {readings.map((reading, n) => (
            <tr key={n}>
              <th scope="row" class={n === 0 ? 'datings__main' : 'datings__rival'}>
                {dates[n]}
              </th>
              <td>
                <Givers reading={reading} lang={timeline.lang} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Givers({ reading, lang }: { readonly reading: Reading; readonly lang: string }) {
  if (reading.sources.length === 0) return <>{wordsOf(lang).exhibit.notSaid}</>
  return (
    <>
      {reading.sources.map((source) => (
        <a class="giver" href={`#${sourceAnchor(source)}`} key={source.id}>
          {shortCitation(source, lang)}
        </a>
      ))}
    </>
  )
}

function readingsOf(event: TimelineEvent): readonly Reading[] {
  return event.main ? [event.main, ...event.others] : event.others
}
