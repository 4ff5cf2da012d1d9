import { words as dateWords } from '../../chronology/edtf/index.ts'
import type { Reading, TimelineEvent } from '../../chronology/timeline/timeline.ts'
import { shortCitation, sourceAnchor } from '../citation.ts'
import { wordsOf } from '../words/words.ts'
import type { ExhibitProps } from './exhibit.tsx'

/** Every dating of an event beside who gives it. */
export function DatesExhibit({ ordered: { event }, timeline }: ExhibitProps) {
  const words = wordsOf(timeline.lang)
  const readings = readingsOf(event)
  return (
    <>
      <p class="exhibit__title" id={`datings-${event.id}`}>
        {words.exhibit.datings(readings.length)}
      </p>
      <table class="datings" aria-labelledby={`datings-${event.id}`}>
        <tbody>
          {readings.map((reading, n) => (
            <tr key={n}>
              <th scope="row" class={n === 0 ? 'datings__main' : 'datings__rival'}>
                {dateWords(reading.date, timeline.lang)}
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
