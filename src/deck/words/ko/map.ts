import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: '경로',
  planned: '예정 경로',
  projected: '예상 경로',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `지도: ${parts.join('; ')}`,
  cityNotNamed: '도시 미언급',
  noted: (name: string, note: string) => `${name}(${note})`,
  within: (name: string, country: string) => `${name}, ${country}`,
  somewhereIn: (country: string) => `${country} 내 위치 미언급`,
  kilometres: (km: number) => `${count(km)}km`,
  /** Without particles: which one follows depends on the name. */
  route: (status: Status, { from, through, to }: Way) => `${ROUTE[status]} ${[from, ...through, to].join(' – ')}`,
  alsoShown: (names: readonly string[]) => `함께 표시: ${names.join(', ')}`,
}
