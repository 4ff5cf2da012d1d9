import { dayWords } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { heroText } from '../event/hero.ts'
import type { RailPlace } from './state.ts'
import { wordsOf } from '../words/words.ts'

/** What the rail says to those who do not see it. */
export function railSentence({ timeline, events }: Chronology, { current }: Pick<RailPlace, 'current'>): string {
  const { rail: words, signs } = wordsOf(timeline.lang)
  const ordered = current === null ? undefined : events[current]
  const first = ordered
    ? words.event(words.position(ordered.number, events.length), heroText(ordered, timeline.lang), ordered.event.short)
    : words.events(events.length)
  return timeline.asOf === null ? first : signs.line([first, words.cutOff(dayWords(timeline.asOf, timeline.lang))])
}
