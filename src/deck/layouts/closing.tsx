import { cutClass, linkToEvent } from '../cut.ts'
import type { Chronology, Link, OrderedEvent } from '../../chronology/order/chronology.ts'
import { closingDate } from '../event/hero.ts'
import type { Deck, PlainSlide } from '../deck.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { Finding } from './finding.tsx'

const MOST_ROWS = 5
/** What to watch, on the slide. */
export const MOST_WATCHED = 4
const ROW = 80
const TOP = 194
const DISC_X = 80
const DISC = 15

interface Row {
  readonly event: OrderedEvent
  readonly link: Link | null
  /** Whether the next row is the event that the link leads to. */
  readonly joined: boolean
}

/** How each event is tied to the next, and what would change the picture. */
export function ClosingLayout({ deck, slide }: { readonly deck: Deck; readonly slide: PlainSlide }) {
  const { chronology } = deck
  const words = wordsOf(chronology.timeline.lang)
  const { rows, rest } = closingRows(chronology, words)
  return (
    <div class="closing">
      <Finding title={slide.title} line={words.closing.line(chronology.timeline.watch.length > 0)} />
      <div class="closing__body">
        <div class={chronology.timeline.watch.length > 0 ? 'chain' : 'chain chain--wide'}>
          <svg class="chain__drawing" viewBox="0 0 1280 720" width="1280" height="720" aria-hidden="true">
            {rows.map((row, n) => (
              <ChainRow row={row} y={TOP + n * ROW} last={n === rows.length - 1} key={row.event.event.id} />
            ))}
          </svg>
          <ol class="chain__events">
            {rows.map((row) => (
              <ChainText row={row} words={words} lang={chronology.timeline.lang} key={row.event.event.id} />
            ))}
          </ol>
          {rest === null ? null : <p class={`chain__rest chain__rest--${rows.length}`}>{rest}</p>}
        </div>
        <Watch deck={deck} words={words} />
      </div>
    </div>
  )
}

/**
 * The whole chain where it fits; else the assumed links, then those of disputed events, then the stated ones, then
 * the proven ones, and a count of the rest.
 */
export function closingRows(
  { events, links }: Chronology,
  words: Words,
): { readonly rows: readonly Row[]; readonly rest: string | null } {
  if (events.length <= MOST_ROWS) {
    return { rows: events.map((event, n) => ({ event, link: links[n] ?? null, joined: n < links.length })), rest: null }
  }
  const assumed = links.filter((link) => link.certainty === 'assumed')
  const rest = links.filter((link) => link.certainty !== 'assumed')
  const disputed = rest.filter((link) => link.from.dating.kind === 'disputed')
  const stated = rest.filter((link) => link.certainty === 'stated' && !disputed.includes(link))
  const proven = rest.filter((link) => link.certainty === 'proven' && !disputed.includes(link))
  const shown = [...assumed, ...disputed, ...stated, ...proven]
    .slice(0, MOST_ROWS - 1)
    .toSorted((a, b) => a.from.number - b.from.number)
  const hidden = links.filter((link) => !shown.includes(link))
  const count = (certainty: string) => hidden.filter((link) => link.certainty === certainty).length
  const rows = shown.map((link, n) => ({ event: link.from, link, joined: shown[n + 1]?.from === link.to }))
  const counts = words.closing.more(count('proven') + count('stated'), count('proven'), count('stated'))
  const counted =
    count('assumed') > 0 ? words.closing.moreAssumed(count('assumed')) + words.signs.stop + counts : counts
  return { rows, rest: counted }
}

function ChainRow({
  row: { event, link, joined },
  y,
  last,
}: {
  readonly row: Row
  readonly y: number
  readonly last: boolean
}) {
  const end = joined && !last ? ROW - DISC - 2 : DISC + 15
  return (
    <g>
      {link ? (
        <line
          class={`chain__link chain__link--${link.certainty}`}
          x1={DISC_X}
          x2={DISC_X}
          y1={y + DISC + 3}
          y2={y + end}
        />
      ) : null}
      <circle class={`chain__disc chain__disc--${event.event.status}`} cx={DISC_X} cy={y} r={DISC} />
      <text class={`chain__number chain__number--${event.event.status}`} x={DISC_X} y={y + 5.5}>
        {event.number}
      </text>
    </g>
  )
}

function ChainText(props: { readonly row: Row; readonly words: Words; readonly lang: string }) {
  const { row, words, lang } = props
  const { event, link } = row
  const future = event.event.status !== 'reported'
  return (
    <li class={rowClass(row)} value={event.number}>
      <a class="chain__title" {...linkToEvent(event)}>
        {event.event.short}
      </a>
      <span class={future ? 'chain__date chain__date--future' : 'chain__date'}>{closingDate(event, lang)}</span>
      {link ? (
        <span class="chain__reason">
          <strong class={`certainty certainty--${link.certainty}`}>
            {words.capital(words.certainty[link.certainty])}
          </strong>{' '}
          {reason(link, words)}
        </span>
      ) : null}
    </li>
  )
}

/** What the phone draws beside the words: the disc by status, and the link by how sure it is. */
function rowClass({ event, link }: Row): string {
  const linked = link ? ` chain__row--linked chain__row--${link.certainty}` : ''
  return `chain__row chain__row--${event.event.status}${linked}${cutClass(event)}`
}

function reason(link: Link, words: Words): string {
  const { closing, signs } = words
  if (link.certainty === 'assumed') return closing.couldFall(link.couldFollow)
  if (link.certainty === 'proven')
    return link.emptyDays === 0
      ? closing.datesApart
      : closing.datesApart + signs.semicolon + closing.gap(link.emptyDays)
  if (!link.direct) return closing.follows
  const because = link.because ? words.quoted(link.because) : closing.sourceSays
  const disputed = link.from.dating.kind === 'disputed' || link.to.dating.kind === 'disputed'
  return disputed ? because + signs.semicolon + closing.underEither : because
}

function Watch({ deck, words }: { readonly deck: Deck; readonly words: Words }) {
  const items = deck.chronology.timeline.watch.slice(0, MOST_WATCHED)
  if (items.length === 0) return null
  return (
    <div class="watch">
      <p class="watch__title">{words.closing.watch}</p>
      <ul>
        {items.map((item) => (
          <li key={item.title}>
            <span class="watch__item">{item.title}</span>
            {item.text ? <span class="watch__text">{item.text}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
