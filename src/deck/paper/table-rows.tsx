import type { ComponentChildren } from 'preact'
import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import { stringifyGrade } from '../../chronology/timeline/grade.ts'
import type { Source } from '../../chronology/timeline/timeline.ts'
import { shortCitation, sourceAnchor } from '../citation.ts'
import { futureLead, unstopped } from '../event/dating-line.ts'
import { heroText } from '../event/hero.ts'
import type { FontKey, Measure } from '../fit/measure.ts'
import { OrderLine } from '../marks/order-link.tsx'
import { wordsOf } from '../words/words.ts'
import { DateMark } from './date-mark.tsx'
import { linesWithin } from './flow.ts'

/** Widths of the columns, px, as the style sheet has them; together they are the width of the text. */
export const COLUMNS = { number: 34, date: 146, event: 204, place: 92, source: 124, order: 80 } as const

type Column = keyof typeof COLUMNS

export const COLUMN_NAMES = ['number', 'date', 'event', 'place', 'source', 'order'] as const satisfies readonly Column[]

const SIZE_PX = 12
const LINE_PX = 16
const PADDING_PX = 8
const ROW_PX = 12
/** The mark above the words of a date. */
const MARK_PX = 22

/** A row of the table, and how high it is at most. */
export interface TableRow {
  readonly ordered: OrderedEvent
  readonly heightPx: number
  readonly cells: Readonly<Record<Column, readonly CellPart[]>>
}

interface CellPart {
  readonly text: string
  readonly font: FontKey
  readonly href?: string
  readonly className?: string
}

export function tableRow(ordered: OrderedEvent, chronology: Chronology, measure: Measure): TableRow {
  const { event, number } = ordered
  const { lang } = chronology.timeline
  const words = wordsOf(lang)
  const link = chronology.links[number - 2]
  const lead = futureLead(event.status, words)
  const cells = {
    number: [part(String(number), 'sans600')],
    date: [part(words.capital(heroText(ordered, lang)), 'serif600')],
    event: [
      part(event.title, 'sans600'),
      ...(lead === null ? [] : [{ ...part(unstopped(lead), 'sans600'), className: 'table__future' }]),
      ...(event.contested ? [part(words.dating.contestedBy(event.contested.by.title), 'sans400')] : []),
    ],
    place: event.places.map(({ name }) => part(name, 'sans400')),
    source:
      event.sources.length === 0
        ? [part(words.lines.noSource, 'sans400')]
        : event.sources.map(({ source }) => sourcePart(source, lang)),
    order: link === undefined ? [] : [part(words.certainty[link.certainty], 'sans400')],
  }
  const heights = COLUMN_NAMES.map((column) => cellHeight(column, cells[column], measure))
  return { ordered, cells, heightPx: Math.max(...heights) + ROW_PX }
}

function part(text: string, font: FontKey): CellPart {
  return { text, font }
}

function sourcePart(source: Source, lang: string): CellPart {
  const grade = source.grade ? ` ${stringifyGrade(source.grade)}` : ''
  const text = `[${source.number}] ${shortCitation(source, lang)}${grade}`
  return { text, font: 'sans400', href: `#${sourceAnchor(source)}` }
}

function cellHeight(column: Column, parts: readonly CellPart[], measure: Measure): number {
  const maxWidthPx = COLUMNS[column] - PADDING_PX
  const lines = parts.flatMap(({ text, font }) => linesWithin(measure, text, { font, sizePx: SIZE_PX, maxWidthPx }))
  return lines.length * LINE_PX + (column === 'date' || column === 'order' ? MARK_PX : 0)
}

export function Row({ row, chronology }: { readonly row: TableRow; readonly chronology: Chronology }) {
  const { ordered, cells } = row
  const { event, number } = ordered
  const link = chronology.links[number - 2]
  // Two are drawn: how many there are is told in words.
  const [rival] = ordered.dating.kind === 'disputed' ? ordered.dating.rivals : []
  return (
    <tr id={event.id}>
      <td class="table__number">
        <Parts parts={cells.number} />
      </td>
      <td class={event.status === 'reported' ? 'table__date' : 'table__date table__date--future'}>
        <DateMark ordered={ordered} reading={event.main} rival={rival} idPrefix={`mark-${number}`} />
        <Parts parts={cells.date} />
      </td>
      <th scope="row" class="table__event">
        <Parts parts={cells.event} />
      </th>
      <td>
        <Parts parts={cells.place} />
      </td>
      <td>
        <Parts parts={cells.source} />
      </td>
      <td class="table__order">
        {link === undefined ? null : <OrderLine certainty={link.certainty} />}
        <Parts parts={cells.order} />
      </td>
    </tr>
  )
}

function Parts({ parts }: { readonly parts: readonly CellPart[] }): ComponentChildren {
  return parts.map(({ text, font, href, className = '' }, n) => (
    <span class={`table__part table__part--${font} ${className}`} key={n}>
      {href === undefined ? text : <a href={href}>{text}</a>}
    </span>
  ))
}
