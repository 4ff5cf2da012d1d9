import { figureOf, type Column, type Row } from './figures.ts'

/** What one run gave: samples for each column of the table, in its units. */
export type Samples = readonly (readonly number[])[]

/** A way of doing a thing. */
export interface Candidate {
  readonly name: string
  readonly run: () => Samples | Promise<Samples>
}

/**
 * Measures several ways in turn, round by round, so that what slows the machine slows them all alike: what counts is
 * the ratio of their figures. One that throws has failed: it is not run again, and the others go on.
 */
export async function interleaved(
  candidates: readonly Candidate[],
  columns: readonly Column[],
  rounds: number,
): Promise<readonly Row[]> {
  const kept = candidates.map(({ name }) => ({ name, samples: columns.map((): number[] => []), failed: '' }))
  for (let round = 0; round < rounds; round++) {
    for (const [index, { run }] of candidates.entries()) {
      const own = kept[index]
      if (own === undefined || own.failed !== '') continue
      try {
        for (const [column, values] of (await run()).entries()) own.samples[column]?.push(...values)
      } catch (error) {
        own.failed = reasonOf(error)
      }
    }
  }
  return kept.map(({ name, samples, failed }) =>
    failed === ''
      ? { name, figures: columns.map((column, n) => figureOf(samples[n] ?? [], column)), failed: null }
      : { name, figures: [], failed },
  )
}

/** The first line of what an error says. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n').find((line) => line.trim() !== '') ?? 'no reason was given'
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
