import { render } from 'preact-render-to-string'
import { dayWords, words as dateWords } from '../chronology/edtf/index.ts'
import type { OrderedEvent } from '../chronology/order/chronology.ts'
import type { Timeline } from '../chronology/timeline/timeline.ts'
import { sourceAnchor } from './citation.ts'
import { keptEvents } from './cut.ts'
import type { Deck } from './deck.ts'
import { escapeHtml } from './escape.ts'
import { languageAttributes } from './render.ts'
import { heroText } from './event/hero.ts'
import { runningHead } from './findings.ts'
import { renderInline } from './markdown.ts'
import { citationItem, evidenceOf } from './paper/evidence.tsx'
import type { FlowItem } from './paper/flow.ts'
import { wordsOf } from './words/words.ts'

/**
 * The whole chronology as a plain page, in pieces: to be read out, searched, printed and filed, without a script and
 * without slides. Notes stay with the speaker. `csp` allows the style that stands in it.
 */
export function* transcript(
  deck: Deck,
  { style, csp }: { readonly style: string; readonly csp: string },
): Generator<string, void> {
  const { timeline } = deck.chronology
  const words = wordsOf(timeline.lang)
  yield `<!doctype html>
<html ${languageAttributes(timeline.lang)}>
<head>
<meta charset="utf-8">
<meta name="generator" content="chronodeck">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(runningHead(timeline) + words.signs.colon + words.transcript)}</title>
<style>${style}</style>
</head>
<body>
${render(<Marking timeline={timeline} />)}
${render(<Head timeline={timeline} />)}
<main>
`
  for (const ordered of keptEvents(deck.chronology)) yield `${render(<Event ordered={ordered} deck={deck} />)}\n`
  yield `${render(<End deck={deck} />)}
</main>
${render(<Marking timeline={timeline} />)}
</body>
</html>
`
}

/** The style of a transcript whose pages carry the list's marking at top and bottom, wherever a browser has margins for it. */
export function transcriptStyle(css: string, { marking }: Timeline): string {
  if (marking === null) return css
  const content = `"${Array.from(marking, (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `).join('')}"`
  const box = `{ content: ${content}; font: 700 10pt sans-serif }`
  return `${css}\n@page { margin: 18mm 15mm; @top-center ${box} @bottom-center ${box} }\n`
}

function Marking({ timeline: { marking } }: { readonly timeline: Timeline }) {
  return marking === null ? null : <p class="marking">{marking}</p>
}

function Head({ timeline }: { readonly timeline: Timeline }) {
  const words = wordsOf(timeline.lang)
  const { asOf, by, published, lang } = timeline
  const facts = [
    asOf === null ? null : words.stage.informationAsOf(dayWords(asOf, lang)),
    by,
    published === null ? null : dateWords(published, lang),
  ].filter((fact) => fact !== null)
  return (
    <header>
      <h1>{timeline.title}</h1>
      {timeline.subtitle ? <p class="subtitle">{timeline.subtitle}</p> : null}
      {timeline.bottomLine ? (
        <p class="bottom-line" dangerouslySetInnerHTML={{ __html: renderInline(timeline.bottomLine, lang) }} />
      ) : null}
      {facts.length > 0 ? <p class="facts">{facts.join(' · ')}</p> : null}
    </header>
  )
}

function Event({ ordered, deck }: { readonly ordered: OrderedEvent; readonly deck: Deck }) {
  const { event, number } = ordered
  const { lang } = deck.chronology.timeline
  const words = wordsOf(lang)
  const where = event.places.map(({ name, country }) =>
    country === null || country === name ? name : words.signs.told(name, country),
  )
  const who = event.actors.map(({ name, role }) => (role === null ? name : words.signs.told(name, role)))
  const kicker = [event.lane?.name ?? null, ...where, ...who].filter((part) => part !== null)
  return (
    <article id={event.id}>
      <h2>
        <span class="number">{number}</span> <span class="date">{words.capital(heroText(ordered, lang))}</span>{' '}
        <span class="title">{event.title}</span>
      </h2>
      {kicker.length > 0 ? <p class="kicker">{kicker.join(words.signs.names)}</p> : null}
      {event.quote ? (
        <blockquote>
          {words.quoted(event.quote.text)}
          {event.quote.by ? ` ${event.quote.by.name}` : null}
        </blockquote>
      ) : null}
      {event.text ? <p dangerouslySetInnerHTML={{ __html: renderInline(event.text, lang) }} /> : null}
      {event.figure ? <p>{`${event.figure.value} ${event.figure.unit ?? ''}`.trim()}</p> : null}
      {event.facts.length > 0 ? (
        <ul>
          {event.facts.map((fact) => (
            <li key={fact.text}>
              <span dangerouslySetInnerHTML={{ __html: renderInline(fact.text, lang) }} />
              {words.signs.bracketed(fact.word ?? words.status[fact.status])}
            </li>
          ))}
        </ul>
      ) : null}
      {event.media ? <p class="media">{event.media.alt}</p> : null}
      <Items items={evidenceOf(ordered, deck, `e${number}`)} />
    </article>
  )
}

/** Heads, and lines under them. */
function Items({ items }: { readonly items: readonly FlowItem[] }) {
  return (
    <>
      {items.map((item, n) => {
        if (item.kind === 'heading') return <h3 key={n}>{item.text}</h3>
        if (item.kind !== 'text') return null
        const { lead, text } = item
        return (
          <p class="evidence" key={n}>
            {lead ? <a href={lead.href}>{lead.text}</a> : null}
            {lead ? text.slice(lead.text.length) : text}
          </p>
        )
      })}
    </>
  )
}

/** Background, what to watch, and all sources in full. */
function End({ deck }: { readonly deck: Deck }) {
  const { timeline } = deck.chronology
  const words = wordsOf(timeline.lang)
  return (
    <>
      {timeline.context.length > 0 ? (
        <section>
          <h2>{words.layout.context}</h2>
          <ul>
            {timeline.context.map((item) => (
              <li key={item.text}>
                <span dangerouslySetInnerHTML={{ __html: renderInline(item.text, timeline.lang) }} />
                {item.sources.map(({ source }) => (
                  <a href={`#${sourceAnchor(source)}`} key={source.id}>{` [${source.number}]`}</a>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {timeline.watch.length > 0 ? (
        <section>
          <h2>{words.closing.watch}</h2>
          <ul>
            {timeline.watch.map((item) => (
              <li key={item.title}>{item.text ? item.title + words.signs.colon + item.text : item.title}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {timeline.sources.length > 0 ? (
        <section>
          <h2>{words.paper.sources}</h2>
          <ol class="sources">
            {timeline.sources.map((source) => (
              <li id={sourceAnchor(source)} key={source.id}>
                <Citation item={citationItem({ source, at: null }, deck)} url={source.url} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  )
}

/** A source without its number, which the list gives, and its address as a link. */
function Citation({ item, url }: { readonly item: FlowItem; readonly url: string | null }) {
  if (item.kind !== 'text') return null
  const text = item.text.replace(/^\[\d+\] /, '')
  if (url === null || !/^https?:/i.test(url) || !text.includes(url)) return <>{text}</>
  const [before = '', after = ''] = text.split(url)
  return (
    <>
      {before}
      <a href={url}>{url}</a>
      {after}
    </>
  )
}
