import { describe, expect, it } from 'vitest'
import { readPageReport } from '../../../src/export/print/page-report.ts'

describe('a page’s report', () => {
  it('is what came back, where it is one', () => {
    const report = { failed: ['x'], links: [['#a', 'A']] }
    expect(readPageReport(report)).toEqual(report)
  })

  it.each([
    [null],
    [{}],
    [{ failed: [1], links: [] }],
    [{ failed: [], links: [['#a']] }],
    [{ failed: [], links: 'x' }],
  ])('is refused where it is %j', (value) => {
    expect(() => readPageReport(value)).toThrow('no report')
  })
})
