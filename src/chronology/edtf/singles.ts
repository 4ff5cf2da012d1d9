import type { DateTimeValue, Edtf, Member, Single } from './value.ts'

/** Every date, season, year or time that a value names: the ends of an interval, the members of a set. */
export function singles(value: Edtf): readonly (Single | DateTimeValue)[] {
  switch (value.kind) {
    case 'interval':
      return [value.start, value.end].filter((end) => typeof end !== 'string')
    case 'one-of':
    case 'all-of':
      return value.members.flatMap(ofMember)
    default:
      return [value]
  }
}

function ofMember(member: Member): readonly Single[] {
  return member.kind === 'range' ? [member.start, member.end].filter((end) => end !== null) : [member]
}
