import type { Certainty, Chronology, Link, OrderedEvent } from '../../chronology/order/chronology.ts'
import { hedgedDating } from '../../chronology/order/hedged.ts'
import type { Measure } from '../fit/measure.ts'
import { wordsOf, type Words } from '../words/words.ts'

/** "after 1 – – – stated": how an event is tied to one neighbour. */
export interface OrderClause {
  readonly relation: string
  readonly certainty: Certainty | null
  readonly words: string
}

/** Room beside the label, px. */
const WIDTH = 640
const SIZE = 17
/** The drawn line of a clause with the space around it, and the space between two clauses. */
const LINE_WIDTH = 62
const BETWEEN = 16

/** How much is said: the word of the source, and how many of the events that a loose one may fall after. */
interface Telling {
  readonly because: boolean
  /** That a plan's or a projection's order holds only if it takes place. */
  readonly condition: boolean
  readonly named: number
}

/** In all words that there are. */
const IN_FULL: Telling = { because: true, condition: true, named: 3 }

const TELLINGS: readonly Telling[] = [
  IN_FULL,
  { because: true, condition: true, named: 2 },
  { because: true, condition: true, named: 1 },
  { because: true, condition: true, named: 0 },
  { because: false, condition: true, named: 0 },
  { because: false, condition: false, named: 0 },
]

/** How an event is tied to the one before and the one after it, in as many words as the line holds. */
export function orderClauses(ordered: OrderedEvent, chronology: Chronology, measure: Measure): readonly OrderClause[] {
  const width = ({ relation, words }: OrderClause) =>
    measure.widthPx(relation, 'sans400', SIZE) + measure.widthPx(words, 'sans400', SIZE) + LINE_WIDTH + BETWEEN
  let told: readonly OrderClause[] = []
  for (const telling of TELLINGS) {
    told = clauses(ordered, chronology, telling)
    if (told.reduce((sum, clause) => sum + width(clause), 0) <= WIDTH) break
  }
  return told
}

/** The same in all words that there are, for where there is room. */
export function orderWords(ordered: OrderedEvent, chronology: Chronology): readonly OrderClause[] {
  return clauses(ordered, chronology, IN_FULL)
}

function clauses(
  { number, dating }: OrderedEvent,
  { timeline, links, events }: Chronology,
  telling: Telling,
): readonly OrderClause[] {
  const words = wordsOf(timeline.lang)
  const disputed = dating.kind === 'disputed'
  const clause = (link: Link | undefined, own: boolean): OrderClause[] =>
    link === undefined
      ? []
      : [
          {
            relation: own ? words.lines.before(number + 1) : words.lines.after(number - 1),
            certainty: link.certainty,
            words: linkWords(link, words, { ...telling, disputed, own }),
          },
        ]
  const found = [...clause(links[number - 2], false), ...clause(links[number - 1], true)]
  return found.length > 0 || events.length > 1
    ? found
    : [{ relation: words.lines.onlyEvent, certainty: null, words: '' }]
}

/** `own`: the event is the link's first, so where else it may fall is said of it. */
function linkWords(
  link: Link,
  words: Words,
  { disputed, own, because, condition, named }: Telling & { readonly disputed: boolean; readonly own: boolean },
): string {
  const { lines, signs } = words
  switch (link.certainty) {
    case 'proven': {
      const proven = hedgedDating(link) === null ? lines.proven : lines.provenAsWritten
      return link.to.event.status === 'reported' || !condition ? proven : proven + signs.comma + lines.ifItTakesPlace
    }
    case 'stated':
      return (
        words.certainty.stated +
        (because ? ground(link, words) : '') +
        (disputed && link.direct ? signs.semicolon + lines.eitherDate : '')
      )
    case 'assumed':
      return lines.assumed(own ? link.couldFollow.slice(1) : [], named)
  }
}

/** What a statement rests on: the word of its source, where that is given. */
function ground({ direct, because }: Link, words: Words): string {
  if (!direct) return words.signs.colon + words.lines.follows
  return because === null ? '' : words.signs.bracketed(words.quoted(because))
}
