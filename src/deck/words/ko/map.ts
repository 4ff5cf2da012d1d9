import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `지도: ${parts.join('; ')}`,
  cityNotNamed: '도시 명시 안 됨',
  somewhereIn: (country) => `${country} 어딘가`,
  kilometres: (km) => `${km}km`,
  route: { reported: '경로', planned: '계획 경로', projected: '예상 경로' },
  way: (route, { from, through, to }) =>
    `${route}: ${from}에서 ${through.length > 0 ? `${through.join(', ')} 경유 ` : ''}${to}까지`,
  alsoShown: (names) => `함께 표시: ${names.join(', ')}`,
}
