import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: '経路',
  planned: '予定の経路',
  projected: '予想される経路',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `地図：${parts.join('；')}`,
  cityNotNamed: '都市名の記載なし',
  noted: (name: string, note: string) => `${name}（${note}）`,
  within: (name: string, country: string) => `${name}、${country}`,
  somewhereIn: (country: string) => `${country}国内、場所の記載なし`,
  kilometres: (km: number) => `${count(km)} km`,
  route: (status: Status, { from, through, to }: Way) =>
    `${from}から${through.length > 0 ? `${through.join('、')}経由で` : ''}${to}までの${ROUTE[status]}`,
  alsoShown: (names: readonly string[]) => `ほかに${names.join('、')}`,
}
