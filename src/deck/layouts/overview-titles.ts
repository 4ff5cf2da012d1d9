import type { Chronology } from '../../chronology/order/chronology.ts'
import { fits } from '../fit/lines.ts'
import type { Measure } from '../fit/measure.ts'

export interface FittedTitles {
  readonly sizePx: 20 | 18
  /** By event: its title, or its short one where the title needs more than two lines. */
  readonly texts: readonly string[]
}

/** Titles of at most two lines in columns of this width. */
export function fitTitles({ events }: Chronology, columnPx: number, measure: Measure): FittedTitles {
  const isFitting = (text: string, sizePx: number) =>
    fits(measure, text, { font: 'sans400', sizePx, maxWidthPx: columnPx, maxLines: 2 })
  const sizePx = events.every(({ event }) => isFitting(event.title, 20)) ? 20 : 18
  return { sizePx, texts: events.map(({ event }) => (isFitting(event.title, sizePx) ? event.title : event.short)) }
}
