import { parse, words } from '../../src/chronology/edtf/index.ts'
import type { TimelineInput } from '../../src/chronology/timeline/input.ts'

/** What a slide of an event says, as plain text. */
export interface EventText {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly text: string
  readonly source: { readonly title: string; readonly url: string }
}

/** What a person who writes slides by hand would put on them, in the order of the list. */
export function eventTexts({ events, sources = {} }: TimelineInput): readonly EventText[] {
  return events.map(({ id = '', date = '', title, text = '', sources: refs = [] }) => {
    const ref = [refs].flat()[0]
    const source = typeof ref === 'string' ? sources[ref] : undefined
    return { id, date: dateWords(date), title, text, source: { title: source?.title ?? '', url: source?.url ?? '' } }
  })
}

function dateWords(date: string): string {
  const result = parse(date)
  return result.ok ? words(result.value, 'en') : date
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
