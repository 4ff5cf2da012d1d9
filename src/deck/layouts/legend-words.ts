/** What the legend says, in one language. */
const en = {
  line: 'Shape says how well the date is known. Fill says whether it has happened. Colour only repeats it.',
  dating: 'Dating',
  setAs: 'Set as',
  reported: ['Reported:', 'filled'],
  planned: ['Planned:', 'hollow'],
  projected: ['Projected:', 'hollow, dashed'],
  rows: {
    day: ['Day', 'a tick'],
    bar: ['Month, year', 'a bar of true length'],
    approximate: ['Approximate', 'soft edges'],
    open: ['Open-ended', 'a firm start, fading'],
    between: ['Between', 'brackets round the gap'],
    disputed: ['Disputed', 'two marks joined'],
  },
  signs: 'Signs',
  signRows: {
    doubted: 'the source doubts it',
    endUnknown: 'end not known',
    allOf: 'each of several dates',
    oneOf: 'one of several dates',
  },
  order: 'Order of neighbours',
  certainty: {
    proven: ['Proven', 'dates do not overlap'],
    stated: ['Stated', 'a source says so'],
    assumed: ['Assumed', 'our reading'],
  },
} as const

export type LegendWords = typeof en

const catalogues: Readonly<Record<string, LegendWords>> = { en }

/** The legend's words by a language's primary subtag; English where there are none. */
export function legendWordsOf(lang: string): LegendWords {
  return catalogues[lang.split('-')[0] ?? 'en'] ?? en
}
