import type { PartName, Phrases } from './phrases.ts'
import { doubtClauses, yearNamer, LATIN_SIGNS } from './shapes.ts'

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'] as const
const ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع'] as const
const SPANS = { decade: 'العقد', century: 'القرن', millennium: 'الألفية' } as const
const PARTS: Readonly<Record<PartName, string>> = { year: 'السنة', month: 'الشهر', day: 'اليوم', group: 'جزء السنة' }

export const ar: Phrases = {
  dayFirst: null,
  about: 'نحو {a:of}',
  possibly: 'ربما {a}',
  possiblyAbout: 'ربما نحو {a:of}',
  within: { about: 'نحو {a}', possibly: 'ربما {a}', possiblyAbout: 'ربما نحو {a}' },
  since: 'منذ {a:of}',
  until: 'حتى {a:of}',
  fromUnknownEnd: 'من {a:of} (النهاية مجهولة)',
  untilUnknownStart: 'حتى {a:of} (البداية مجهولة)',
  fromTo: 'من {a:of} إلى {b:of}',
  orLater: '{a} أو بعد ذلك',
  orEarlier: '{a} أو قبل ذلك',
  andLater: '{a} وما بعده',
  andEarlier: '{a} وما قبله',
  between: 'بين {a:with} و{b:with}',
  allOf: 'جميع التواريخ: {a}',
  or: 'أو',
  and: 'و',
  noStart: { open: 'بداية مفتوحة', unknown: 'بداية مجهولة' },
  noEnd: { open: 'نهاية مفتوحة', unknown: 'نهاية مجهولة' },
  missing: {
    year: 'السنة مجهولة',
    month: '(الشهر مجهول)',
    day: '(اليوم مجهول)',
    monthAndDay: '(الشهر واليوم مجهولان)',
  },
  localTime: 'بالتوقيت المحلي',
  space: ' ',
  signs: { ...LATIN_SIGNS, comma: '،', beforeClock: '، ', clitic: 'و' },
  thousands: ',',
  decimal: '.',
  ofYear: yearNamer({
    scales: { one: '', million: ' مليون', billion: ' مليار' },
    bc: (number) => `${number} ق.م`,
    ad: (number) => `${number} م`,
  }),
  group(group, ofYear) {
    if (group <= 32) {
      const hemisphere = group <= 24 ? '' : group <= 28 ? ' (نصف الكرة الشمالي)' : ' (نصف الكرة الجنوبي)'
      return `${SEASONS[(group - 21) % 4] ?? ''} ${ofYear}${hemisphere}`
    }
    if (group <= 36) return `الربع ${ORDINALS[group - 33] ?? ''} من ${ofYear}`
    return group <= 39
      ? `الثلث ${ORDINALS[group - 37] ?? ''} من ${ofYear}`
      : `النصف ${ORDINALS[group - 40] ?? ''} من ${ofYear}`
  },
  span: (span, first, last) => `${SPANS[span]} ${first}–${last}`,
  hedgeBefore: (hedge) => hedge,
  doubts: doubtClauses({ approximate: 'تقريبي', uncertain: 'غير مؤكد', parts: PARTS, semicolon: '؛ ', comma: '، ' }),
}
