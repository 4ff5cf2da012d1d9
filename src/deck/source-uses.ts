import type { Chronology, OrderedEvent } from '../chronology/order/chronology.ts'
import type { Source } from '../chronology/timeline/timeline.ts'
import { perObject } from './per-object.ts'

/** An event that rests on a source: it cites it, or is dated by it only. */
export interface SourceUse {
  readonly use: OrderedEvent
  readonly cites: boolean
}

/** The events that rest on each source, in date order; found once for each chronology, since every source asks. */
export const sourceUses = perObject((chronology: Chronology): ReadonlyMap<Source, readonly SourceUse[]> => {
  const uses = new Map<Source, SourceUse[]>(chronology.timeline.sources.map((source) => [source, []]))
  for (const use of chronology.events) {
    const cited = new Set(use.event.sources.map(({ source }) => source))
    const dating = use.event.others.flatMap((reading) => reading.sources)
    for (const source of new Set([...cited, ...dating])) uses.get(source)?.push({ use, cites: cited.has(source) })
  }
  return uses
})
