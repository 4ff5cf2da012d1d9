import type { FindEntry } from '../../deck/stage-data.ts'
import { daysOf, readQueryDate } from './read-query-date.ts'

/** What events are chosen by, in the order of the panel. */
export const FACETS = ['lane', 'status', 'actor', 'place', 'source'] as const

export type Facet = (typeof FACETS)[number]

/** Which events of the deck are stepped through. */
export interface Filter {
  /** Of one facet any value will do, of several facets all must hold. */
  readonly values: ReadonlyMap<Facet, ReadonlySet<string>>
  /** Dates as they are typed; empty for none. */
  readonly from: string
  readonly to: string
}

export const NO_FILTER: Filter = { values: new Map(), from: '', to: '' }

/** Whether nothing is left out. */
export function isEmpty({ values, from, to }: Filter): boolean {
  return [...values.values()].every((chosen) => chosen.size === 0) && from === '' && to === ''
}

/** Tells whether an event is stepped through; what has no date of its own may lie anywhere. */
export function keeperOf({ values, from, to }: Filter, months: readonly string[]): (entry: FindEntry) => boolean {
  const start = daysTyped(from, months)?.first
  const end = daysTyped(to, months)?.last
  return ({ facets, first, last }) =>
    [...values].every(
      ([facet, chosen]) => chosen.size === 0 || (facets[facet] ?? []).some((value) => chosen.has(value)),
    ) &&
    !(start !== undefined && last !== null && last < start) &&
    !(end !== undefined && first !== null && first > end)
}

function daysTyped(text: string, months: readonly string[]): { readonly first: number; readonly last: number } | null {
  const asked = readQueryDate(text, months)
  return asked === null || asked.year === null ? null : daysOf({ ...asked, year: asked.year })
}

/** Each value of a facet with the number of its events, the most frequent first. */
export function countsOf(
  entries: readonly FindEntry[],
  facet: Facet,
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { facets } of entries)
    for (const value of facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
}

/** The filter as the query of an address, without its question mark. */
export function stringifyFilter({ values, from, to }: Filter): string {
  const query = new URLSearchParams()
  for (const facet of FACETS) for (const value of values.get(facet) ?? []) query.append('where', `${facet}=${value}`)
  if (from !== '') query.set('from', from)
  if (to !== '') query.set('to', to)
  return String(query)
}

/** What an address asks for; what is no facet is not heard. */
export function parseFilter(query: URLSearchParams): Filter {
  const values = new Map<Facet, Set<string>>()
  for (const pair of query.getAll('where')) {
    const at = pair.indexOf('=')
    const facet = FACETS.find((one) => one === pair.slice(0, Math.max(0, at)))
    if (facet === undefined) continue
    const chosen = values.get(facet) ?? new Set()
    values.set(facet, chosen.add(pair.slice(at + 1)))
  }
  return { values, from: query.get('from') ?? '', to: query.get('to') ?? '' }
}
