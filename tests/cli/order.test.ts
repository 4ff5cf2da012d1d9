import { beforeAll, describe, expect, it } from 'vitest'
import { folderHost, writeFiles } from '../export/sample.ts'
import { scratchFolder } from '../host/scratch.ts'
import { call } from './call.ts'

const list = `export default {
  title: 'Order', asOf: '2025-07-12',
  sources: { a: { title: 'Report A', publisher: 'Report A', published: '2025' }, b: { title: 'Report B', publisher: 'Report B', published: '2025' }, c: { title: 'Report C', publisher: 'Report C', published: '2025' } },
  events: [
    { id: 'late', date: '[2025-07-12..]', title: 'Late', sources: ['a'] },
    { id: 'visit', date: '2023', alsoDated: { date: '2024-06-18', source: ['b', 'c'] }, title: 'Visit', sources: ['a'] },
    { id: 'between', after: { event: 'visit', because: 'then' }, before: 'late', title: 'Between', sources: ['a'] },
  ],
}
`
const gaps = `export default {
  title: 'Gaps',
  sources: { a: { title: 'Report A', publisher: 'Report A', published: '2025' }, b: { title: 'Report B', publisher: 'Report B', published: '2025' } },
  events: [
    { id: 'old', date: '1000', title: 'Old', sources: ['a'] },
    { id: 'a', date: '2025-07-02', title: 'A', sources: ['a'] },
    { id: 'b', date: '2025-07-12', title: 'B', sources: ['a'] },
    { id: 'c', date: '2025-07-12', title: 'C', sources: ['a'] },
    { id: 'd', date: '2025-08-03', title: 'D', alsoDated: { date: '2025-08-01', source: 'b' }, sources: ['a'] },
    { id: 'e', date: '2025-08-04', title: 'E', alsoDated: { date: '2025-08-02', source: 'b' }, sources: ['a'] },
    { id: 'f', date: '2026~', title: 'F', sources: ['a'] },
  ],
}
`
let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'list.ts': list,
    'gaps.ts': gaps,
    'circle.ts': list.replace("id: 'visit',", "id: 'visit', after: 'between',"),
  })
})

const order = (...args: readonly string[]) => call(folderHost(folder), 'order', ...args)

describe('chronodeck order', () => {
  it('tells each event, its reason, and each link’s certainty with its reason, in words', async () => {
    const { code, out, err } = await order('list.ts')
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n').map((line) => line.trimEnd())).toEqual([
      '3 events; order: 2 stated',
      '',
      expect.stringMatching(/^ {3}2023 +2025$/),
      expect.stringMatching(/^1 {2}━+─*≠─*┃ +2023 or 18 June 2024 +Visit visit$/),
      '   dated 2023 (Report A); disputed: 18 June 2024 (Report B, Report C)',
      '↓  stated: a source says that visit comes before between (“then”), under every dating',
      expect.stringMatching(/^2 {2}\[─+\] +between 2023 and 12 July 2025 {2}Between between$/),
      '   no date; placed after visit, before late, which has no end',
      '↓  stated: it is stated that between comes before late',
      expect.stringMatching(/^3 +├━+→ {2}12 July 2025 or later +Late late$/),
      '   dated 12 July 2025 or later (Report A)',
      '',
      expect.stringContaining('≠ disputed'),
    ])
  })

  it('tells what is not recorded, and what else the order could be', async () => {
    const { out } = await order('gaps.ts')
    expect(out).toContain('b begins no earlier than 12 July 2025; 9 days with nothing recorded')
    expect(out).toContain('assumed: their dates overlap, and nothing is stated; the order could also be: b after c')
    expect(out).toContain('the main dates prove it, but e is also dated 2 August 2025 (Report B)')
    expect(out).toContain('over 4 months with nothing recorded')
    expect(out).toContain('over 1,024 years with nothing recorded')
    expect(out).toContain('as written: f is dated about 2026')
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
        { id: 'between', date: 'between 2023 and 12 July 2025', earliest: '2023-01-01', latest: null, readings: [] },
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
