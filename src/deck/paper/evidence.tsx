import { words as dateWords } from '../../chronology/edtf/index.ts'
import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Citation, Reading } from '../../chronology/timeline/timeline.ts'
import { publication, shortName, sourceAnchor } from '../citation.ts'
import { isolate } from '../direction.ts'
import type { Deck } from '../deck.ts'
import { datingLine, unstopped } from '../event/dating-line.ts'
import { heroText, weekdayOf } from '../event/hero.ts'
import { orderWords } from '../event/order-line.ts'
import { GradeCells } from '../layouts/grade.tsx'
import { OrderLine } from '../marks/order-link.tsx'
import { sentences } from '../words/sentences.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { SMALL, type FlowItem } from './flow.ts'
import { DateMark } from './date-mark.tsx'

/** Dating, order and sources of an event in full words: all that its slide had to keep short. */
export function evidenceOf(ordered: OrderedEvent, deck: Deck, idPrefix: string): readonly FlowItem[] {
  const { chronology } = deck
  const words = wordsOf(chronology.timeline.lang)
  const citations = allCitations(ordered)
  return [
    { kind: 'heading', text: words.paper.dating },
    ...datingItems(ordered, deck, idPrefix),
    { kind: 'heading', text: words.paper.order },
    ...orderWords(ordered, chronology).map(({ relation, certainty, words: said }): FlowItem => ({
      kind: 'text',
      style: SMALL,
      text: said === '' ? words.capital(relation) : words.capital(relation) + words.signs.colon + said,
      marker: certainty ? <OrderLine certainty={certainty} /> : <></>,
    })),
    { kind: 'heading', text: words.paper.sources },
    ...(citations.length === 0
      ? [{ kind: 'text' as const, style: SMALL, text: words.capital(words.lines.noSource) }]
      : citations.map((citation) => citationItem(citation, deck))),
  ]
}

/** A source in full, its number a link to where it stands among all. */
export function citationItem({ source, at }: Citation, deck: Deck): FlowItem {
  const { lang } = deck.chronology.timeline
  const words = wordsOf(lang)
  const lead = `[${source.number}]`
  const parts = [
    [isolate(source.title, lang), publication(source, lang), at]
      .filter((part) => part !== null && part !== '')
      .join(words.signs.comma),
    words.capital(source.grade ? words.grade(source.grade) : words.notGraded),
    source.summary,
    source.url && isolate(source.url, lang),
  ].flatMap((part) => (part === null || part === '' ? [] : [part.replace(/[.。]$/, '')]))
  return {
    kind: 'text',
    style: SMALL,
    text: `${lead} ${parts.join(words.signs.stop)}`,
    lead: { text: lead, href: `#${sourceAnchor(source)}` },
    ...(source.grade ? { marker: <GradeCells grade={source.grade} none="" /> } : {}),
  }
}

function allCitations({ event }: OrderedEvent): readonly Citation[] {
  const own = new Set(event.sources.map(({ source }) => source))
  const dating = event.others.flatMap(({ sources }) => sources)
  const others = new Set([...dating, ...(event.contested ? [event.contested.by] : [])])
  return [...event.sources, ...[...others].filter((source) => !own.has(source)).map((source) => ({ source, at: null }))]
}

function datingItems(ordered: OrderedEvent, deck: Deck, idPrefix: string): readonly FlowItem[] {
  const { chronology } = deck
  const { lang } = chronology.timeline
  const words = wordsOf(lang)
  const { lead, clauses } = datingLine(ordered, chronology, 9)
  const { dating, event } = ordered
  const said = [unstopped(lead), ...(dating.kind === 'disputed' ? [] : clauses)]
  const first: FlowItem = {
    kind: 'text',
    style: SMALL,
    text: sentences(words, [mainText(ordered, lang, words), ...said]),
    marker: <DateMark ordered={ordered} reading={event.main} idPrefix={`${idPrefix}-0`} />,
  }
  if (dating.kind !== 'disputed') return [first]
  const rows = [dating.main, ...dating.rivals, ...dating.refinements].map((reading, n): FlowItem => ({
    kind: 'text',
    style: SMALL,
    text: sentences(words, [words.capital(dateWords(reading.date, lang)), whoSays(reading, n === 0, lang)]),
    marker: <DateMark ordered={ordered} reading={reading} idPrefix={`${idPrefix}-${n + 1}`} />,
  }))
  return [{ kind: 'text', style: SMALL, text: sentences(words, [lead]) }, ...rows]
}

function mainText(ordered: OrderedEvent, lang: string, words: Words): string {
  const text = words.capital(heroText(ordered, lang))
  const weekday = weekdayOf(ordered.dating, lang)
  return weekday === null ? text : words.signs.told(text, weekday)
}

function whoSays({ sources }: Reading, isMain: boolean, lang: string): string {
  const words = wordsOf(lang)
  const names = [...new Set(sources.map((source) => shortName(source, lang)))]
  if (names.length > 0) return words.list(names)
  return words.capital(isMain ? words.dating.thisBrief : words.dating.otherReports)
}
