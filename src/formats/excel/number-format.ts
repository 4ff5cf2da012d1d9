/** What a number format shows of a serial date (ECMA-376, part 1, 18.8.30 and 18.8.31). */
export interface DateFormat {
  readonly year: boolean
  readonly month: boolean
  readonly day: boolean
  readonly time: boolean
}

/** The formats that have a number and no code in the file. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
}
/** Numbers of dates in East Asian calendars, each shown to the day. */
const LOCAL_DAYS: readonly (readonly [from: number, to: number])[] = [
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
]

/** The code of a format by its number; `custom` are those that the file has. */
export function formatCode(id: number, custom: ReadonlyMap<number, string>): string {
  const isLocalDay = LOCAL_DAYS.some(([from, to]) => id >= from && id <= to)
  return custom.get(id) ?? BUILT_IN[id] ?? (isLocalDay ? 'yyyy/m/d' : 'General')
}

/** What of a date the code shows; `null` where it shows a number. */
export function dateFormat(code: string): DateFormat | null {
  const [positive = ''] = code.split(';')
  const bare = positive.replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
  // Hours that go on counting are a duration, and no time of a day.
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return null
  const tokens = bare.replaceAll(/\[[^\]]*\]/g, '').toLowerCase()
  const isMinute = /h+[^a-z]*m|m+[^a-z]*s/
  const dateTokens = tokens.replace(/am\/pm|a\/p/, '')
  const months = dateTokens.replace(/(h+[^a-z]*)m+/, '$1').replace(/m+([^a-z]*s)/, '$1')
  const shown = {
    year: /[ye]/.test(dateTokens) && !/general|e[+-]/.test(dateTokens),
    month: months.includes('m'),
    day: dateTokens.includes('d'),
    time: /h/.test(dateTokens) || isMinute.test(dateTokens),
  }
  return (shown.year || shown.month || shown.day || shown.time) && !/[#0?]\s*[#0?]*\.?[#0]*e/.test(tokens)
    ? shown
    : null
}
