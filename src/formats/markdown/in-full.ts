import type { WrittenDates } from '../table/dates.ts'
import { truthOf } from '../table/truth.ts'
import { many } from './many.ts'

type Writing = (value: string, event: Readonly<Record<string, unknown>>, dates: WrittenDates) => unknown

/** Fields that people write as one text or number, and what a list has for it. */
const WRITINGS: Readonly<Record<string, Writing>> = {
  status: (text) => text.toLowerCase(),
  confidence: (text) => text.toLowerCase(),
  internal: (text) => truthOf(text),
  figure: (text) => ({ value: text }),
  quote: (text) => ({ text }),
  media: (text, event) => ({ src: text, alt: String(event['title']) }),
  contested(text) {
    const [, by, denial] = /^(.+?): (.+)$/s.exec(text) ?? []
    return by === undefined ? text : { by, text: denial }
  },
}

/** An event with its fields as a list has them, where they are written in short. */
export function inFull(event: Readonly<Record<string, unknown>>, dates: WrittenDates): Record<string, unknown> {
  const full = { ...event }
  for (const [field, write] of Object.entries(WRITINGS)) {
    const value = event[field]
    if (typeof value === 'string' || typeof value === 'number') full[field] = write(String(value), event, dates)
  }
  if (event['alsoDated'] !== undefined)
    full['alsoDated'] = many(event['alsoDated']).map((one) =>
      typeof one === 'string' ? { date: dates.read(one) } : one,
    )
  return full
}
