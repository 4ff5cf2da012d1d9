import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: 'путь',
  planned: 'планируемый путь',
  projected: 'прогнозируемый путь',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `Карта: ${parts.join('; ')}`,
  cityNotNamed: 'город не указан',
  noted: (name: string, note: string) => `${name} (${note})`,
  within: (name: string, country: string) => `${name}, ${country}`,
  somewhereIn: (country: string) => `место не указано: ${country}`,
  kilometres: (km: number) => `${count(km)} км`,
  /** Without cases: names stay as they are. */
  route: (status: Status, { from, through, to }: Way) => `${ROUTE[status]} ${[from, ...through, to].join(' — ')}`,
  alsoShown: (names: readonly string[]) => `также: ${names.join(', ')}`,
}
