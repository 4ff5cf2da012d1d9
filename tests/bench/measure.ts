import { figureOf, type Column, type Row } from './figures.ts'

/** What one run gave: samples for each column of the table, in its units. */
export type Samples = readonly (readonly number[])[]

/** What a candidate throws that was stopped for taking too much, in the unit of its table's first column. */
export class TookTooMuch extends Error {
  readonly moreThan: number

  constructor(moreThan: number, unit: string) {
    super(`more than ${moreThan} ${unit}`)
    this.moreThan = moreThan
  }
}

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
  const kept = candidates.map(({ name }) => ({ name, samples: columns.map((): number[] => []) }))
  const failures = new Map<string, unknown>()
  for (let round = 0; round < rounds; round++) {
    for (const [index, { name, run }] of candidates.entries()) {
      if (failures.has(name)) continue
      try {
        for (const [column, values] of (await run()).entries()) kept[index]?.samples[column]?.push(...values)
      } catch (error) {
        failures.set(name, error)
      }
    }
  }
  return kept.map(({ name, samples }) =>
    failures.has(name)
      ? failedRow(name, failures.get(name))
      : { name, figures: columns.map((column, n) => figureOf(samples[n] ?? [], column)), failed: null, moreThan: null },
  )
}

/** Its reason is the first line of what the error says. */
function failedRow(name: string, error: unknown): Row {
  const message = error instanceof Error ? error.message : String(error)
  const failed = message.split('\n').find((line) => line.trim() !== '') ?? 'no reason was given'
  return { name, figures: [], failed, moreThan: error instanceof TookTooMuch ? error.moreThan : null }
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
