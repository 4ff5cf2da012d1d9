import { describe, expect, it } from 'vitest'
import { memoryHost } from '../host/memory-host.ts'
import { call } from './call.ts'

const lines = (out: string): unknown[] => out.split('\n').map((line): unknown => JSON.parse(line))

describe('chronodeck date', () => {
  it('tells the bounds, the level and the words of dates', async () => {
    const { code, out } = await call(memoryHost(), 'date', '2025-07', '[2025-07-12..]', '-0043-01-01')
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      '2025-07  July 2025  (2025-07-01 to 2025-07-31, level 0)',
      '[2025-07-12..]  12 July 2025 or later  (2025-07-12 to open, level 2)',
      expect.stringMatching(/^-0043-01-01 {2}1 January 44 BC {2}\(-0043-01-01, level 1\)$/),
    ])
  })

  it('gives one JSON object a line, in the order of the input, and 1 where one is no date', async () => {
    const { code, out, err } = await call(
      memoryHost(),
      'date',
      '--json',
      '2025-07-12',
      '2025-02-29',
      '../2025',
      'Y170000002',
    )
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(lines(out)).toEqual([
      {
        input: '2025-07-12',
        valid: true,
        level: 0,
        earliest: '2025-07-12',
        latest: '2025-07-12',
        words: '12 July 2025',
      },
      { input: '2025-02-29', valid: false, message: expect.stringContaining('28 days'), column: 9 },
      { input: '../2025', valid: true, level: 1, earliest: null, latest: '2025-12-31', words: expect.any(String) },
      {
        input: 'Y170000002',
        valid: true,
        level: 1,
        earliest: 'Y170000002-01-01',
        latest: 'Y170000002-12-31',
        words: expect.any(String),
      },
    ])
  })

  it('reads one a line from standard input where there are no arguments', async () => {
    const { code, out } = await call(memoryHost({}, { inputText: '2025\r\n\n2026\n' }), 'date', '--json')
    expect(code).toBe(1)
    expect(lines(out)).toMatchObject([
      { input: '2025', valid: true },
      { input: '', valid: false, column: 1 },
      { input: '2026', valid: true },
    ])
  })

  it('tells all of what comes before the reader goes, and then reads no more', async () => {
    const host = memoryHost({}, { inputText: '2025\n'.repeat(50) })
    let asked = 0
    const { code, out } = await call(
      { ...host, log: { ...host.log, drain: () => Promise.resolve(asked++ < 2) } },
      'date',
      '--json',
    )
    expect(code).toBe(0)
    expect(asked).toBe(3)
    expect(lines(out).length).toBeLessThan(10)
  })

  it('does not wait for a person who typed nothing', async () => {
    const { code, err } = await call(memoryHost(), 'date')
    expect(code).toBe(2)
    expect(err).toContain('No date was given')
  })

  it('speaks the languages it knows, and says so of others', async () => {
    expect((await call(memoryHost(), 'date', '2025-07', '--lang', 'ru')).out).toContain('июль')
    expect((await call(memoryHost(), 'date', '2025-07', '--lang', 'uk')).out).toContain('липень 2025 року')
    const portuguese = await call(memoryHost(), 'date', '2025-07~', '--lang', 'pt')
    expect([portuguese.code, portuguese.out]).toEqual([0, expect.stringContaining('about julho de 2025')])
    expect(portuguese.err).toContain('the words around them are in English')
    const { code, err } = await call(memoryHost(), 'date', '2025-07', '--lang', 'tlh')
    expect(code).toBe(2)
    expect(err).toContain('“tlh”')
  })

  it('shows where a date goes wrong', async () => {
    const { code, out } = await call(memoryHost(), 'date', '2025-13')
    expect(code).toBe(1)
    expect(out).toContain('2025-13\n     ^ column 6: there is no month 13')
  })
})
