import type { Chronology } from '../../chronology/order/chronology.ts'
import { fits } from '../fit/lines.ts'
import type { Measure } from '../fit/measure.ts'

interface FittedTitles {
  readonly sizePx: 20 | 18
  /** By event: its title; where that needs more than two lines its short one, cut if that must be. */
  readonly texts: readonly string[]
}

/** Titles of at most two lines in columns of this width. */
export function fitTitles({ events }: Chronology, columnPx: number, measure: Measure): FittedTitles {
  const isFitting = (text: string, sizePx: number) =>
    fits(measure, text, { font: 'sans400', sizePx, maxWidthPx: columnPx, maxLines: 2 })
  const countFitting = (sizePx: number) => events.filter(({ event }) => isFitting(event.title, sizePx)).length
  const sizePx = countFitting(18) > countFitting(20) ? 18 : 20
  const texts = events.map(({ event }) => {
    if (isFitting(event.title, sizePx)) return event.title
    return cut(event.short, (text) => isFitting(text, sizePx))
  })
  return { sizePx, texts }
}

/** The whole text where it fits, else as many of its words as do, with an ellipsis. */
function cut(text: string, isFitting: (text: string) => boolean): string {
  if (isFitting(text)) return text
  const words = text.split(' ')
  while (words.length > 1 && !isFitting(`${words.join(' ')}…`)) words.pop()
  return `${words.join(' ')}…`
}
