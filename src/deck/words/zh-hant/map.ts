import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: '路線',
  planned: '計畫路線',
  projected: '預計路線',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `地圖：${parts.join('；')}`,
  cityNotNamed: '未指明城市',
  noted: (name: string, note: string) => `${name}（${note}）`,
  within: (name: string, country: string) => `${name}，${country}`,
  somewhereIn: (country: string) => `${country}境內，地點不明`,
  kilometres: (km: number) => `${count(km)} 公里`,
  route: (status: Status, { from, through, to }: Way) =>
    `從${from}${through.length > 0 ? `經${through.join('、')}` : ''}到${to}的${ROUTE[status]}`,
  alsoShown: (names: readonly string[]) => `另有${names.join('、')}`,
}
