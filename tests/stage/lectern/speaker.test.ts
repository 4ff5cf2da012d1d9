import { describe, expect, test } from 'vitest'
import { readDeckMessage, readSpeakerMessage } from '../../../src/stage/lectern/speaker/messages.ts'
import { clockText, lead, plannedAt } from '../../../src/stage/lectern/speaker/pace.ts'

describe('the plan of a talk', () => {
  const minutes = [2, 2, 1.5, 2.5, 1]
  const at = (event: number | null, passed: number, total = 0) =>
    plannedAt({ minutes, total, slides: 10 }, { index: passed + 2, passed, event })

  test('follows the minutes of the events', () => {
    expect(at(null, 0)).toEqual({ start: 0, end: 0, total: 540 })
    expect(at(0, 0)).toEqual({ start: 0, end: 120, total: 540 })
    expect(at(3, 3)).toEqual({ start: 330, end: 480, total: 540 })
    expect(at(null, 5)).toEqual({ start: 540, end: 540, total: 540 })
  })

  test('is stretched to a total that is asked for, or shared out where no event has minutes', () => {
    expect(at(3, 3, 18)).toEqual({ start: 660, end: 960, total: 1080 })
    expect(plannedAt({ minutes: [], total: 10, slides: 10 }, { index: 3, passed: 1, event: 1 })).toEqual({
      start: 180,
      end: 240,
      total: 600,
    })
    expect(plannedAt({ minutes: [], total: 0, slides: 10 }, { index: 3, passed: 1, event: 1 })).toBeNull()
  })

  test('says ahead and behind, but not for half a minute', () => {
    const planned = { start: 100, end: 200, total: 540 }
    expect([69, 71, 150, 229, 260].map((elapsed) => lead(planned, elapsed))).toEqual([31, 0, 0, 0, -60])
  })

  test('is told in minutes and seconds', () => {
    expect([0, 61, 400, 3661, -5].map((seconds) => clockText(seconds))).toEqual([
      '00:00',
      '01:01',
      '06:40',
      '1:01:01',
      '00:00',
    ])
  })
})

describe('what comes over the channel', () => {
  test('is read only where it is a message', () => {
    const place = { from: 'deck', index: 3, isBlack: false }
    expect(readDeckMessage(place)).toEqual(place)
    for (const other of [null, 'x', 7, {}, { ...place, index: -1 }, { ...place, index: 1.5 }, { ...place, isBlack: 1 }])
      expect(readDeckMessage(other)).toBeNull()
    const step = { from: 'speaker', type: 'step', by: -1 }
    expect(readSpeakerMessage(step)).toEqual(step)
    for (const other of [{ ...step, by: 2 }, { ...step, from: 'deck' }, { from: 'speaker', type: 'eval' }, place])
      expect(readSpeakerMessage(other)).toBeNull()
  })
})
