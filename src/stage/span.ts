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

/** How far the span may lie from where it would be, nearest first. */
const SHIFTS = [0, -1, 1, -2, 2]

/**
 * The slides to mount when slide `index` of `total` is shown while `mounted` stands and slide `shown` is current.
 * The same object comes back as long as nothing has to move. A moved span holds `index`, and not where `shown` stood:
 * reveal.js tells a new slide by its new place among the mounted ones. (A span that begins with the deck may have to.)
 */
export function findSpan(index: number, total: number, mounted: Span | null, shown: number): Span {
  if (total <= WHOLE_DECK) return mounted ?? { start: 0, end: total }
  if (mounted && holds(mounted, index, total)) return mounted
  const ideal = clamp(index - Math.floor(SPAN / 2), total)
  const taken = mounted === null ? null : shown - mounted.start
  const start = SHIFTS.map((shift) => ideal + shift).find((candidate) => isFree(candidate, { index, total, taken }))
  return spanFrom(start ?? ideal, total)
}

/** Whether a span from `start` holds `index`, in another place than the one that is taken. */
function isFree(
  start: number,
  { index, total, taken }: { index: number; total: number; taken: number | null },
): boolean {
  return start >= 0 && index >= start && index < Math.min(total, start + SPAN) && index - start !== taken
}

/** At the deck's end a span may be a section or two shorter. */
function spanFrom(start: number, total: number): Span {
  return { start, end: Math.min(total, start + SPAN) }
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
