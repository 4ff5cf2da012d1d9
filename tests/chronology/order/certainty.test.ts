import { describe, expect, test } from 'vitest'
import { certaintiesOf, chronologyOf, idsOf } from '../../fixtures/timelines.ts'

describe('the certainty of a link', () => {
  test('is proven where the days cannot overlap', () => {
    expect(
      certaintiesOf(
        chronologyOf([
          { id: 'a', date: '2023' },
          { id: 'b', date: '2024-01-01' },
        ]),
      ),
    ).toEqual(['proven'])
  })

  test('is assumed where the days touch and nothing is stated', () => {
    expect(
      certaintiesOf(
        chronologyOf([
          { id: 'a', date: '2023' },
          { id: 'b', date: '2023-12-31' },
        ]),
      ),
    ).toEqual(['assumed'])
  })

  test('is stated where a source says so, and proven wins where both hold', () => {
    const overlap = chronologyOf([
      { id: 'a', date: '2023' },
      { id: 'b', date: '2023', after: { event: 'a', because: 'later' } },
    ])
    expect(overlap.links[0]).toMatchObject({ certainty: 'stated', because: 'later' })
    expect(
      certaintiesOf(
        chronologyOf([
          { id: 'a', date: '2023' },
          { id: 'b', date: '2024', after: 'a' },
        ]),
      ),
    ).toEqual(['proven'])
  })

  test('is judged on the dates as written, never on bounds narrowed by what is stated', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07', before: 'b' },
      { id: 'b', date: '2025-07-12' },
      { id: 'c', date: '2025-07-20' },
    ])
    expect(certaintiesOf(chronology)).toEqual(['stated', 'proven'])
  })

  test('is stated where it follows from dates and a statement together', () => {
    const chronology = chronologyOf([
      { id: 'year', date: '2025', before: 'march' },
      { id: 'march', date: '2025-03', before: 'x' },
      { id: 'x', date: '2025-04' },
    ])
    expect(certaintiesOf(chronology)).toEqual(['stated', 'proven'])
    const through = chronologyOf([
      { id: 'loose', date: '2025', before: 'march' },
      { id: 'april', date: '2025-04' },
      { id: 'march', date: '2025-03' },
    ])
    expect(idsOf(through)).toEqual(['loose', 'march', 'april'])
    const skipped = chronologyOf([
      { id: 'a', date: '[2025-01..]', before: 'c' },
      { id: 'b', date: '2025-06' },
      { id: 'c', date: '2025-05', after: 'a' },
      { id: 'z', date: '[2025-05-01..]', after: 'b' },
    ])
    const link = skipped.links.at(-1)
    expect(link?.certainty).toBe('stated')
  })

  test('holds only if it holds under every rival dating', () => {
    const both = chronologyOf([
      { id: 'a', date: '2022', alsoDated: { date: '2023' } },
      { id: 'b', date: '2024' },
    ])
    expect(certaintiesOf(both)).toEqual(['proven'])
    const one = chronologyOf([
      { id: 'a', date: '2022', alsoDated: { date: '2025' } },
      { id: 'b', date: '2024' },
    ])
    expect(certaintiesOf(one)).toEqual(['assumed'])
  })

  test('is proven where some combinations of datings are told apart by days and others by times', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07-12T09:00:00Z', alsoDated: { date: '2025-07-10' } },
      { id: 'b', date: '2025-07-12T10:00:00Z', alsoDated: { date: '2025-07-14' } },
    ])
    expect(certaintiesOf(chronology)).toEqual(['proven'])
    const touching = chronologyOf([
      { id: 'a', date: '2025-07-12T09:00:00Z', alsoDated: { date: '2025-07-11/2025-07-12' } },
      { id: 'b', date: '2025-07-12T10:00:00Z' },
    ])
    expect(certaintiesOf(touching)).toEqual(['assumed'])
  })

  test('is not proven between a local time and one whose zone is known, on one day', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07-12T08:00:00' },
      { id: 'b', date: '2025-07-12T20:00:00Z' },
    ])
    expect(certaintiesOf(chronology)).toEqual(['assumed'])
  })

  test('is stated where it holds under every dating but one that what is stated excludes', () => {
    const chronology = chronologyOf([
      { id: 'order', date: '2025-07-01', alsoDated: { date: '2025-07-03' }, before: 'march' },
      { id: 'storm', date: '2025-07-02' },
      { id: 'march', date: '2025-07-02' },
    ])
    expect(idsOf(chronology)).toEqual(['order', 'storm', 'march'])
    expect(chronology.links[0]).toMatchObject({ certainty: 'stated', direct: false, couldFollow: [] })
  })

  test('names no event as one to follow that only an excluded dating could', () => {
    const chronology = chronologyOf([
      { id: 'x', date: '2025-07-01', alsoDated: { date: '2025-07-20' }, before: 'march' },
      { id: 'same-day', date: '2025-07-01' },
      { id: 'later', date: '2025-07-05' },
      { id: 'march', date: '2025-07-10' },
    ])
    expect(idsOf(chronology)).toEqual(['x', 'same-day', 'later', 'march'])
    expect(chronology.links[0]).toMatchObject({ certainty: 'assumed', couldFollow: [2] })
  })

  test('keeps the word of the source where the same is said twice', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025', before: { event: 'b', because: 'then' } },
      { id: 'b', date: '2025', after: 'a' },
    ])
    expect(chronology.links[0]?.because).toBe('then')
    const again = chronologyOf([
      { id: 'a', date: '2025', before: 'b' },
      { id: 'b', date: '2025', after: { event: 'a', because: 'then' } },
    ])
    expect(again.links[0]?.because).toBe('then')
  })

  test('says after which events a loosely dated one could also come', () => {
    const chronology = chronologyOf([
      { id: 'loose', date: '[2025-01..]' },
      { id: 'b', date: '2025-02' },
      { id: 'c', date: '2025-03' },
      { id: 'd', date: '2025-04', after: 'loose' },
    ])
    expect(chronology.links[0]).toMatchObject({ certainty: 'assumed', couldFollow: [2, 3] })
  })
})
