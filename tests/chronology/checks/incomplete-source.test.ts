import { describe, expect, it } from 'vitest'
import { findingsOf, messagesOf, placesOf } from './found.ts'

const CODE = 'incomplete-source'
const cite = (source: object, head: object = {}) =>
  [[{ id: 'e', date: '2025', sources: 's' }], { sources: { s: { title: 'S', ...source } }, ...head }] as const

describe('a source', () => {
  it('has a publisher', () => {
    expect(messagesOf(CODE, ...cite({ published: '2025' }))).toEqual(['Source “S” has no publisher.'])
    expect(messagesOf(CODE, ...cite({}))).toEqual(['Source “S” has no publisher and no date.'])
    expect(placesOf(CODE, ...cite({}))).toEqual(['sources.s'])
  })

  it('has a date where the list has a cut-off: its own or the day it was read', () => {
    const asOf = '2025-07-12'
    expect(messagesOf(CODE, ...cite({ publisher: 'P' }, { asOf }))).toEqual(['Source “S” has no date.'])
    expect(findingsOf(CODE, ...cite({ publisher: 'P', published: '2025' }, { asOf }))).toEqual([])
    expect(findingsOf(CODE, ...cite({ publisher: 'P', accessed: '2025-07-01' }, { asOf }))).toEqual([])
    expect(findingsOf(CODE, ...cite({ publisher: 'P' }))).toEqual([])
  })

  it('that is written in place is told once, where it is first cited', () => {
    const sources = [{ title: 'In place' }]
    const events = [
      { id: 'a', date: '2024' },
      { id: 'b', date: '2025', sources },
      { id: 'c', date: '2026', sources },
    ]
    expect(placesOf(CODE, events)).toEqual(['events.1.sources.0'])
    const context = [{ text: 'C', sources: [{ title: 'Other' }] }]
    expect(placesOf(CODE, [{ id: 'a', date: '2024' }], { context })).toEqual(['context.0.sources.0'])
  })
})
