import { describe, expect, test } from 'vitest'
import { order } from '../../../src/chronology/order/order.ts'
import { audienceCopy } from '../../../src/chronology/timeline/audience.ts'
import { timelineOf } from '../../fixtures/timelines.ts'

const list = timelineOf(
  [
    { id: 'first', date: '2023', sources: ['open'], notes: 'canary note' },
    { id: 'secret', after: 'first', before: 'last', internal: true, sources: ['closed'], places: ['hideout'] },
    { id: 'last', date: '[2023..]', after: { event: 'secret', because: 'canary word' }, sources: ['open'] },
  ],
  {
    sources: { open: { title: 'Open' }, closed: { title: 'canary source' } },
    places: { hideout: { name: 'canary place' } },
  },
)

describe('the copy for an audience', () => {
  test('holds no note, no internal event and nothing that only an internal event used', () => {
    const copy = JSON.stringify(audienceCopy(list, { notes: false }))
    expect(copy).not.toContain('canary')
    expect(copy).not.toContain('secret')
  })

  test('keeps an order that ran through an internal event, without naming it', () => {
    const { chronology } = order(audienceCopy(list, { notes: false }))
    expect(chronology?.links).toMatchObject([{ certainty: 'stated', because: null }])
  })

  test.each([
    ['the hidden event', {}, { after: 'first', before: 'last' }, {}],
    ['the others', { before: 'secret' }, {}, { after: 'secret' }],
    ['the first and it', { before: 'secret' }, { before: 'last' }, {}],
    ['it and the last', {}, { after: 'first' }, { after: 'secret' }],
  ])('keeps that order where %s told it', (_, first, secret, last) => {
    const told = timelineOf([
      { id: 'first', date: '2023', ...first },
      { id: 'secret', date: '[2023..]', internal: true, ...secret },
      { id: 'last', date: '[2023..]', ...last },
    ])
    const { chronology } = order(audienceCopy(told, { notes: false }))
    expect(chronology?.links).toMatchObject([{ certainty: 'stated', because: null }])
  })

  test('with notes is the timeline itself', () => {
    expect(audienceCopy(list, { notes: true })).toBe(list)
  })
})
