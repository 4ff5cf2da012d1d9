/**
 * The slide that a step of a whole chapter leads to from slide `index`: the next or the previous opening slide, and
 * behind the last chapter the slide after it. Elsewhere, and in a deck without chapters, the next or the previous slide.
 * `stops` are the opening slides' indexes, in order, and that of the first slide behind the last chapter.
 */
export function findChapterStep(index: number, by: 1 | -1, stops: readonly number[]): number {
  const [first = Infinity] = stops
  const last = stops.at(-1) ?? Infinity
  if (by === 1) return index < first || index >= last ? index + 1 : (stops.find((stop) => stop > index) ?? index + 1)
  return index <= first || index > last ? index - 1 : (stops.findLast((stop) => stop < index) ?? index - 1)
}
