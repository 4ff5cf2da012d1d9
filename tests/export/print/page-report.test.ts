import { describe, expect, it } from 'vitest'
import { readPageReport } from '../../../src/export/print/page-report.ts'

describe('a page’s report', () => {
  it('is what came back, where it is one', () => {
    const report = { failed: ['x'], links: [['#a', 'A']], places: [{ id: 'a', page: 0, leftPx: 0, topPx: 1.5 }] }
    expect(readPageReport(report)).toEqual(report)
  })

  it.each([
    [null],
    [{}],
    [{ failed: [1], links: [], places: [] }],
    [{ failed: [], links: [['#a']], places: [] }],
    [{ failed: [], links: 'x', places: [] }],
    [{ failed: [], links: [] }],
    [{ failed: [], links: [], places: [{ id: 'a', page: '0', leftPx: 0, topPx: 0 }] }],
    [{ failed: [], links: [], places: [null] }],
  ])('is refused where it is %j', (value) => {
    expect(() => readPageReport(value)).toThrow('no report')
  })
})
