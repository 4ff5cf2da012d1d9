import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `地図：${parts.join('。')}`,
  cityNotNamed: '都市名の記載なし',
  somewhereIn: (country) => `${country}のどこか`,
  kilometres: (km) => `${km} km`,
  route: { reported: '経路', planned: '計画上の経路', projected: '予想される経路' },
  way: (route, { from, through, to }) =>
    `${route}：${from}から${through.length > 0 ? `${through.join('、')}を経て` : ''}${to}まで`,
  alsoShown: (names) => `ほかに表示：${names.join('、')}`,
}
