import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import { ChangeMark } from '../event/change-mark.tsx'
import { GradeCells } from './grade.tsx'
import type { EventSlide, Deck } from '../deck.ts'
import type { Ports } from '../ports.ts'
import { renderInline } from '../markdown.ts'
import { Exhibit } from '../exhibits/exhibit.tsx'
import { kicker, type Kicker } from '../event/kicker.ts'
import { heroSpans } from '../event/hero-spans.ts'
import { orderClauses, type OrderClause } from '../event/order-line.ts'
import { isGraded, sourceClauses, type SourceClause } from '../event/source-line.ts'
import type { PlacedPart } from '../event/fit-hero.ts'
import { HeroMark } from '../marks/hero-mark.tsx'
import { OrderLine } from '../marks/order-link.tsx'
import { sourceAnchor } from '../citation.ts'
import { wordsOf, type Words } from '../words/words.ts'

/** One event: its date as large as it is known, what happened, how it is known, and one exhibit. */
export function EventLayout({
  deck,
  slide,
  ports,
}: {
  readonly deck: Deck
  readonly slide: EventSlide
  readonly ports: Ports
}) {
  const ordered = deck.chronology.events[slide.event]
  if (!ordered) return null
  const { fitted } = slide
  const words = wordsOf(deck.chronology.timeline.lang)
  const future = ordered.event.status !== 'reported'
  return (
    <div class="event">
      <ChangeMark deck={deck} event={slide.event} />
      <KickerLine {...kicker(ordered, deck.chronology.timeline.lang)} />
      <p class={`hero hero--${fitted.hero.sizePx} hedge--${fitted.hero.hedgePx}${future ? ' hero--future' : ''}`}>
        {fitted.hero.parts.map((part, n) => (
          <HeroPart part={part} first={n === 0} key={n} />
        ))}
      </p>
      <HeroMark
        spans={heroSpans(ordered, fitted.hero)}
        status={ordered.event.status}
        idPrefix={`hero-${slide.id.replace('~', '-')}`}
      />
      <p class="dating">
        <strong class={`dating__lead dating__lead--${fitted.dating.tone}`}>{fitted.dating.lead}</strong>{' '}
        {fitted.dating.clause}
      </p>
      <div class={fitted.isWide ? 'story story--wide' : 'story'}>
        <h2 class={`headline headline--${fitted.headline.sizePx}`} tabIndex={-1}>
          {fitted.headline.text}
          {fitted.part > 1 ? <span class="continued">{words.signs.comma + words.frame.continued}</span> : null}
        </h2>
        <Quote slide={slide} by={ordered.event.quote?.by?.name ?? null} words={words} />
        {fitted.body === null || fitted.body.text === '' ? null : (
          <p
            class={`body body--${fitted.body.sizePx}`}
            dangerouslySetInnerHTML={{ __html: renderInline(fitted.body.text, deck.chronology.timeline.lang) }}
          />
        )}
      </div>
      <Evidence ordered={ordered} deck={deck} ports={ports} />
      <Exhibit
        ordered={ordered}
        timeline={deck.chronology.timeline}
        ports={ports}
        idPrefix={slide.id.replace('~', '-')}
      />
    </div>
  )
}

/** Who says so, and how it is tied to its neighbours. */
function Evidence(props: { readonly ordered: OrderedEvent; readonly deck: Deck; readonly ports: Ports }) {
  const { ordered, deck, ports } = props
  const { lang } = deck.chronology.timeline
  const words = wordsOf(lang)
  return (
    <dl class="evidence">
      <dt>{words.lines.source}</dt>
      <dd class="evidence__source">
        <SourceLine clauses={sourceClauses(ordered, lang, ports.measure)} words={words} />
      </dd>
      <dt>{words.lines.order}</dt>
      <dd class="evidence__order">
        {orderClauses(ordered, deck.chronology, ports.measure).map((clause, n) => (
          <OrderItem clause={clause} key={n} />
        ))}
      </dd>
    </dl>
  )
}

function HeroPart({ part, first }: { readonly part: PlacedPart; readonly first: boolean }) {
  return (
    <>
      {first ? null : ' '}
      <span class={`hero__${part.role}`}>{part.text}</span>
    </>
  )
}

function KickerLine({ lane, rest }: Kicker) {
  if (!lane && !rest) return null
  return (
    <p class="kicker">
      {lane ? <strong>{lane}</strong> : null}
      {lane && rest ? ' ' : null}
      {rest ? <span>{rest}</span> : null}
    </p>
  )
}

function Quote({
  slide,
  by,
  words,
}: {
  readonly slide: EventSlide
  readonly by: string | null
  readonly words: Words
}) {
  const { quote } = slide.fitted
  if (quote === null) return null
  return (
    <figure class={`quote quote--${quote.sizePx}`}>
      <blockquote>{words.quoted(quote.text)}</blockquote>
      {by === null ? null : <figcaption>{by}</figcaption>}
    </figure>
  )
}

function SourceLine({ clauses, words }: { readonly clauses: readonly SourceClause[]; readonly words: Words }) {
  if (clauses.length === 0) return <>{words.lines.noSource}</>
  const graded = isGraded(clauses)
  return (
    <>
      {clauses.map((clause, n) => (
        <span class={clauses[n + 1]?.lead === words.hero.and ? 'clause clause--joins' : 'clause'} key={n}>
          {clause.lead ? `${clause.lead} ` : null}
          {clause.source ? (
            <a href={`#${sourceAnchor(clause.source)}`}>{clause.text}</a>
          ) : (
            <a href="#sources">{clause.text}</a>
          )}
          {graded && clause.source ? <GradeCells grade={clause.source.grade} none={words.notGraded} /> : null}
          {clause.meaning}
        </span>
      ))}
      {graded ? null : <span class="not-graded">{words.notGraded}</span>}
    </>
  )
}

function OrderItem({ clause }: { readonly clause: OrderClause }) {
  return (
    <span class="clause">
      {clause.relation}
      {clause.certainty ? <OrderLine certainty={clause.certainty} /> : null}
      {clause.words}
    </span>
  )
}
