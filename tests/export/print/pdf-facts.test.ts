import { describe, expect, it } from 'vitest'
import { pdfFacts } from '../../../src/export/print/pdf-facts.ts'
import { timelineOf } from '../../fixtures/timelines.ts'

const events = [{ id: 'a', date: '2025' }]

describe('what a PDF says of itself', () => {
  it('is dated by the list’s information cut-off', () => {
    const head = {
      asOf: '2025-07-12',
      published: '2025-07-13',
      by: 'Me',
      marking: 'TLP:CLEAR',
      bottomLine: 'In short.',
      lang: 'ru',
    }
    expect(pdfFacts(timelineOf(events, head))).toEqual({
      title: 'A test',
      lang: 'ru',
      by: 'Me',
      subject: 'In short.',
      marking: 'TLP:CLEAR',
      date: '2025-07-12',
    })
  })

  it('is dated by its publication where there is no cut-off, and never by today', () => {
    expect(pdfFacts(timelineOf(events, { published: '2025-07-13' })).date).toBe('2025-07-13')
    expect(pdfFacts(timelineOf(events, { published: '2025-07' })).date).toBeNull()
    expect(pdfFacts(timelineOf(events)).date).toBeNull()
  })
})
