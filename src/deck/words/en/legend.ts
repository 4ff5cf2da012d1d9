import { pair } from '../text.ts'

/** What the legend says, in one language. */
export const legend = {
  line: 'Shape says how well the date is known. Fill says whether it has happened. Colour only repeats it.',
  dating: 'Dating',
  setAs: 'Set as',
  reported: pair('Reported:', 'filled'),
  planned: pair('Planned:', 'hollow'),
  projected: pair('Projected:', 'hollow, dashed'),
  rows: {
    day: pair('Day', 'a tick'),
    bar: pair('Month, year', 'a bar of true length'),
    approximate: pair('Approximate', 'soft edges'),
    open: pair('Open-ended', 'a firm start, fading'),
    between: pair('Between', 'brackets round the gap'),
    disputed: pair('Disputed', 'two marks joined'),
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
    proven: pair('Proven', 'dates do not overlap'),
    stated: pair('Stated', 'a source says so'),
    assumed: pair('Assumed', 'our reading'),
  },
}
