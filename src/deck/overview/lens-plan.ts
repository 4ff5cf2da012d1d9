import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import type { MarkSpan } from '../marks/form.ts'
import { markSize } from '../marks/mark-size.ts'
import { firstFit, placeMarks } from '../rail/placement.ts'
import { placeSpan } from '../rail/scale.ts'
import { shorten } from '../rail/shorten.ts'
import { allSpans } from '../rail/spans.ts'
import { LABEL_ROOM, RIGHT, type LensFrame } from './lens-frame.ts'
import type { Lens } from './lens.ts'

/** A mark of the lens, in its row, and its label. */
interface LensMark {
  /** Index in date order. */
  readonly event: number
  readonly span: MarkSpan
  readonly y: number
  readonly h: number
  readonly label: LensLabel | null
}

interface LensLabel {
  readonly number: string
  /** Empty where there is room for the number only. */
  readonly title: string
  readonly x: number
  readonly anchor: 'start' | 'end'
}

/** Size of the labels, and the space between number and title, px. */
const LABEL_SIZE = 17
export const NUMBER_GAP = 9
/** Chevrons of open ends stay inside the frame. */
const INSET = 4
const BESIDE = 10

/** Where the marks of a lens stand; those of a day last, since they lie over spans that begin on it. */
export function planLens(chronology: Chronology, lens: Lens, frame: LensFrame, measure: Measure): readonly LensMark[] {
  const all = allSpans(chronology).map((spans) =>
    spans.slice(0, 1).map((span) => inFrame(placeSpan(frame.scale, span), frame)),
  )
  const spans = lens.events.flatMap((event) => all[event]?.[0] ?? [])
  const widths = lens.events.map((event) => labelWidth(chronology, event, measure))
  const rows =
    ownRows(chronology, lens, all) ??
    firstFit(
      spans.map((span, n) => withLabel(span, widths[n] ?? 0, frame)),
      3,
    )
  const count = Math.max(...rows) + 1
  const [h, pitch, first] = count > 2 ? [16, 21, 14] : [24, 30, count === 1 ? 36 : 18]
  const taken = rows.map((_, row) =>
    spans.filter((_, n) => rows[n] === row).map(({ x0, x1 }): [number, number] => [x0, x1]),
  )
  const marks = lens.events.flatMap((event, n): LensMark[] => {
    const [span, row = 0] = [spans[n], rows[n]]
    if (span === undefined) return []
    const label = placeLabel(chronology, event, { span, taken: taken[row] ?? [], frame }, measure)
    return [{ event, span: trueLength(span, h), y: frame.top + first + row * pitch, h, label }]
  })
  return marks.sort(
    (a, b) => Number(isDay(spans[lens.events.indexOf(a.event)])) - Number(isDay(spans[lens.events.indexOf(b.event)])),
  )
}

function isDay(span: MarkSpan | undefined): boolean {
  return span?.form === 'tick'
}

function inFrame(span: MarkSpan, { left, right }: LensFrame): MarkSpan {
  if (span.form === 'open-end') return { ...span, x1: right - INSET }
  return span.form === 'open-start' ? { ...span, x0: left + INSET } : span
}

/** So far enlarged, a day has a length of its own. */
function trueLength(span: MarkSpan, h: number): MarkSpan {
  return isDay(span) && span.x1 - span.x0 > 1.5 * markSize(h).tickWidth ? { ...span, form: 'bar' } : span
}

/** The list's own lanes, those in use; `null` where it has none or two spans of one would overlap. */
function ownRows(chronology: Chronology, lens: Lens, all: readonly (readonly MarkSpan[])[]): readonly number[] | null {
  const { lanes, names } = placeMarks(chronology, all, { byLane: true, mostLanes: 3 })
  if (names.length === 0) return null
  const own = lens.events.map((event) => lanes[event] ?? 0)
  const used = [...new Set(own)].sort((a, b) => a - b)
  const spans = lens.events.map((event) => all[event]?.[0])
  const clash = own.some((lane, n) => own.some((other, m) => m < n && other === lane && collides(spans[m], spans[n])))
  return clash ? null : own.map((lane) => used.indexOf(lane))
}

function collides(a: MarkSpan | undefined, b: MarkSpan | undefined): boolean {
  if (a === undefined || b === undefined) return false
  // A day may stand on the beginning of a span: it lies over it and hides none of it.
  if (isDay(a) !== isDay(b) && Math.abs(a.x0 - b.x0) < 1) return false
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 1
}

function labelWidth({ events }: Chronology, event: number, measure: Measure): number {
  const title = events[event]?.event.short ?? ''
  return (
    measure.widthPx(String(event + 1), 'sans600', LABEL_SIZE) +
    NUMBER_GAP +
    measure.widthPx(title, 'sans600', LABEL_SIZE)
  )
}

/** What a mark and its label take of a row. */
function withLabel({ form, x0, x1 }: MarkSpan, width: number, { left }: LensFrame): readonly [number, number] {
  if (form === 'open-end') return [x0, x1]
  return x0 - BESIDE - width > left + INSET ? [x0 - BESIDE - width, x1] : [x0, x1 + BESIDE + width]
}

interface Room {
  readonly span: MarkSpan
  /** What the row holds so far; the label joins it. */
  readonly taken: [number, number][]
  readonly frame: LensFrame
}

/** Beside the frame for a mark that runs out of it, else beside the mark: left, or right, or the number alone. */
function placeLabel(
  chronology: Chronology,
  event: number,
  { span, taken, frame }: Room,
  measure: Measure,
): LensLabel | null {
  const number = String(event + 1)
  const title = chronology.events[event]?.event.short ?? ''
  const numberWidth = measure.widthPx(number, 'sans600', LABEL_SIZE) + NUMBER_GAP
  if (span.form === 'open-end') {
    const room = (frame.isRight ? RIGHT : frame.right + LABEL_ROOM) - frame.right - 14
    const shown = shorten(title, { font: 'sans600', sizePx: LABEL_SIZE, widthPx: room - numberWidth }, measure)
    return { number, title: shown, x: frame.right + 14, anchor: 'start' }
  }
  const isFree = (from: number, to: number) =>
    from >= frame.left + INSET && to <= frame.right - INSET && taken.every(([start, end]) => end <= from || start >= to)
  for (const shown of [title, '']) {
    const width = shown === '' ? numberWidth - NUMBER_GAP : labelWidth(chronology, event, measure)
    const sides = [
      { x: span.x0 - BESIDE, anchor: 'end' as const, from: span.x0 - BESIDE - width, to: span.x0 - 2 },
      { x: span.x1 + BESIDE, anchor: 'start' as const, from: span.x1 + 2, to: span.x1 + BESIDE + width },
    ]
    const side = sides.find(({ from, to }) => isFree(from, to))
    if (side === undefined) continue
    taken.push([side.from, side.to])
    return { number, title: shown, x: side.x, anchor: side.anchor }
  }
  return null
}
