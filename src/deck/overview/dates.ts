import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import { heroParts, type HeroPart } from '../event/hero.ts'
import { breakRuns } from '../fit/lines.ts'
import type { FontKey, Measure } from '../fit/measure.ts'

/** The dates over the columns, at the size and in the length at which they stand side by side. */
interface FittedDates {
  readonly sizePx: 23 | 21 | 19
  /** Dates are set in two lines. */
  readonly wraps: boolean
  /** By event. */
  readonly parts: readonly (readonly HeroPart[])[]
}

/** Between words of a date, and between two dates, px. */
const GAP = 5
const BETWEEN = 14
const HEDGE = 17
const SIZES = [23, 21, 19] as const

/** Full dates where there is room, else shorter ones; then smaller ones; then two lines, the rival dates left out last. */
export function fitDates(chronology: Chronology, columnPx: number, measure: Measure): FittedDates {
  for (const sizePx of SIZES) {
    const parts = fitSideBySide(chronology, columnPx, (event, all) => dateWidth(event, all, sizePx, measure))
    if (parts !== null) return { sizePx, wraps: false, parts }
  }
  const isOnTwoLines = (event: OrderedEvent, all: readonly HeroPart[]) => {
    const runs = all.map((part, n) => ({ text: n === 0 ? part.text : ` ${part.text}`, font: fontOf(event, part) }))
    return breakRuns(measure, runs, { sizePx: 19, maxWidthPx: columnPx - BETWEEN }).length <= 2
  }
  const parts = chronology.events.map((event) => {
    const { lang } = chronology.timeline
    const all = [...variants(event, lang), overviewDate(event, { lang, short: true, rivals: 0 })]
    return all.find((parts) => isOnTwoLines(event, parts)) ?? all.at(-1) ?? []
  })
  return { sizePx: 19, wraps: true, parts }
}

/** Of two dates that would touch shortens the disputed one, else the one that gains more by it, until none do; `null` where no shorter ones are left. */
function fitSideBySide(
  { events, timeline }: Chronology,
  columnPx: number,
  widthOf: (event: OrderedEvent, parts: readonly HeroPart[]) => number,
): (readonly HeroPart[])[] | null {
  const options = events.map((event) =>
    variants(event, timeline.lang).map((parts) => ({ parts, width: widthOf(event, parts) })),
  )
  const chosen = options.map(() => 0)
  const widthAt = (n: number) => options[n]?.[chosen[n] ?? 0]?.width ?? 0
  const rivalsAt = (n: number) => Number(events[n]?.dating.kind === 'disputed')
  const savingAt = (n: number) => widthAt(n) - (options[n]?.[(chosen[n] ?? 0) + 1]?.width ?? 0)
  for (;;) {
    const tight = events.findIndex(
      (_, n) => (widthAt(n) + (n === 0 ? columnPx - BETWEEN : widthAt(n - 1))) / 2 + BETWEEN > columnPx,
    )
    const last = events.length - 1
    const at = tight >= 0 ? tight : widthAt(last) > columnPx ? last : -1
    if (at < 0) return options.flatMap((all, n) => [all[chosen[n] ?? 0]?.parts ?? []])
    const candidates = [at - 1, at].filter((n) => n >= 0 && (chosen[n] ?? 0) + 1 < (options[n]?.length ?? 0))
    const [most] = candidates.sort((a, b) => rivalsAt(b) - rivalsAt(a) || savingAt(b) - savingAt(a))
    if (most === undefined) return null
    chosen[most] = (chosen[most] ?? 0) + 1
  }
}

/** Each shorter than the one before: whole, months abbreviated, without rivals. */
function variants(event: OrderedEvent, lang: string): readonly (readonly HeroPart[])[] {
  return [
    overviewDate(event, { lang, short: false, rivals: 2 }),
    overviewDate(event, { lang, short: true, rivals: 2 }),
    overviewDate(event, { lang, short: true, rivals: 1 }),
  ]
}

/** The date as the hero has it, without the day of the week. */
export function overviewDate(
  event: OrderedEvent,
  options: { readonly lang: string; readonly short: boolean; readonly rivals: number },
): readonly HeroPart[] {
  // A time of day that has to stand under its day does so whole.
  return heroParts(event, { ...options, weekday: false }).map((part) => ({
    ...part,
    text: part.text.replace(/ (?=.*, \d\d:)/g, NO_BREAK_SPACE),
  }))
}

const NO_BREAK_SPACE = '\u00a0'

function dateWidth(event: OrderedEvent, parts: readonly HeroPart[], sizePx: number, measure: Measure): number {
  const widths = parts.map((part) => measure.widthPx(part.text, fontOf(event, part), isDate(part) ? sizePx : HEDGE))
  return widths.reduce((sum, width) => sum + width, GAP * Math.max(0, parts.length - 1))
}

function fontOf({ event }: OrderedEvent, part: HeroPart): FontKey {
  if (!isDate(part)) return 'sans400'
  return event.status === 'reported' ? 'serif600' : 'display600i'
}

function isDate({ role }: HeroPart): boolean {
  return role === 'given' || role === 'rival'
}
