import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: 'шлях',
  planned: 'запланований шлях',
  projected: 'прогнозований шлях',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `Карта: ${parts.join('; ')}`,
  cityNotNamed: 'місто не вказано',
  noted: (name: string, note: string) => `${name} (${note})`,
  within: (name: string, country: string) => `${name}, ${country}`,
  somewhereIn: (country: string) => `місце не вказано: ${country}`,
  kilometres: (km: number) => `${count(km)} км`,
  /** Without cases: names stay as they are. */
  route: (status: Status, { from, through, to }: Way) => `${ROUTE[status]} ${[from, ...through, to].join(' — ')}`,
  alsoShown: (names: readonly string[]) => `також: ${names.join(', ')}`,
}
