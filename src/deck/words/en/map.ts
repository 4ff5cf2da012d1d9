import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: 'route',
  planned: 'planned route',
  projected: 'projected route',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `Map: ${parts.join('; ')}`,
  cityNotNamed: 'city not named',
  noted: (name: string, note: string) => `${name} (${note})`,
  within: (name: string, country: string) => `${name}, ${country}`,
  somewhereIn: (country: string) => `somewhere in ${country}`,
  kilometres: (km: number) => `${km} km`,
  route: (status: Status, { from, through, to }: Way) =>
    `${ROUTE[status]} from ${from} ${through.length > 0 ? `by ${through.join(', ')} ` : ''}to ${to}`,
  alsoShown: (names: readonly string[]) => `also shown: ${names.join(', ')}`,
}
