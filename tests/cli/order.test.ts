import { beforeAll, describe, expect, it } from 'vitest'
import { folderHost, writeFiles } from '../export/sample.ts'
import { scratchFolder } from '../host/scratch.ts'
import { call } from './call.ts'

const list = `export default {
  title: 'Order', asOf: '2025-07-12',
  sources: { a: { title: 'Report A' }, b: { title: 'Report B' }, c: { title: 'Report C' } },
  events: [
    { id: 'late', date: '[2025-07-12..]', title: 'Late', sources: ['a'] },
    { id: 'visit', date: '2023', alsoDated: { date: '2024-06-18', source: ['b', 'c'] }, title: 'Visit', sources: ['a'] },
    { id: 'between', after: { event: 'visit', because: 'then' }, before: 'late', title: 'Between', sources: ['a'] },
  ],
}
`
let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'list.ts': list,
    'circle.ts': list.replace("id: 'visit',", "id: 'visit', after: 'between',"),
  })
})

const order = (...args: readonly string[]) => call(folderHost(folder), 'order', ...args)

describe('chronodeck order', () => {
  it('tells each event, its reason, and each link’s certainty with its reason, in words', async () => {
    const { code, out, err } = await order('list.ts')
    expect([code, err]).toEqual([0, ''])
    const places = ['1  Visit visit', 'disputed: 18 June 2024', 'stated: ', '2  Between between', '3  Late late'].map(
      (text) => out.indexOf(text),
    )
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(out).toContain('“then”')
  })

  it('gives the same as JSON: bounds, every reading with its source, links', async () => {
    const { code, out } = await order('list.ts', '--json')
    expect(code).toBe(0)
    const json: unknown = JSON.parse(out)
    expect(json).toMatchObject({
      events: [
        {
          id: 'visit',
          date: '2023',
          earliest: '2023-01-01',
          latest: '2023-12-31',
          readings: [
            { earliest: '2023-01-01', latest: '2023-12-31' },
            { earliest: '2024-06-18', latest: '2024-06-18', source: 'b' },
            { earliest: '2024-06-18', latest: '2024-06-18', source: 'c' },
          ],
          reason: expect.stringContaining('disputed'),
        },
        { id: 'between', date: 'after visit, before late', earliest: '2023-01-01', latest: null, readings: [] },
        { id: 'late', earliest: '2025-07-12', latest: null },
      ],
      links: [
        { from: 'visit', to: 'between', certainty: 'stated', reason: expect.stringContaining('then') },
        { from: 'between', to: 'late', certainty: 'stated', reason: expect.any(String) },
      ],
    })
  })

  it('is 1 and says what contradicts where there is no order', async () => {
    const { code, out, err } = await order('circle.ts')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('circle')
    expect(err).toContain('1 error')
  })
})
