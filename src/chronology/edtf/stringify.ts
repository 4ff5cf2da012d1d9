import { isoDay } from './day.ts'
import type { DateTimeValue, Edtf, IntervalEnd, Member, Part, Single, YearValue } from './value.ts'

/**
 * The canonical writing of a value: `parse(stringify(value))` is `value` again. Offsets are written `Z` or `+03:00`;
 * all else, qualifiers included, as it was written.
 */
export function stringify(value: Edtf): string {
  switch (value.kind) {
    case 'datetime':
      return stringifyTime(value)
    case 'interval':
      return `${stringifyEnd(value.start)}/${stringifyEnd(value.end)}`
    case 'one-of':
      return `[${value.members.map(stringifyMember).join(',')}]`
    case 'all-of':
      return `{${value.members.map(stringifyMember).join(',')}}`
    default:
      return stringifySingle(value)
  }
}

function stringifyEnd(end: IntervalEnd): string {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : stringifySingle(end)
}

function stringifyMember(member: Member): string {
  if (member.kind !== 'range') return stringifySingle(member)
  return `${member.start ? stringifySingle(member.start) : ''}..${member.end ? stringifySingle(member.end) : ''}`
}

function stringifySingle(value: Single): string {
  if (value.kind === 'year') return stringifyYear(value)
  const parts = value.kind === 'season' ? [value.year, value.season] : [value.year, value.month, value.day]
  return parts.flatMap((part) => (part ? [stringifyPart(part)] : [])).join('-')
}

function stringifyPart({ left, digits, right }: Part): string {
  return left + digits + right
}

function stringifyYear({ left, significand, exponent, significant, right }: YearValue): string {
  // Only a significance makes a year value of a year that has four digits.
  const isLong = exponent !== null || significand.replace('-', '').length > 4
  const power = exponent === null ? '' : `E${exponent}`
  const digits = significant === null ? '' : `S${significant}`
  return `${left}${isLong ? 'Y' : ''}${significand}${power}${digits}${right}`
}

function stringifyTime(value: DateTimeValue): string {
  const time = [value.hour, value.minute, value.second].map(twoDigits).join(':')
  return `${isoDay(value)}T${time}${stringifyOffset(value.offsetMinutes)}`
}

function stringifyOffset(minutes: number | null): string {
  if (minutes === null) return ''
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}
