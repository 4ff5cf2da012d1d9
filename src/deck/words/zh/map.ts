import type { Status } from '../../../chronology/timeline/timeline.ts'
import type { Way } from '../way.ts'
import { count } from './counts.ts'

const ROUTE: Readonly<Record<Status, string>> = {
  reported: '路线',
  planned: '计划路线',
  projected: '预计路线',
}

/** What a map says that is not a name. */
export const map = {
  picture: (parts: readonly string[]) => `地图：${parts.join('；')}`,
  cityNotNamed: '未指明城市',
  noted: (name: string, note: string) => `${name}（${note}）`,
  within: (name: string, country: string) => `${name}，${country}`,
  somewhereIn: (country: string) => `${country}境内，地点不明`,
  kilometres: (km: number) => `${count(km)} 公里`,
  route: (status: Status, { from, through, to }: Way) =>
    `从${from}${through.length > 0 ? `经${through.join('、')}` : ''}到${to}的${ROUTE[status]}`,
  alsoShown: (names: readonly string[]) => `另有${names.join('、')}`,
}
