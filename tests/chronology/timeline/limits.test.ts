import { describe, expect, test } from 'vitest'
import { checkLimits, LIMITS } from '../../../src/chronology/timeline/limits.ts'
import { resolve } from '../../../src/chronology/timeline/resolve.ts'

function found(list: object, limits = LIMITS) {
  const { timeline } = resolve({ title: 'T', ...list })
  if (timeline === null) throw new Error('the list is at fault')
  return checkLimits(timeline, limits).map(({ code, at, args }) => [code, at.join('.'), args['count'], args['limit']])
}
const events = (count: number) => ({ events: Array.from({ length: count }, () => ({ title: 'E', date: '2025' })) })

describe('the limits of a list', () => {
  test('warn of more events than anyone will see, and refuse more than the limit', () => {
    expect(found(events(2000))).toEqual([])
    expect(found(events(2001))).toEqual([['many-events', 'events', 2001, undefined]])
    expect(found(events(3), { ...LIMITS, events: 2 })).toEqual([['too-many-events', 'events', 3, 2]])
    expect(LIMITS.events).toBe(10_000)
  })

  test('refuse a text that is longer than they say, at its place, counted in characters', () => {
    const long = '😀'.repeat(5001)
    expect(
      found({
        bottomLine: long,
        events: [{ title: 'E', date: '2025', text: '😀'.repeat(5000), notes: long, quote: { text: long } }],
      }),
    ).toEqual([
      ['too-long-text', 'bottomLine', 5001, 5000],
      ['too-long-text', 'events.0.notes', 5001, 5000],
      ['too-long-text', 'events.0.quote.text', 5001, 5000],
    ])
    expect(found({ bottomLine: long, ...events(1) }, { ...LIMITS, text: 6000 })).toEqual([])
    expect(
      found({
        subtitle: long,
        sources: { s: { title: 'S', summary: long } },
        places: { p: { name: long } },
        ...events(1),
      }),
    ).toHaveLength(3)
  })
})
