import { dayNumber } from '../../chronology/edtf/index.ts'
import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Reading } from '../../chronology/timeline/timeline.ts'
import { markShape, membersOf, type Dated } from '../marks/form.ts'
import type { HeroSpan } from '../marks/hero-shapes.tsx'
import type { FittedHero, PlacedPart } from './fit-hero.ts'

/** What the mark on the date line spans: the dates above it, each in the form of its dating. */
export function heroSpans({ dating }: OrderedEvent, { parts }: FittedHero): readonly HeroSpan[] {
  if (dating.kind === 'between') {
    const form = dating.to === null ? 'open-end' : dating.from === null ? 'open-start' : 'between'
    return [{ ...extent(parts.filter(isDate)), form }]
  }
  const readings: readonly Reading[] = dating.kind === 'disputed' ? [dating.main, ...dating.rivals] : [dating.main]
  return splitAtOr(parts).flatMap((stretch, n): HeroSpan[] => {
    const reading = readings[n]
    if (!reading || stretch.length === 0) return []
    return [span(reading, stretch)]
  })
}

/** A dating over its date's parts; the members of a set each over their own. */
function span(dated: Dated, parts: readonly PlacedPart[]): HeroSpan {
  const { earliest, latest } = dated.bounds
  const days = earliest && latest ? dayNumber(latest) - dayNumber(earliest) + 1 : 1
  const whole = { ...extent(parts.filter(isDate), parts), ...markShape(dated), days }
  if (whole.form !== 'one-of' && whole.form !== 'all-of') return whole
  const members = membersOf(dated.date)
  const dates = parts.filter(isDate)
  let at = 0
  return {
    ...whole,
    members: members.map((member) => {
      const own = dates.slice(at, (at += datesIn(member)))
      return span(member, own)
    }),
  }
}

/** How many dates a member of a set is told with: two for a range of which one day is meant. */
function datesIn({ date }: Dated): number {
  const [only] = date.kind === 'one-of' ? date.members : []
  return only?.kind === 'range' && only.start !== null && only.end !== null ? 2 : 1
}

/** From the first date's left edge to the last one's right; with hedges where there is no date among the parts. */
function extent(dates: readonly PlacedPart[], all: readonly PlacedPart[] = dates): { x0: number; x1: number } {
  const parts = dates.length > 0 ? dates : all
  const last = parts.at(-1)
  return { x0: parts[0]?.xPx ?? 64, x1: last ? last.xPx + last.widthPx : 64 }
}

function splitAtOr(parts: readonly PlacedPart[]): readonly PlacedPart[][] {
  const stretches: PlacedPart[][] = [[]]
  for (const part of parts) {
    if (part.role === 'or') stretches.push([])
    else stretches.at(-1)?.push(part)
  }
  return stretches
}

function isDate(part: PlacedPart): boolean {
  return part.role === 'given' || part.role === 'rival'
}
