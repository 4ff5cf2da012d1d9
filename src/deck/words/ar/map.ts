import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `خريطة: ${parts.join('؛ ')}`,
  cityNotNamed: 'المدينة غير مذكورة',
  somewhereIn: (country) => `في مكان ما من ${country}`,
  kilometres: (km) => `${km} كم`,
  route: { reported: 'مسار', planned: 'مسار مخطط له', projected: 'مسار متوقع' },
  way: (route, { from, through, to }) =>
    through.length > 0 ? `${route} من ${from} إلى ${to} عبر ${through.join('، ')}` : `${route} من ${from} إلى ${to}`,
  alsoShown: (names) => `ويظهر أيضًا: ${names.join('، ')}`,
}
