import type { Status } from '../chronology/timeline/timeline.ts'
import type { MarkSpan } from '../deck/marks/form.ts'

/** How a mark is written: a day, a stretch, and the line between brackets; the fill says whether it happened. */
const STROKES: Readonly<Record<Status, { readonly day: string; readonly bar: string; readonly inner: string }>> = {
  reported: { day: '┃', bar: '━', inner: '─' },
  planned: { day: '║', bar: '═', inner: ' ' },
  projected: { day: '┆', bar: '╌', inner: '╌' },
}

/** What the characters of a mark mean, for the foot of a table. */
export const MARK_KEY =
  '┃ day  ━ month, year  ~ about  ├→ or later  [─] between  ≠ disputed  ? in doubt   ━ reported  ═ planned  ╌ projected'

/** The marks of an event's datings, the main one first, in a line of `width` characters; spans count in characters. */
export function orderMark(spans: readonly MarkSpan[], status: Status, width: number): string {
  const row = new Row(width)
  const sorted = [...spans].sort((a, b) => a.x0 - b.x0)
  sorted.slice(1).forEach((span, n) => row.join(row.cells(sorted[n] ?? span)[1], row.cells(span)[0]))
  // The main dating is drawn last: where rivals share a character, it is the one that is seen.
  for (const span of [...spans].reverse()) row.draw(span, status)
  return row.text()
}

class Row {
  readonly #cells: string[]

  constructor(width: number) {
    this.#cells = Array.from({ length: width }, () => ' ')
  }

  text(): string {
    return this.#cells.join('')
  }

  /** First character of a span and the one behind its last. */
  cells({ x0, x1, form }: MarkSpan): readonly [number, number] {
    const width = this.#cells.length
    const least = form === 'tick' || form === 'bar' ? 1 : 2
    const middle = Math.floor((x0 + x1) / 2)
    if (form === 'tick') return [Math.min(width - 1, middle), Math.min(width, middle + 1)]
    const start = Math.max(0, Math.min(width - least, Math.floor(x0)))
    return [start, Math.min(width, Math.max(start + least, Math.ceil(x1)))]
  }

  draw(span: MarkSpan, status: Status): void {
    const { day, bar, inner } = STROKES[status]
    const [start, end] = this.cells(span)
    if (span.form === 'all-of') {
      this.#fill(start, end, '─')
      for (const member of span.members ?? []) this.draw(member, status)
    } else {
      const isBracketed = span.form === 'between' || span.form === 'one-of'
      this.#fill(start, end, span.form === 'tick' ? day : isBracketed ? inner : bar)
      const [first, last] = ends(span)
      if (first !== '') this.#cells[start] = first
      if (last !== '') this.#cells[end - 1] = last
    }
    if (span.isDoubted && this.#cells[end] === ' ') this.#cells[end] = '?'
  }

  /** The line between rival dates, where there is room for one. */
  join(from: number, to: number): void {
    this.#fill(from, to, '─')
    if (to > from) this.#cells[Math.floor((from + to - 1) / 2)] = '≠'
  }

  #fill(from: number, to: number, character: string): void {
    for (let at = from; at < to; at++) this.#cells[at] = character
  }
}

/** What stands at the two ends of a span; empty: nothing of its own. */
function ends({ form, isSoft, isEndUnknown }: MarkSpan): readonly [first: string, last: string] {
  switch (form) {
    case 'approximate':
      return ['~', '~']
    case 'open-end':
      return [isSoft ? '~' : '├', isEndUnknown ? '?' : '→']
    case 'open-start':
      return [isEndUnknown ? '?' : '←', isSoft ? '~' : '┤']
    case 'between':
    case 'one-of':
      return ['[', ']']
    default:
      return ['', '']
  }
}
