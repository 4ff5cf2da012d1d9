import { describe, expect, test } from 'vitest'
import { check } from '../src/chronology/checks/index.ts'
import { order } from '../src/chronology/order/order.ts'
import { resolve } from '../src/chronology/timeline/resolve.ts'
import { bounds, level, parse, traits } from '../src/chronology/edtf/index.ts'
import type { TimelineInput } from '../src/chronology/timeline/input.ts'
import { markShape, type MarkForm } from '../src/deck/marks/form.ts'
import dates from '../slides/dates.ts'
import wonsan from '../slides/wonsan.ts'

function load(input: TimelineInput) {
  const { timeline, diagnostics } = resolve(input)
  if (timeline === null) throw new Error(JSON.stringify(diagnostics))
  const { chronology, diagnostics: faults } = order(timeline)
  if (chronology === null || faults.length > 0) throw new Error(JSON.stringify(faults))
  return { timeline, chronology }
}

const { timeline, chronology } = load(wonsan)

describe('the Wonsan deck', () => {
  test('has its five events in date order', () => {
    expect(chronology.events.map(({ event }) => event.id)).toEqual([
      'putin-visit',
      'troop-deployments',
      'july-projection',
      'wonsan-meeting',
      'sco-summit',
    ])
  })

  test('has one link that is only assumed: the projection may fall after the talks', () => {
    expect(chronology.links.map((link) => link.certainty)).toEqual(['stated', 'stated', 'assumed', 'stated'])
    expect(chronology.links[2]?.couldFollow).toEqual([4, 5])
  })

  test('keeps its order under both datings of the visit', () => {
    const visit = wonsan.events[0]
    if (!visit) throw new Error('no visit')
    const { alsoDated: _, ...rest } = visit
    const later = resolve({
      ...wonsan,
      events: [{ ...rest, date: '2024-06-18/2024-06-19' }, ...wonsan.events.slice(1)],
    })
    const again = later.timeline && order(later.timeline).chronology
    expect(again?.events.map(({ event }) => event.id)).toEqual(chronology.events.map(({ event }) => event.id))
  })

  test('shows each of the five dating situations', () => {
    expect(chronology.events.map(({ dating }) => dating.kind)).toEqual([
      'disputed',
      'between',
      'dated',
      'dated',
      'dated',
    ])
    expect(chronology.events.map(({ event }) => event.status)).toEqual([
      'reported',
      'reported',
      'projected',
      'reported',
      'planned',
    ])
    expect(chronology.events[4]?.dating).toMatchObject({ afterThatDay: true, refinements: [{}] })
  })

  test('invents no grade and no likelihood', () => {
    expect(timeline.sources.every((source) => source.grade === null)).toBe(true)
    expect(timeline.events.every((event) => event.likelihood === null && event.confidence === null)).toBe(true)
  })

  test('gives every claim its source and uses every source', () => {
    expect(check(chronology.timeline)).toEqual([])
    expect(timeline.context.every((item) => item.sources.length > 0)).toBe(true)
  })

  test('has notes worth speaking for every event', () => {
    for (const event of timeline.events) expect(event.notes?.length).toBeGreaterThan(120)
  })
})

describe('the gallery of dates', () => {
  const gallery = load(dates)
  const written = dates.events.map(({ date = '' }) => date)
  const values = written.flatMap((text) => {
    const result = parse(text)
    return result.ok ? [result.value] : []
  })

  test('has a date of every kind, each told in its own text as it is written', () => {
    expect(values).toHaveLength(18)
    expect(new Set(values.map(level))).toEqual(new Set([0, 1, 2]))
    const precisions = new Set(values.map((value) => traits(value).precision))
    for (const one of ['instant', 'day', 'season', 'quarter', 'year', 'decade', 'century', 'interval', 'set'] as const)
      expect(precisions).toContain(one)
    for (const { date = '', text = '' } of dates.events) expect(text).toContain(`\`${date}\``)
  })

  test('has a mark of every form, and every sign', () => {
    const shapes = values.map((date) => markShape({ date, bounds: bounds(date) }))
    const forms: readonly MarkForm[] = [
      'tick',
      'bar',
      'approximate',
      'open-end',
      'open-start',
      'between',
      'one-of',
      'all-of',
    ]
    expect(new Set(shapes.map(({ form }) => form))).toEqual(new Set(forms))
    expect(shapes.filter(({ isDoubted }) => isDoubted)).toHaveLength(2)
    expect(shapes.filter(({ isEndUnknown }) => isEndUnknown)).toHaveLength(2)
  })

  test('gives every claim its source and uses every source', () => {
    expect(check(gallery.chronology.timeline)).toEqual([])
  })
})
