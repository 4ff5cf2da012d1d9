import type { EventInput, TimelineInput } from '../../src/chronology/timeline/input.ts'

const WORDS =
  'talks border envoy convoy treaty harbour railway exercise ministry statement delegation crossing summit inquiry verdict filing shipment airspace garrison ceasefire'.split(
    ' ',
  )
/** Half of all words of a real text are such: with them a word has 4.7 letters, as in English. */
const SHORT_WORDS = 'the of a in to and on by for was with from at his it is as that'.split(' ')
const EVENTS_A_YEAR = 80
const SOURCES = 40

/**
 * A list of so many events, the same at every call: dates of the forms that real chronologies have, nearly in order,
 * titles of 8 words, texts of 40 in four sentences, a source each.
 */
export function listOf(count: number): TimelineInput {
  const random = numbers(count)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const word = () => pick(random() < 0.55 ? SHORT_WORDS : WORDS) ?? ''
  const text = (words: number) => Array.from({ length: words }, word).join(' ')
  const sources = Object.fromEntries(
    Array.from({ length: Math.min(count, SOURCES) }, (_, n) => [
      `s${n}`,
      { title: text(6), publisher: text(2), published: '2025', url: `https://example.org/${n}` },
    ]),
  )
  const events = Array.from({ length: count }, (_, n): EventInput => {
    const day = {
      year: 1900 + Math.floor(n / EVENTS_A_YEAR),
      month: 1 + Math.floor(random() * 12),
      day: 1 + Math.floor(random() * 28),
    }
    return {
      id: `e${n}`,
      date: dateOf(random(), day),
      title: text(8),
      text: Array.from({ length: 4 }, () => `${text(10)}.`).join(' '),
      sources: [`s${n % SOURCES}`],
    }
  })
  return { title: `${count} events`, sources, events }
}

/** The same list with so many `after`, each to an event some years earlier. */
export function constrained(list: TimelineInput, constraints: number): TimelineInput {
  const random = numbers(constraints)
  const after = new Map<number, string[]>()
  for (let n = 0; n < constraints; n++) {
    const to = Math.floor(random() * list.events.length)
    const from = to - 4 * EVENTS_A_YEAR - Math.floor(random() * EVENTS_A_YEAR)
    if (from >= 0) after.set(to, [...(after.get(to) ?? []), `e${from}`])
    else after.set(to, after.get(to) ?? [])
  }
  return {
    ...list,
    events: list.events.map((event, n) => ({ ...event, ...(after.has(n) ? { after: after.get(n) ?? [] } : {}) })),
  }
}

/** The same list with so many rival datings for each event. */
export function disputed(list: TimelineInput, datings: number): TimelineInput {
  const random = numbers(datings)
  return {
    ...list,
    events: list.events.map((event, n) => ({
      ...event,
      alsoDated: Array.from({ length: datings }, () => ({
        date: String(1900 + Math.floor(n / EVENTS_A_YEAR) + Math.floor(random() * 3)),
      })),
    })),
  }
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days most of all, then months and years, then what is vaguer. */
function dateOf(kind: number, { year, month, day }: Day): string {
  const ofMonth = `${year}-${two(month)}`
  const ofDay = `${ofMonth}-${two(day)}`
  if (kind < 0.55) return ofDay
  if (kind < 0.7) return ofMonth
  if (kind < 0.78) return String(year)
  if (kind < 0.84) return `${ofMonth}~`
  if (kind < 0.88) return `${ofDay}/${ofMonth}-28`
  if (kind < 0.91) return `${ofDay}T09:30:00Z`
  if (kind < 0.94) return `${year}?`
  if (kind < 0.97) return `${year}-21`
  return `[${ofMonth}..${year + 1}]`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** Numbers from 0 to 1 that only the seed decides. */
function numbers(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
