import type { Certainty, Chronology, Link, OrderedEvent } from '../../chronology/order/chronology.ts'
import { hedgedDating } from '../../chronology/order/hedged.ts'
import { wordsOf, type Words } from '../words/words.ts'

/** "after 1 – – – stated": how an event is tied to one neighbour. */
export interface OrderClause {
  readonly relation: string
  readonly certainty: Certainty | null
  readonly words: string
}

/** How an event is tied to the one before and the one after it. */
export function orderClauses(
  { number, dating }: OrderedEvent,
  { timeline, links, events }: Chronology,
): readonly OrderClause[] {
  const words = wordsOf(timeline.lang)
  const before = links[number - 2]
  const after = links[number - 1]
  const disputed = dating.kind === 'disputed'
  const clauses = [
    ...(before
      ? [
          {
            relation: words.lines.after(number - 1),
            certainty: before.certainty,
            words: linkWords(before, words, { disputed, own: false }),
          },
        ]
      : []),
    ...(after
      ? [
          {
            relation: words.lines.before(number + 1),
            certainty: after.certainty,
            words: linkWords(after, words, { disputed, own: true }),
          },
        ]
      : []),
  ]
  return clauses.length > 0 || events.length > 1
    ? clauses
    : [{ relation: words.lines.onlyEvent, certainty: null, words: '' }]
}

/** `own`: the event is the link's first, so where else it may fall is said of it. */
function linkWords(
  link: Link,
  words: Words,
  { disputed, own }: { readonly disputed: boolean; readonly own: boolean },
): string {
  const { lines } = words
  switch (link.certainty) {
    case 'proven': {
      const proven = hedgedDating(link) === null ? lines.proven : lines.provenAsWritten
      return link.to.event.status === 'reported' ? proven : `${proven}, ${lines.ifItTakesPlace}`
    }
    case 'stated': {
      const because = link.because === null ? '' : ` (${words.quoted(link.because)})`
      return `${words.certainty.stated}${because}${disputed ? `; ${lines.eitherDate}` : ''}`
    }
    case 'assumed':
      return lines.assumed(own ? link.couldFollow.slice(1) : [])
  }
}
