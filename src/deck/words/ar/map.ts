import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: 'مسار',
  planned: 'مسار مخطط له',
  projected: 'مسار متوقع',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `خريطة: ${parts.join('؛ ')}`,
  cityNotNamed: 'المدينة غير مذكورة',
  noted: (name: string, note: string) => `${name} (${note})`,
  within: (name: string, country: string) => `${name}، ${country}`,
  somewhereIn: (country: string) => `مكان غير محدد في ${country}`,
  kilometres: (km: number) => `${count(km)} كم`,
  route: (status: Status, { from, through, to }: Way) =>
    `${ROUTE[status]} من ${from} ${through.length > 0 ? `عبر ${through.join('، ')} ` : ''}إلى ${to}`,
  alsoShown: (names: readonly string[]) => `ويظهر أيضًا: ${names.join('، ')}`,
}
