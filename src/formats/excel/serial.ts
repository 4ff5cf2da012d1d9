import { dayNumber, dayOfNumber, isoDay } from '../../chronology/edtf/index.ts'
import type { DateFormat } from './number-format.ts'

const SECONDS_OF_DAY = 86_400
/** In the system of 1900 there is a 29 February 1900, which there never was. */
const NEVER = 60
const START_1900 = dayNumber({ year: 1899, month: 12, day: 31 })
const START_1904 = dayNumber({ year: 1904, month: 1, day: 1 })

/**
 * A serial date as its cell shows it, in EDTF or, of a time alone, as `13:32:00`. `null` where that is no date: without
 * its year, before the first day, or the day that never was.
 */
export function serialText(serial: number, shown: DateFormat, is1904: boolean): string | null {
  const seconds = Math.round(serial * SECONDS_OF_DAY)
  const whole = Math.floor(seconds / SECONDS_OF_DAY)
  const time = timeText(seconds - whole * SECONDS_OF_DAY)
  if (!shown.year && !shown.month && !shown.day) return time
  const day = shown.year ? dayOfSerial(whole, is1904) : null
  if (day === null) return null
  if (!shown.month) return day.slice(0, 4)
  if (!shown.day) return day.slice(0, 7)
  return shown.time ? `${day}T${time}` : day
}

function dayOfSerial(whole: number, is1904: boolean): string | null {
  if (is1904) return whole < 0 ? null : isoDay(dayOfNumber(START_1904 + whole))
  if (whole <= 0 || whole === NEVER) return null
  return isoDay(dayOfNumber(START_1900 + whole - (whole > NEVER ? 1 : 0)))
}

function timeText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
