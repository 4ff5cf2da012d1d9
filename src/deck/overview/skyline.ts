import type { MarkSpan } from '../marks/form.ts'

/** Marks by event on an axis of this many px. */
export interface MarkField {
  readonly marks: readonly (readonly MarkSpan[])[]
  readonly left: number
  readonly right: number
  /** Whether the event of each of the marks is left out of what is presented; absent where none is. */
  readonly cut?: readonly boolean[]
}

/** How many events lie in each `BIN_PX` of an axis, from its left; parts of events too. */
interface Heights {
  /** Dated to the day, or nearly. */
  readonly exact: readonly number[]
  /** Of vaguer dates: each event is spread evenly over what its date allows. */
  readonly vague: readonly number[]
}

export interface Skyline extends Heights {
  /** The same of the events that are presented; `null` where all are. */
  readonly kept: Heights | null
}

export const BIN_PX = 3

/** Counts events along an axis, each by its main dating and as one in all, however vague. */
export function skyline({ marks, left, right, cut = [] }: MarkField): Skyline {
  const all = heightsOf({ marks, left, right })
  if (!cut.includes(true)) return { ...all, kept: null }
  return { ...all, kept: heightsOf({ marks: marks.filter((_, n) => cut[n] !== true), left, right }) }
}

function heightsOf({ marks, left, right }: MarkField): Heights {
  const bins = Math.ceil((right - left) / BIN_PX)
  const exact = Array.from({ length: bins }, () => 0)
  const vague = Array.from({ length: bins }, () => 0)
  for (const [main] of marks) {
    if (main === undefined) continue
    const x0 = Math.min(right - 1, Math.max(left, main.x0))
    const x1 = Math.min(right, Math.max(x0 + 1, main.x1))
    spread(main.form === 'tick' ? exact : vague, (x0 - left) / BIN_PX, (x1 - left) / BIN_PX)
  }
  return { exact, vague }
}

/** The most events in one bin of several skylines, by which all are drawn as high. */
export function highest(skylines: readonly Skyline[]): number {
  return skylines.reduce(
    (most, { exact, vague }) => exact.reduce((so, count, n) => Math.max(so, count + (vague[n] ?? 0)), most),
    0,
  )
}

/** Adds one event, spread from `from` to `to`, in bins. */
function spread(counts: number[], from: number, to: number): void {
  const share = 1 / (to - from)
  for (let bin = Math.floor(from); bin < to && bin < counts.length; bin++) {
    const covered = Math.min(to, bin + 1) - Math.max(from, bin)
    counts[bin] = (counts[bin] ?? 0) + covered * share
  }
}
