/** How a talk is planned: minutes of each event, or a total. */
export interface Plan {
  /** By event; empty where the list gives none. */
  readonly minutes: readonly number[]
  /** What the speaker asked for in place of their sum, minutes; 0 for nothing. */
  readonly total: number
  /** Slides of the deck. */
  readonly slides: number
}

/** Where a slide stands in the plan, seconds from the start of the talk. */
export interface Planned {
  readonly start: number
  readonly end: number
  readonly total: number
}

/** `null` where nothing is planned. `passed`: how many events lie behind the slide; `event`: its own. */
export function plannedAt(
  { minutes, total, slides }: Plan,
  { index, passed, event }: { readonly index: number; readonly passed: number; readonly event: number | null },
): Planned | null {
  const sum = minutes.reduce((all, one) => all + one, 0)
  const whole = (total > 0 ? total : sum) * 60
  if (whole === 0) return null
  if (sum === 0) return { start: (whole * index) / slides, end: (whole * (index + 1)) / slides, total: whole }
  const before = minutes.slice(0, passed).reduce((all, one) => all + one, 0)
  const own = event === null ? 0 : (minutes[event] ?? 0)
  return { start: (whole * before) / sum, end: (whole * (before + own)) / sum, total: whole }
}

/** Nobody keeps to the second; and slides that are no event’s have no time of their own. */
const GRACE_S = 30

/** Seconds before (above 0) or behind (below 0) the plan; 0 while the slide's own time runs, and half a minute around it. */
export function lead({ start, end }: Planned, elapsed: number): number {
  if (elapsed < start - GRACE_S) return start - elapsed
  return elapsed > end + GRACE_S ? end - elapsed : 0
}

/** “06:40”, and “1:06:40” from an hour on. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = `${String(minutes).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${tail}` : tail
}
