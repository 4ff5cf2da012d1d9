import { isEvent, type Event, type Eventy } from '@markwhen/parser'
import type { SpanFault } from './list-document.ts'

/** A line that begins as an event does: something with a year in it, and a colon. */
const LIKE_AN_EVENT = /^(?=[^:\n]{0,40}\d{4})[\d\p{L}][^:\n]{2,60}(?::\d\d[^:\n]{0,30}){0,4}:(?=\s)/u

/**
 * What its parser leaves out without a word: lines between a heading and the first event below, and what is meant for an
 * event but has a date that it does not know. `text` is what it parsed.
 */
export function lostLines(text: string, events: Eventy): readonly SpanFault[] {
  return isEvent(events) ? textEvents(text, events) : lostInGroup(text, events)
}

function lostInGroup(text: string, group: Exclude<Eventy, Event>): readonly SpanFault[] {
  const { textRanges, children } = group
  const [first] = children
  const end = first?.textRanges?.whole.from ?? textRanges?.whole.to
  const start = textRanges?.definition?.to
  const between = start === undefined || end === undefined ? [] : linesIn(text, start, end)
  return [
    ...between.map((line) => fault(line, 'it stands between a heading and its first event')),
    ...children.flatMap((child) => lostLines(text, child)),
  ]
}

/** Lines of the text of an event, each of which looks like an event. */
function textEvents(text: string, { textRanges: { whole, definition } }: Event): readonly SpanFault[] {
  return linesIn(text, definition.to, whole.to)
    .filter(({ words }) => LIKE_AN_EVENT.test(words))
    .map((line) =>
      fault(line, 'it looks like an event, but its date is none of markwhen’s, so it is text of the one above'),
    )
}

interface Line {
  readonly words: string
  readonly start: number
}

/** The lines that say something, without the one that is begun before and without comments. */
function linesIn(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = []
  let start = text.indexOf('\n', from) + 1
  while (start > 0 && start < to) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? to : Math.min(next, to)
    const words = text.slice(start, end).trimEnd()
    if (words.trim() !== '' && !/^\s*(?:\/\/|#+\s*$)/.test(words)) lines.push({ words, start })
    if (next < 0) break
    start = next + 1
  }
  return lines
}

function fault({ words, start }: Line, why: string): SpanFault {
  return { code: 'unread-markwhen', args: { why }, start, end: start + words.length }
}
