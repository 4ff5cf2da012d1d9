/** What one way of doing a thing took, in every round. */
export interface Measured {
  readonly name: string
  /** Median of all rounds. */
  readonly median: number
  readonly least: number
  readonly most: number
}

/** A way of doing a thing; gives what it took, in the unit of its table. */
export interface Candidate {
  readonly name: string
  readonly run: () => number
}

/**
 * Measures several ways in turn, round by round, so that what slows the machine slows them all alike: what counts is
 * the ratio of their medians.
 */
export function interleaved(candidates: readonly Candidate[], rounds: number): readonly Measured[] {
  const took = new Map(candidates.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of candidates) took.get(name)?.push(run())
  }
  return candidates.map(({ name }) => {
    const sorted = [...(took.get(name) ?? [])].sort((a, b) => a - b)
    return { name, median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }
  })
}

/** Microseconds of one call, over as many as `calls`. */
export function microseconds(calls: number, work: () => void): number {
  const start = performance.now()
  for (let n = 0; n < calls; n++) work()
  return ((performance.now() - start) / calls) * 1000
}

/** Milliseconds of one call. */
export function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
