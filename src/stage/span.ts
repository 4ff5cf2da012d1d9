/** A run of slides by index: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A deck of up to this many slides is mounted whole. */
export const WHOLE_DECK = 14
/** Of a longer one so many slides are mounted on each side of the one shown, as far as the deck has them. */
const REACH = 2
/** At most so many sections are mounted of a longer deck. */
export const SPAN = 2 * REACH + 1

/** How far the middle of the span may lie from the slide shown, nearest first. */
const SHIFTS = [0, -1, 1]

/**
 * The slides to mount when slide `index` of `total` is shown while `mounted` stands and slide `shown` is current.
 * The same object comes back as long as nothing has to move: the neighbours on both sides are mounted. A moved span holds
 * them too, but for the first of all, which is that slide alone; and `index` not where `shown` stood: reveal.js tells a new slide by its new place among the mounted ones.
 * (A span that begins with the deck may have to.)
 */
export function findSpan(index: number, total: number, mounted: Span | null, shown: number): Span {
  if (total <= WHOLE_DECK) return mounted ?? { start: 0, end: total }
  if (mounted && holds(mounted, index, total)) return mounted
  // The first slide must not wait for others.
  if (!mounted) return { start: index, end: index + 1 }
  const taken = shown - mounted.start
  const spans = SHIFTS.map((shift) => spanAround(index + shift, total))
  return spans.find(({ start }) => index - start !== taken) ?? spanAround(index, total)
}

/** A slide and its neighbours. */
export function neighbourhood(index: number, total: number): Span {
  return { start: Math.max(0, index - 1), end: Math.min(total, index + 2) }
}

function spanAround(middle: number, total: number): Span {
  return { start: Math.max(0, middle - REACH), end: Math.min(total, middle + REACH + 1) }
}

function holds({ start, end }: Span, index: number, total: number): boolean {
  const near = neighbourhood(index, total)
  return near.start >= start && near.end <= end
}
