import type { Status } from '../../../chronology/timeline/timeline.ts'

/** What a map says that is not a name. */
export const map = {
  /** To those who do not see it. */
  summary: (parts: readonly string[]) => `Map: ${parts.join('; ')}`,
  cityNotNamed: 'city not named',
  somewhereIn: (country: string) => `somewhere in ${country}`,
  kilometres: (km: number) => `${km} km`,
  route: { reported: 'route', planned: 'planned route', projected: 'projected route' } satisfies Record<Status, string>,
  way: (route: string, { from, through, to }: Way) =>
    through.length > 0 ? `${route} from ${from} by ${through.join(', ')} to ${to}` : `${route} from ${from} to ${to}`,
  alsoShown: (names: readonly string[]) => `also shown: ${names.join(', ')}`,
}

/** The stops of a route, by their names. */
export interface Way {
  readonly from: string
  readonly through: readonly string[]
  readonly to: string
}
