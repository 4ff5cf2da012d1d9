import { markdownOfHtml } from '../html/markdown.ts'
import { readWords } from '../html/words.ts'
import type { SlideField, TimelineSlide } from './slide.ts'

/** What of a slide has no place in a list, and the field that says it. */
export interface Lost {
  readonly field: SlideField
  readonly what: string
}

/** What the fields are called where something in them is told; the text is what everything else stands beside. */
const PLACES: Readonly<Partial<Record<SlideField, string>>> = {
  headline: 'the headline',
  group: 'the group',
  displaydate: 'the display date',
  media: 'the media',
  mediacaption: 'the caption',
  mediacredit: 'the credit',
  mediaalt: 'the alternative text',
}

/** Reads the fields of a slide, and keeps what their HTML says in vain. A field may be read more than once. */
export class SlideReader {
  readonly fields: TimelineSlide['fields']
  readonly #lost = new Map<string, Lost>()

  constructor({ fields }: Pick<TimelineSlide, 'fields'>) {
    this.fields = fields
  }

  get lost(): readonly Lost[] {
    return [...this.#lost.values()]
  }

  has(field: SlideField): boolean {
    return this.fields.has(field)
  }

  /** As it is written; an empty text where the slide has none. */
  raw(field: SlideField): string {
    return this.fields.get(field) ?? ''
  }

  /** The words of a field that has no marks where it goes. */
  words(field: SlideField): string {
    const { text, dropped } = readWords(this.raw(field))
    this.loseFrom(field, dropped)
    return text
  }

  markdown(field: SlideField): string {
    const { text, dropped } = markdownOfHtml(this.raw(field))
    this.loseFrom(field, dropped)
    return text
  }

  lose(field: SlideField, what: string): void {
    this.#lost.set(`${field} ${what}`, { field, what })
  }

  /** What the HTML of a field says in vain, each with the place. */
  loseFrom(field: SlideField, dropped: readonly string[]): void {
    const place = PLACES[field]
    for (const what of dropped) this.lose(field, place === undefined ? what : `${what} in ${place}`)
  }
}
