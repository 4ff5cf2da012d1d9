import { namedDate } from './nearest-names.ts'
import type { Suggestion } from './nearest.ts'

/** What a writing means, where that is not plain. */
type Meaning = Omit<Suggestion, 'text'>

/** Words around a date, and how EDTF says the same of `date`. */
const WORDS: readonly (readonly [pattern: RegExp, write: (date: string) => string, meaning?: Meaning])[] = [
  [
    /^(?:about|around|approximately|roughly|circa|ca?\.?|on or about|около|um|etwa|vers|environ|hacia|alrededor de) ?(.+)$/i,
    (date) => (date.endsWith('~') ? date : `${date}~`),
  ],
  [/^(?:possibly|perhaps|probably|возможно,?) (.+)$/i, (date) => `${date}?`],
  [/^(?:as early as|not before|not earlier than|no earlier than|on or after) (.+)$/i, (date) => `[${date}..]`],
  [/^(?:as late as|not after|not later than|no later than|on or before) (.+)$/i, (date) => `[..${date}]`],
  [/^(?:by )?(.+?),? at the latest$/i, (date) => `[..${date}]`],
  [/^(.+?),? at the earliest$/i, (date) => `[${date}..]`],
  [/^(?:from )?(.+?) onwards?$/i, (date) => `${date}/..`],
  [/^(?:since|с) (.+)$/i, (date) => `${date}/..`],
  [/^(?:from )?(.+?)(?: ?[-\u2013\u2014] ?| to )(?:the )?(?:present|ongoing)$/i, (date) => `${date}/..`],
  [
    /^(?:before|by|до|vor(?: dem| der)?|avant(?: le)?|antes del?) (.+)$/i,
    (date) => `[..${date}]`,
    { means: 'that date or earlier', isSure: true },
  ],
  [/^until (.+)$/i, (date) => `[..${date}]`, { means: 'some time until then' }],
  [
    /^(?:after|после|nach(?: dem| der)?|après(?: le)?|después del?) (.+)$/i,
    (date) => `[${date}..]`,
    { means: 'that date or later', isSure: true },
  ],
  [/^from (.+)$/i, (date) => `[${date}..]`, { means: 'some time from then on' }],
  [/^(.+) or later$/i, (date) => `[${date}..]`],
  [/^(.+) or earlier$/i, (date) => `[..${date}]`],
]

/** Two dates with words around them, and how EDTF says the same. */
const PAIRS: readonly (readonly [pattern: RegExp, write: (a: string, b: string) => string, meaning?: Meaning])[] = [
  [
    /^(?:between|между|zwischen(?: dem)?|entre(?: le)?) (.+?) (?:and|и|und(?: dem)?|et(?: le)?|y) (.+)$/i,
    (a, b) => `[${a}..${b}]`,
    { means: 'some time between the two', isSure: true },
  ],
  [/^(?:(?:from|с|от) )?(.+?) (?:to|until|till|through|до|по|[-\u2013\u2014]) (.+)$/i, (a, b) => `${a}/${b}`],
  [/^([^-]+?)[-\u2013\u2014](.+)$/, (a, b) => `${a}/${b}`],
  [/^(.+?) (?:or|или) (.+)$/i, (a, b) => `[${a},${b}]`],
  // “May/June 2020” may be a span or a choice.
  [/^([^/]+)\/([^/]+)$/, (a, b) => `${a}/${b}`, { means: 'from the one to the other' }],
  [/^([^/]+)\/([^/]+)$/, (a, b) => `[${a},${b}]`, { means: 'one of the two' }],
]

/** “Early 1990”, “mid-July 2025”, “the end of May 1945”: EDTF has no such word. */
const HEDGE =
  /(?<![\p{L}\d])(?:the )?(early|mid|middle|late|beginning|start|end|Anfang|Mitte|Ende|début|milieu|fin|principios|mediados|finales|начало|середина|конец)(?: (?:of|in|de|del|des) (?:the )?|[- ])(?=[\p{L}\d])/giu

/**
 * Dates with words around them: circa 2024, as early as July 2025, 12 May 2020 at the latest, from 2020 to 2023, 3 to 5
 * May 2020, 2014 – present.
 */
export function rewritePhrases(text: string): readonly Suggestion[] {
  const date = namedDate(text)
  if (date !== null) return [{ text: date }]
  for (const [pattern, write, meaning] of WORDS) {
    const inner = pattern.exec(text)?.[1]
    const around = inner === undefined ? null : namedDate(inner)
    if (around !== null) return [{ text: write(around), ...meaning }]
  }
  const short = shortYears(text)
  if (short.length > 0) return short
  const pairs = rewritePairs(text)
  return pairs.length > 0 ? pairs : hedged(text)
}

/** 12-Jul-25 and Jul-25, as sheets show dates: the century is only guessed. */
function shortYears(text: string): readonly Suggestion[] {
  const [, before = '', short = ''] = /^((?:\d{1,2}-)?\p{L}{3,}-)(\d\d)$/u.exec(text) ?? []
  return ['20', '19'].flatMap((century) => {
    const date = short === '' ? null : namedDate(`${before}${century}${short}`)
    return date === null ? [] : [{ text: date, means: `of ${century}${short}` }]
  })
}

/** What surely holds such a date; how much of it the word means only its writer knows. */
function hedged(text: string): readonly Suggestion[] {
  const words = [...text.matchAll(HEDGE)].map(([, word = '']) => word.toLowerCase())
  if (words.length === 0) return []
  const bare = text.replaceAll(HEDGE, '')
  const date = namedDate(bare)
  const said = [...new Set(words)].map((word) => `“${word}”`).join(' and no ')
  return (date === null ? rewritePairs(bare).slice(0, 1) : [{ text: date }]).map((one) => ({
    text: one.text,
    means: `EDTF has no ${said}: keep the word${words.length > 1 ? 's' : ''} in the text`,
    without: words,
  }))
}

function rewritePairs(text: string): readonly Suggestion[] {
  return PAIRS.flatMap(([pattern, write, meaning]) => {
    const [, first, second] = pattern.exec(text) ?? []
    if (first === undefined || second === undefined) return []
    const [a, b] = completed(first.trim(), second.trim()).map(namedDate)
    return a && b ? [{ text: write(a, b), ...meaning }] : []
  })
}

/** Month and year are often written once for two dates: 3 to 5 May 2020, May 3–5, 2020, May or June 2020. */
function completed(first: string, second: string): readonly [string, string] {
  const [year = ''] = /\d{4}$/.exec(second) ?? []
  if (year === '' || /\d{4}/.test(first)) return [first, second]
  if (/^\d{1,2}(?:st|nd|rd|th|\.)?$/i.test(first)) return [`${first} ${second.replace(/^\d{1,2}\D*? /, '')}`, second]
  const day = /^(\d{1,2})(?:st|nd|rd|th)?,? \d{4}$/i.exec(second)?.[1]
  if (day === undefined) return [`${first} ${year}`, second]
  return [`${first} ${year}`, `${first.replace(/\d.*$/, '')}${day} ${year}`]
}
