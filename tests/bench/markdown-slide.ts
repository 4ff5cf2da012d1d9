import type { EventText } from './event-text.ts'

/** A slide of an event as both Marp and Slidev read it. */
export function markdownSlide({ date, title, text, source }: EventText): string {
  return `${date}\n\n## ${title}\n\n${text}\n\n[${source.title}](${source.url})\n`
}
