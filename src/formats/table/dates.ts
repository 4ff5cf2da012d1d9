import { parse } from '../../chronology/edtf/index.ts'

/**
 * What a cell says of a date: EDTF, read from another writing or not; what holds it, but for words that EDTF does not
 * have; two readings; or what no one can read.
 */
export type CellDate =
  | { readonly kind: 'edtf' | 'rewritten'; readonly text: string }
  | { readonly kind: 'vague'; readonly text: string; readonly without: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [DateReading, DateReading] }

export interface DateReading {
  readonly text: string
  readonly means: string
}

/** Which of two numbers is the day, as other cells of the column show. */
export type DayOrder = 'day first' | 'month first'

interface ShownOrder {
  readonly order: DayOrder
  readonly shownBy: string
}

const TWO_NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}\b/
const DAY_AND_TIME = /^(-?\d{4}-\d{2}-\d{2})(?:T|\s+)(\d{1,2}[:.].*)$/i
const TIME = /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)? ?([ap]\.?m\.?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i

/**
 * The order of day and month that a column's dates are written in, and the cell that shows it. `null` where none does,
 * or they contradict each other.
 */
export function dayOrderOf(cells: readonly string[]): ShownOrder | null {
  const shown = cells.flatMap((text): ShownOrder[] => {
    const [, first = '', second = ''] = TWO_NUMBERS.exec(text.trim()) ?? []
    if (Number(first) > 12) return [{ order: 'day first', shownBy: text.trim() }]
    return Number(second) > 12 ? [{ order: 'month first', shownBy: text.trim() }] : []
  })
  const [first] = shown
  return first && shown.every(({ order }) => order === first.order) ? first : null
}

/** As many rewritten dates are shown: a person can look over them. */
const MOST_SHOWN = 12

/** The dates of a list as people wrote them: how they are read, and which had to be read from another writing. */
export class WrittenDates {
  readonly order: DayOrder | null
  readonly #shownBy: string | null
  /** As they stand, and as EDTF. */
  readonly #rewritten: (readonly [string, string])[] = []

  /** `all` are the dates among which some may show which number is the day. */
  constructor(all: readonly string[]) {
    const shown = dayOrderOf(all)
    this.order = shown?.order ?? null
    this.#shownBy = shown?.shownBy ?? null
  }

  /** A date as EDTF; one that is none, or that may be two, as it is. */
  read(text: string): string {
    const read = this.cell(text.trim())
    return read.kind === 'ambiguous' ? text : read.text
  }

  cell(text: string): CellDate {
    const read = readCellDate(text, this.order)
    if (read.kind === 'rewritten' || read.kind === 'vague') this.#rewritten.push([text, read.text])
    return read
  }

  /** The word of a date that EDTF has nothing for, such as “early”: read without it. `null` where there is none. */
  wordLost(text: string): string | null {
    const read = readCellDate(text.trim(), this.order)
    return read.kind === 'vague' ? read.without : null
  }

  /** In sentences, what was read from another writing, and what shows the order of day and month. */
  get remarks(): readonly string[] {
    const shown = [...new Map(this.#rewritten)].map(([text, date]) => `“${text}” as ${date}`)
    const more = shown.length > MOST_SHOWN ? ` and ${shown.length - MOST_SHOWN} more in the same way` : ''
    return [
      ...(shown.length === 0 ? [] : [`Dates read: ${shown.slice(0, MOST_SHOWN).join(', ')}${more}.`]),
      ...(this.order === null || this.#shownBy === null
        ? []
        : [`Dates in figures are read with the ${this.order}, as “${this.#shownBy}” shows.`]),
    ]
  }
}

/** Reads a date that may be written as people do. What is no date stays as it is, to be told as one. */
export function readCellDate(text: string, order: DayOrder | null): CellDate {
  const result = parse(text)
  if (result.ok) return { kind: 'edtf', text }
  const timed = dayAndTime(text)
  if (timed !== null) return { kind: 'rewritten', text: timed }
  const { nearest, nearestMeans, nearestIsSure, nearestWithout, alternative, alternativeMeans } = result.fault.args
  if (typeof nearest !== 'string' || isForItsWriter(text, { nearest, code: result.fault.code }))
    return { kind: 'edtf', text }
  if (typeof nearestWithout === 'string') return { kind: 'vague', text: nearest, without: nearestWithout }
  if (nearestMeans === undefined || nearestIsSure !== undefined) return { kind: 'rewritten', text: nearest }
  if (alternative === undefined || !TWO_NUMBERS.test(text.trim())) return { kind: 'edtf', text }
  const readings = [
    { text: nearest, means: String(nearestMeans) },
    { text: String(alternative), means: String(alternativeMeans) },
  ] as const
  return order === null
    ? { kind: 'ambiguous', readings }
    : { kind: 'rewritten', text: readings[order === 'month first' ? 0 : 1].text }
}

/**
 * Whether only its writer can mend a date: of ends in the wrong order either may be the slip; one that has the right form
 * and is none may be any day; and a bare number is hardly a year by the ten thousands.
 */
function isForItsWriter(text: string, { nearest, code }: { readonly nearest: string; readonly code: string }): boolean {
  return /reversed/.test(code) || /^\s*\d{4}-\d\d(?:-\d\d)?\s*$/.test(text) || nearest.startsWith('Y')
}

/**
 * “2021-12-04 10:30:00 +0000” and “2021-12-04T10:30:00.000Z”, as software writes a moment; with no time but midnight it is
 * how software writes a day.
 */
function dayAndTime(text: string): string | null {
  const [, day = '', time = ''] = DAY_AND_TIME.exec(text.trim()) ?? []
  if (time === '') return null
  const whole = time.replace(/(:\d{2})[.,]\d+/, '$1')
  const joined = /^00?:00(?::00)?(?:$|[ Z+-])/i.test(whole) ? day : joinTime(day, whole)
  return joined !== null && parse(joined).ok ? joined : null
}

/** Two dates as a span, which has no times of day (EDTF level 0): within one day only the first one stays. */
export function spanOf(start: string, end: string): { readonly text: string; readonly isTimeLost: boolean } {
  const [first, last] = [start, end].map((date) => date.replace(/(?<=^-?\d{4,}-\d\d-\d\d)T.*$/, ''))
  const isTimeLost = first !== start || last !== end
  return first === last ? { text: start, isTimeLost: last !== end } : { text: `${first}/${last}`, isTimeLost }
}

/** A day and a time of it as one EDTF date; `null` where the time is none. */
export function joinTime(day: string, time: string): string | null {
  const [, hour = '', minute = '00', second = '00', half, zone] = TIME.exec(time.trim()) ?? []
  if (hour === '') return null
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0)
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z'
  return `${day}T${String(hours).padStart(2, '0')}:${minute}:${second}${offset}`
}
