import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: 'trajet',
  planned: 'trajet prévu',
  projected: 'trajet projeté',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `Carte : ${parts.join(' ; ')}`,
  cityNotNamed: 'ville non précisée',
  noted: (name: string, note: string) => `${name} (${note})`,
  within: (name: string, country: string) => `${name}, ${country}`,
  somewhereIn: (country: string) => `lieu non précisé : ${country}`,
  kilometres: (km: number) => `${count(km)} km`,
  route: (status: Status, { from, through, to }: Way) =>
    `${ROUTE[status]} depuis ${from} ${through.length > 0 ? `par ${through.join(', ')} ` : ''}jusqu’à ${to}`,
  alsoShown: (names: readonly string[]) => `également : ${names.join(', ')}`,
}
