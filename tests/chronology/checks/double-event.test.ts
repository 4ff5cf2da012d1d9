import { describe, expect, it } from 'vitest'
import { findAlike } from '../../../src/chronology/checks/double-event-titles.ts'
import { findingsOf, placesOf } from './found.ts'

const CODE = 'double-event'
const alike = (a: string, b: string) => [...findAlike([{ title: a }, { title: b }], () => true)].length === 1

describe('two titles are alike', () => {
  it.each([
    ['Lavrov meets Kim in Wonsan', 'LAVROV  meets Kim in Wonsan!'],
    ['Lavrov meets Kim in Wonsan', 'In Wonsan, Lavrov meets Kim'],
    ['The signing of the treaty', 'Signing of treaty'],
    ['Putin’s visit to Pyongyang', 'Putin visit to Pyongyang'],
    ['Lavrov meets Kim in Wonsan', 'Lavrov meets Kim Jong in Wonsan'],
    ['Lavrov meets Kim in Pyongyang', 'Lavrov meets Kim in Pyongyng'],
    ['Lavrov meets Kim in Pyongyang', 'Lavrov meets Kim in Pyongjang'],
    ['Lavrov meets Kim in Pyongyang', 'Lavrov meets Kim in Pyognyang'],
    ['Élection à Orléans', 'Election à Orleans'],
    ['Earthquake', 'Earthquakes'],
    [
      'North Korean soldiers fight beside Russian forces in Kursk',
      'North Korean troops fight beside Russian forces in Kursk',
    ],
    ['🚀', '🚀'],
  ])('%s / %s', (a, b) => {
    expect(alike(a, b)).toBe(true)
    expect(alike(b, a)).toBe(true)
  })

  it.each([
    ['Lavrov meets Kim in Wonsan', 'Lavrov meets Choe in Wonsan'],
    ['Germany invades Poland', 'The Soviet Union invades Poland'],
    ['The burn of engine 1 starts', 'The burn of engine 2 starts'],
    ['The first wave lands at the beach', 'The second wave lands at the beach'],
    ['Group A meets in Geneva', 'Group B meets in Geneva'],
    ['Plan A', 'Plan an'],
    ['The siege of the town begins', 'The siege of the town ends'],
    ['The council votes for the bill', 'The council never votes for the bill'],
    ['Iran', 'Iraq'],
    ['第一次会议开始了', '第二次会议开始了'],
    ['🚀', '🛰'],
  ])('and not: %s / %s', (a, b) => {
    expect(alike(a, b)).toBe(false)
    expect(alike(b, a)).toBe(false)
  })
})

describe('two events look the same', () => {
  const both = (a: object, b: object) =>
    placesOf(CODE, [
      { id: 'a', title: 'Lavrov meets Kim', ...a },
      { id: 'between', title: 'Something else', date: '2025-07-12' },
      { id: 'b', title: 'Lavrov meets Kim', ...b },
    ])

  it('on one day, however it is written, and at one vaguer date', () => {
    const found = ['events.2.title']
    expect(both({ date: '2025-07-12' }, { date: '2025-07-12' })).toEqual(found)
    expect(both({ date: '2025-07-12~' }, { date: '2025-07-12T09:30:00Z' })).toEqual(found)
    expect(both({ date: '2025-07' }, { date: '2025-07' })).toEqual(found)
    expect(both({ date: '2025-07-12' }, { date: '2025-07-13' })).toEqual([])
    expect(both({ date: '2025-07' }, { date: '2025-07-12' })).toEqual([])
  })

  it('unless times of day or places tell them apart', () => {
    const [morning, noon] = ['2025-07-12T09:00:00', '2025-07-12T12:00:00']
    const [here, there] = [{ name: 'Here' }, { name: 'There' }]
    expect(both({ date: morning }, { date: noon })).toEqual([])
    expect(both({ date: noon, places: here }, { date: noon, places: there })).toEqual([])
    expect(both({ date: noon, places: here }, { date: noon })).toEqual(['events.2.title'])
    expect(both({ date: noon, places: here }, { date: noon, places: [there, here] })).toEqual(['events.2.title'])
  })

  it('and each but the first is told, with the one before it', () => {
    const events = ['a', 'b', 'c'].map((id) => ({ id, title: 'Same', date: '2025' }))
    expect(findingsOf(CODE, events).map(({ at, args, related }) => [at[1], args['other'], related[0]?.at[1]])).toEqual([
      [1, 'a', 0],
      [2, 'a', 0],
    ])
  })
})

describe('the work on thousands of events of one day', () => {
  const words = ['talks', 'harbour', 'convoy', 'treaty', 'border', 'summit', 'envoy', 'ceasefire', 'filing', 'market']
  const titles: Readonly<Record<string, (n: number) => string>> = {
    'all the same': () => 'Lavrov meets Kim in Wonsan',
    'all but a number the same': (n) => `Shipment ${n} leaves the harbour`,
    'all but a word the same': (n) =>
      `Envoy x${'abcdefghij'.charAt(n % 10)}${words[n % 7]}${n} meets the others in town`,
    'all of few words': (n) => [0, 1, 2, 3, 4].map((place) => words[Math.floor(n / 10 ** place) % 10]).join(' '),
  }

  it.each(Object.entries(titles))('grows with their number, titles being %s', (_, titleOf) => {
    const comparisons = (count: number, likely: boolean) => {
      let asked = 0
      const items = Array.from({ length: count }, (_, n) => ({ title: titleOf(n) }))
      const found = [
        ...findAlike(items, () => {
          asked++
          return likely
        }),
      ]
      return { asked, found: found.length }
    }
    for (const count of [2_000, 10_000]) {
      const { asked, found } = comparisons(count, true)
      expect(asked).toBe(found)
      // At most 8 others under each of a title's keys, of which titles of a few words have some dozens.
      expect(comparisons(count, false).asked).toBeLessThan(count * 400)
    }
  })
})
