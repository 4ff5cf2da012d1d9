import { describe, expect, it } from 'vitest'
import { readCellDate } from '../../../src/formats/table/dates.ts'

describe('a date in a cell', () => {
  it.each([
    ['before 1940', '[..1940]'],
    ['after 12 July 2025', '[2025-07-12..]'],
    ['by 1940', '[..1940]'],
    ['between 20 January and 5 February 2020', '[2020-01-20..2020-02-05]'],
    ['zwischen 1940 und 1942', '[1940..1942]'],
    ['c. 1940', '1940~'],
  ])('%s is %s: words that mean one thing', (text, edtf) => {
    expect(readCellDate(text, null)).toEqual({ kind: 'rewritten', text: edtf })
  })

  it.each(['from 2019', 'until 1950', 'May/June 2020'])('%s may be a span, and is left to its writer', (text) => {
    expect(readCellDate(text, null)).toEqual({ kind: 'edtf', text })
  })

  it('with a word that EDTF does not have is what holds it', () => {
    expect(readCellDate('Anfang 1941', null)).toEqual({ kind: 'vague', text: '1941', without: 'anfang' })
  })
})
