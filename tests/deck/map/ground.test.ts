import { describe, expect, test } from 'vitest'
import { resolveGround } from '../../../src/deck/map/ground.ts'
import { areaOf } from '../../../src/deck/map/mask.ts'
import { atlas, china, place, pyongyang, spec, wonsan } from './map-fixture.ts'

const frameArea = 400 * 262

describe('the ground of a map', () => {
  test.each([
    ['on a coast', [39.15, 127.44]],
    ['far inland', [47.92, 106.92]],
    ['in mid ocean', [30, -40]],
    ['on an atoll', [4.17, 73.51]],
    ['at the pole', [90, 0]],
    ['on the ice', [-82, 60]],
    ['at Point Nemo', [-48.88, -123.39]],
  ] as const)('has land to see and coasts to know it by, for a place %s', (name, at) => {
    const { landMask, lineMask, view } = resolveGround(spec({ focus: [place(name, at)] }), atlas)
    expect(areaOf(landMask)).toBeGreaterThan(0.02 * frameArea)
    expect(areaOf(lineMask)).toBeGreaterThan(0.9 * 400)
    expect(view.spanKm).toBeLessThan(12_000)
  })

  test('is not widened where the ordinary region will do', () => {
    expect(resolveGround(spec({ focus: [wonsan] }), atlas).view.spanKm).toBe(1000)
  })

  test('comes closer for two places that would else be one dot', () => {
    const kalma = place('Kalma', [39.17, 127.49])
    expect(resolveGround(spec({ focus: [wonsan, kalma] }), atlas).view.spanKm).toBeLessThan(400)
  })

  test('has no borders unless they are asked for or a country stands for a place', () => {
    expect(resolveGround(spec({ focus: [wonsan] }), atlas).borders.lines).toEqual([])
    const all = resolveGround(spec({ focus: [wonsan], borders: true }), atlas)
    expect(all.neighbours).toContain('South Korea')
    const own = resolveGround(spec({ focus: [china], route: [pyongyang, china] }), atlas)
    expect(own.borders.lines.length).toBeGreaterThan(0)
    expect(own.neighbours).toContain('Mongolia')
    expect(own.neighbours).not.toContain('South Korea')
  })

  test('does not draw the 180th meridian as a coast', () => {
    const { seams } = resolveGround(spec({ focus: [place('Ushakovskoye', [71.24, -179.5])] }), atlas)
    expect(seams.lines.length).toBeGreaterThan(0)
    expect(resolveGround(spec({ focus: [wonsan] }), atlas).seams.lines).toEqual([])
  })

  test('shows a country alone as a whole, a small one close by', () => {
    const span = (name: string): number => resolveGround(spec({ focus: [place(name, null)] }), atlas).view.spanKm
    expect(span('China')).toBeGreaterThan(5000)
    expect(span('France')).toBeLessThan(3000)
    expect(span('Luxembourg')).toBeLessThan(500)
  })
})
