import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `地图：${parts.join('；')}`,
  cityNotNamed: '未指明城市',
  somewhereIn: (country) => `${country}某地`,
  kilometres: (km) => `${km}公里`,
  route: { reported: '路线', planned: '计划路线', projected: '预计路线' },
  way: (route, { from, through, to }) =>
    `${route}：从${from}${through.length > 0 ? `经${through.join('、')}` : ''}到${to}`,
  alsoShown: (names) => `另标出：${names.join('、')}`,
}
