import type { Chronology } from '../../chronology/order/chronology.ts'
import { fits } from '../fit/lines.ts'
import type { Measure } from '../fit/measure.ts'

interface FittedTitles {
  readonly sizePx: 20 | 18
  /** By event, either all titles or all short ones; short ones are cut if that must be. */
  readonly texts: readonly string[]
}

interface TitleRoom {
  readonly columnPx: number
  /** How many lines whole titles may have; short ones have two. */
  readonly mostLines: 2 | 3
}

/** Titles side by side: whole ones where every one of them fits, else short ones. */
export function fitTitles({ events }: Chronology, { columnPx, mostLines }: TitleRoom, measure: Measure): FittedTitles {
  const isFitting = (text: string, sizePx: number, maxLines: number) =>
    fits(measure, text, { font: 'sans400', sizePx, maxWidthPx: columnPx, maxLines })
  const titles = events.map(({ event }) => event.title)
  for (const sizePx of [20, 18] as const) {
    if (titles.every((title) => isFitting(title, sizePx, mostLines))) return { sizePx, texts: titles }
  }
  const shorts = events.map(({ event }) => event.short)
  const sizePx = shorts.every((short) => isFitting(short, 20, 2)) ? 20 : 18
  return { sizePx, texts: shorts.map((short) => cut(short, (text) => isFitting(text, sizePx, 2))) }
}

/** The whole text where it fits, else as many of its words as do, with an ellipsis. */
function cut(text: string, isFitting: (text: string) => boolean): string {
  if (isFitting(text)) return text
  const words = text.split(' ')
  while (words.length > 1 && !isFitting(`${words.join(' ')}…`)) words.pop()
  return `${words.join(' ')}…`
}
