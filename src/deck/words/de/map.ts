import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: 'Weg',
  planned: 'geplanter Weg',
  projected: 'erwarteter Weg',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `Karte: ${parts.join('; ')}`,
  cityNotNamed: 'Ort nicht genannt',
  noted: (name: string, note: string) => `${name} (${note})`,
  within: (name: string, country: string) => `${name}, ${country}`,
  somewhereIn: (country: string) => `Ort nicht genannt: ${country}`,
  kilometres: (km: number) => `${count(km)} km`,
  route: (status: Status, { from, through, to }: Way) =>
    `${ROUTE[status]} von ${from} ${through.length > 0 ? `über ${through.join(', ')} ` : ''}nach ${to}`,
  alsoShown: (names: readonly string[]) => `außerdem: ${names.join(', ')}`,
}
