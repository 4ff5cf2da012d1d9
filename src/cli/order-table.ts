import { eventReason, linkReason } from '../chronology/order/explain.ts'
import type { Certainty, Chronology, Link } from '../chronology/order/chronology.ts'
import { heroText } from '../deck/event/hero.ts'
import { placeSpan, timeScale, type Scale } from '../deck/rail/scale.ts'
import { allSpans } from '../deck/rail/spans.ts'
import { axisTicks } from '../deck/rail/ticks.ts'
import type { Paint } from '../host/paint.ts'
import { MARK_KEY, orderMark } from './order-mark.ts'
import { padded, textColumns } from '../host/text-columns.ts'

/** The axis is drawn at so many px a character, so that its labels are as far apart as on a slide. */
const PX = 8
const MOST_DATE = 40

/**
 * The order for a person: a row for each event with its mark on a time axis, its date and its title, under it how it is
 * dated, and between two rows how sure their order is. `columns`: how wide the table may be.
 */
export function orderTable(chronology: Chronology, paint: Paint, columns: number): string {
  const { events, links, timeline } = chronology
  const axis = Math.max(16, Math.min(40, Math.floor(columns * 0.28)))
  const scale = timeScale(chronology, 0, axis * PX)
  const spans = allSpans(chronology).map((all) => all.map((span) => placeSpan(scale, span)))
  const dates = events.map((event) => heroText(event, timeline.lang))
  const dateWidth = Math.min(MOST_DATE, Math.max(...dates.map(textColumns)))
  const numberWidth = String(events.length).length
  const margin = ' '.repeat(numberWidth + 2)
  const rows = events.flatMap((ordered, index) => {
    const { event, number } = ordered
    const mark = orderMark((spans[index] ?? []).map(inCharacters), event.status, axis)
    const title = `${paint.bold(event.title)} ${paint.dim(event.id)}`
    const link = links[index]
    return [
      `${String(number).padStart(numberWidth)}  ${mark}  ${padded(dates[index] ?? '', dateWidth)}  ${title}`,
      `${margin}${paint.dim(eventReason(ordered, timeline.lang))}`,
      ...(link ? [`${' '.repeat(numberWidth - 1)}↓  ${linkText(link, chronology, paint)}`] : []),
    ]
  })
  const head = `${margin}${paint.dim(axisText(scale, timeline.lang, axis))}`
  return [countText(chronology), '', head, ...rows, '', paint.dim(MARK_KEY)].map((row) => row.trimEnd()).join('\n')
}

function inCharacters<T extends { readonly x0: number; readonly x1: number; readonly members?: readonly T[] }>(
  span: T,
): T {
  const { members } = span
  return {
    ...span,
    x0: span.x0 / PX,
    x1: span.x1 / PX,
    ...(members === undefined ? {} : { members: members.map(inCharacters) }),
  }
}

/** The labels of the axis, each where its tick is. */
function axisText(scale: Scale, lang: string, width: number): string {
  return axisTicks(scale, lang).reduce((text, { x, label }) => {
    const at = Math.floor(x / PX)
    const isFree = textColumns(text) < at || text === ''
    return label === null || !isFree || at + textColumns(label) > width + 8 ? text : `${padded(text, at)}${label}`
  }, '')
}

function linkText(link: Link, chronology: Chronology, paint: Paint): string {
  const colours = { proven: paint.green, stated: paint.cyan, assumed: paint.yellow }
  return `${colours[link.certainty](link.certainty)}: ${linkReason(link, chronology)}`
}

/** "5 events; of 4 links 3 stated, 1 assumed" */
function countText({ events, links }: Chronology): string {
  const kinds: readonly Certainty[] = ['proven', 'stated', 'assumed']
  const counts = kinds.flatMap((kind) => {
    const count = links.filter(({ certainty }) => certainty === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  const said = `${events.length} ${events.length === 1 ? 'event' : 'events'}`
  return counts.length === 0 ? said : `${said}; order: ${counts.join(', ')}`
}
