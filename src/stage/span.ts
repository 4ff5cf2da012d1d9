/** A run of slides by index: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A deck of up to this many slides is mounted whole. */
export const WHOLE_DECK = 14
/** So many sections are mounted of a longer one. */
export const SPAN = 13
/** The span moves when fewer slides than this are left before its edge. */
const MARGIN = 2

/**
 * The slides to mount when slide `index` of `total` is shown while `mounted` stands and slide `shown` is current.
 * The same object comes back as long as nothing has to move. A moved span never puts `index` where `shown` stood:
 * reveal.js tells a new slide by its new place among the mounted ones.
 */
export function findSpan(index: number, total: number, mounted: Span | null, shown: number): Span {
  if (total <= WHOLE_DECK) return mounted ?? { start: 0, end: total }
  if (mounted && holds(mounted, index, total)) return mounted
  const start = clamp(index - Math.floor(SPAN / 2), total)
  if (mounted && index - start === shown - mounted.start) return spanFrom(start === 0 ? 1 : start - 1)
  return spanFrom(start)
}

function spanFrom(start: number): Span {
  return { start, end: start + SPAN }
}

function clamp(start: number, total: number): number {
  return Math.max(0, Math.min(start, total - SPAN))
}

function holds(span: Span, index: number, total: number): boolean {
  if (index < span.start || index >= span.end) return false
  const before = span.start === 0 || index - span.start >= MARGIN
  const after = span.end === total || span.end - 1 - index >= MARGIN
  return before && after
}
