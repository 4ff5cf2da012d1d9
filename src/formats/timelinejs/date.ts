import { joinTime, readCellDate } from '../table/dates.ts'
import type { SlideField, TimelineSlide } from './slide.ts'

/** A date of TimelineJS as EDTF, exactly as precise as its parts; `isTimeLost` where a span has no room for a time. */
export interface SlideDate {
  readonly text: string
  readonly isTimeLost: boolean
}

type Fields = TimelineSlide['fields']

const START = { date: 'startdate', year: 'year', month: 'month', day: 'day', time: 'time' } as const
const END = { date: 'enddate', year: 'endyear', month: 'endmonth', day: 'endday', time: 'endtime' } as const

/** `null` where the slide has no date. */
export function slideDate(fields: Fields): SlideDate | null {
  const start = partDate(fields, START)
  const end = partDate(fields, END)
  if (start === null) return null
  if (end === null || end.day === start.day) {
    return { text: start.time === null ? start.day : withTime(start.day, start.time), isTimeLost: end?.time != null }
  }
  return { text: `${start.day}/${end.day}`, isTimeLost: start.time !== null || end.time !== null }
}

interface PartDate {
  readonly day: string
  readonly time: string | null
}

function partDate(fields: Fields, names: Readonly<Record<keyof typeof START, SlideField>>): PartDate | null {
  const whole = fields.get(names.date)
  const time = fields.get(names.time) ?? null
  // The old spreadsheet's dates have the month first.
  if (whole !== undefined) {
    const read = readCellDate(whole, 'month first')
    return { day: read.kind === 'edtf' || read.kind === 'rewritten' ? read.text : whole, time }
  }
  const year = fields.get(names.year)
  if (year === undefined) return null
  const [month, day] = [fields.get(names.month), fields.get(names.day)]
  // A day without its month is that day of some month of the year (EDTF level 2).
  const rest = [month ?? (day === undefined ? undefined : 'XX'), day].flatMap((part) => part ?? [])
  return { day: [yearText(year), ...rest.map((part) => part.padStart(2, '0'))].join('-'), time }
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

function withTime(day: string, time: string): string {
  return joinTime(day, time) ?? `${day}T${time}`
}
