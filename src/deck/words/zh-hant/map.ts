import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `地圖：${parts.join('；')}`,
  cityNotNamed: '未指明城市',
  somewhereIn: (country) => `${country}某地`,
  kilometres: (km) => `${km}公里`,
  route: { reported: '路線', planned: '計畫路線', projected: '預計路線' },
  way: (route, { from, through, to }) =>
    `${route}：從${from}${through.length > 0 ? `經${through.join('、')}` : ''}到${to}`,
  alsoShown: (names) => `另標出：${names.join('、')}`,
}
