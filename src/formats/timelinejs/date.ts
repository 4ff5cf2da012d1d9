import { joinTime, readCellDate } from '../table/dates.ts'
import type { Lost } from './slide-reader.ts'
import type { SlideField, TimelineSlide } from './slide.ts'

/** A date of TimelineJS as EDTF, exactly as precise as its parts, and what of the parts EDTF has no room for. */
export interface SlideDate {
  readonly text: string
  readonly lost: readonly Lost[]
}

type Fields = TimelineSlide['fields']
type Names = Readonly<Record<'date' | 'year' | 'month' | 'day' | 'time', SlideField>>

const START: Names = { date: 'startdate', year: 'year', month: 'month', day: 'day', time: 'time' }
const END: Names = { date: 'enddate', year: 'endyear', month: 'endmonth', day: 'endday', time: 'endtime' }

/** `null` where the slide has no date. */
export function slideDate(fields: Fields): SlideDate | null {
  const start = partDate(fields, START)
  const end = partDate(fields, END)
  if (start === null) return null
  if (end === null) return { text: timed(start), lost: [...start.lost, ...lostOfEnd(fields)] }
  const lost = [...start.lost, ...end.lost]
  if (end.day === start.day)
    return { text: timed(start), lost: end.time === start.time ? lost : [...lost, ...lostTime(end, 'endtime')] }
  return {
    text: `${start.day}/${end.day}`,
    lost: [...lost, ...(start.time === null ? lostTime(end, 'endtime') : lostTime(start, 'time'))],
  }
}

interface PartDate {
  readonly day: string
  readonly time: string | null
  readonly lost: readonly Lost[]
}

function partDate(fields: Fields, names: Names): PartDate | null {
  const whole = fields.get(names.date)
  // The old spreadsheet's dates have the month first.
  if (whole !== undefined) {
    const read = readCellDate(whole, 'month first')
    return withTime(read.kind === 'edtf' || read.kind === 'rewritten' ? read.text : whole, fields, names)
  }
  const year = fields.get(names.year)
  if (year === undefined) return null
  const [month, day] = [fields.get(names.month), fields.get(names.day)]
  // A day without its month is that day of some month of the year (EDTF level 2).
  const rest = [month ?? (day === undefined ? undefined : 'XX'), day].flatMap((part) => part ?? [])
  return withTime([yearText(year), ...rest.map((part) => part.padStart(2, '0'))].join('-'), fields, names)
}

/** In TimelineJS -43 is 43 BCE; in EDTF, which has a year 0, that is -42. */
function yearText(year: string): string {
  const digits = year.replaceAll(/[\s,]/g, '')
  if (!/^[-+]?\d{1,15}$/.test(digits)) return digits
  const number = Number(digits)
  const counted = number < 0 ? number + 1 : number
  const sign = counted < 0 ? '-' : ''
  const figures = String(Math.abs(counted)).padStart(4, '0')
  return figures.length > 4 ? `Y${sign}${figures}` : sign + figures
}

/** EDTF has times of whole days only, to the second. */
function withTime(day: string, fields: Fields, names: Names): PartDate {
  const written = fields.get(names.time)
  if (written === undefined) return { day, time: null, lost: [] }
  if (isVague(day)) return { day, time: null, lost: [{ field: names.time, what: 'a time of day without its day' }] }
  const [time, fraction] = wholeSeconds(written.replace(/^(\d{1,2})(\d{2})$/, '$1:$2'))
  return { day, time, lost: fraction === '' ? [] : [{ field: names.time, what: 'the fraction of a second' }] }
}

/** A year or a month; a day of it that is not known which. */
function isVague(day: string): boolean {
  return /^(?:-?\d{4}|Y-?\d+)(?:-(?:\d{2}|XX))?$/.test(day) || day.includes('X')
}

/** A time without what it has less than a second, and that. */
function wholeSeconds(time: string): readonly [string, string] {
  const [, whole = time, fraction = '', half = ''] = /^(\d+[:.]\d+[:.]\d+)[.,:](\d+)(.*)$/.exec(time) ?? []
  return [whole + half, /[1-9]/.test(fraction) ? fraction : '']
}

function timed({ day, time }: PartDate): string {
  return time === null ? day : (joinTime(day, time) ?? `${day}T${time}`)
}

function lostTime({ time }: PartDate, field: SlideField): Lost[] {
  return time === null ? [] : [{ field, what: 'the time of day of a span' }]
}

/** Parts of an end that has no year. */
function lostOfEnd(fields: Fields): Lost[] {
  const field = (['endmonth', 'endday', 'endtime'] as const).find((name) => fields.has(name))
  return field === undefined ? [] : [{ field, what: 'an end without a year' }]
}
