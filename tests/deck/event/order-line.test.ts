import { describe, expect, test } from 'vitest'
import { orderClauses } from '../../../src/deck/event/order-line.ts'
import { synthetic, wonsan } from '../../fixtures/chronology.ts'
import { testPorts } from '../../fixtures/ports.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const { measure } = await testPorts()

function line(chronology: ReturnType<typeof wonsan>, index: number): string {
  const event = chronology.events[index]
  if (!event) throw new Error('no event')
  return orderClauses(event, chronology, measure)
    .map(({ relation, words }) => `${relation} ${words}`)
    .join(' | ')
}

describe('the order line', () => {
  test('says how an event is tied to both of its neighbours, with the word of the source', () => {
    expect(line(wonsan(), 1)).toBe('after 1 stated | before 3 stated (“additional”)')
    expect(line(wonsan(), 2)).toBe('after 2 stated (“additional”) | before 4 assumed; may fall after 5')
  })

  test('names fewer of the events that a loose one may fall after, rather than being cut', () => {
    const loose = Array.from({ length: 8 }, (_, n) => ({ id: `e${n}x`, date: `2025-0${n + 2}` }))
    const chronology = chronologyOf([
      { id: 'first', date: '2025~' },
      {
        id: 'loose',
        date: '[2025-01..]',
        after: { event: 'first', because: 'some time after that, in the course of the year' },
      },
      ...loose,
    ])
    const at = chronology.events.findIndex(({ event }) => event.id === 'loose')
    expect(line(chronology, at)).toMatch(/ assumed; may fall (after \d+ and more|later)$/)
  })

  test('tells that what an approximate date proves is proven as written', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '1455~' },
      { id: 'b', date: '1500' },
      { id: 'c', date: '1501' },
    ])
    expect(line(chronology, 1)).toBe('after 1 proven as written | before 3 proven by dates')
  })

  test('fits its room for every event of a list of all forms', () => {
    const chronology = synthetic(200)
    for (const event of chronology.events) {
      const clauses = orderClauses(event, chronology, measure)
      const width = clauses.reduce(
        (sum, { relation, words }) => sum + measure.widthPx(relation + words, 'sans400', 17) + 78,
        0,
      )
      expect(width).toBeLessThanOrEqual(640)
    }
  })
})
