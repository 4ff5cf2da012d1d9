import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: 'trayecto',
  planned: 'trayecto previsto',
  projected: 'trayecto proyectado',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `Mapa: ${parts.join('; ')}`,
  cityNotNamed: 'ciudad no indicada',
  noted: (name: string, note: string) => `${name} (${note})`,
  within: (name: string, country: string) => `${name}, ${country}`,
  somewhereIn: (country: string) => `lugar no indicado: ${country}`,
  kilometres: (km: number) => `${count(km)} km`,
  route: (status: Status, { from, through, to }: Way) =>
    `${ROUTE[status]} desde ${from} ${through.length > 0 ? `por ${through.join(', ')} ` : ''}hasta ${to}`,
  alsoShown: (names: readonly string[]) => `también: ${names.join(', ')}`,
}
