import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin } from '../../../src/deck/map/box.ts'
import { rasterizePoints } from '../../../src/deck/map/mask.ts'
import { placeScaleBar, roundLengthKm } from '../../../src/deck/map/scale-bar.tsx'

const map = { widthPx: 400, heightPx: 262, kmPerPx: 2.5 }
const free = { boxes: [], route: [], lines: rasterizePoints([], 400, 262) }
const length = { words: (km: number) => `${km} km`, widthPx: (text: string) => text.length * 8 }

test('a scale bar is 1, 2 or 5 and noughts long, and takes a tenth to a quarter of the width', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 60, noNaN: true }),
      fc.integer({ min: 200, max: 700 }),
      (kmPerPx, widthPx) => {
        const km = roundLengthKm(kmPerPx, widthPx)
        expect((km / 10 ** Math.floor(Math.log10(km) + 1e-9)).toFixed(6)).toMatch(/^[125]\.0+$/)
        const share = km / kmPerPx / widthPx
        expect(share).toBeLessThanOrEqual(0.25 + 1e-9)
        expect(share).toBeGreaterThanOrEqual(0.1 - 1e-9)
      },
    ),
  )
})

test('it says its length and is as long as it says', () => {
  const bar = placeScaleBar(map, length, free)
  expect(bar.text).toBe('200 km')
  expect(bar.lengthPx * map.kmPerPx).toBe(200)
})

test('it stands at the bottom right unless a place, a route or a coast is there', () => {
  const frame = { left: 0, top: 0, right: 400, bottom: 262 }
  const usual = placeScaleBar(map, length, free)
  expect(usual.at[0]).toBeGreaterThan(200)
  expect(usual.at[1]).toBeGreaterThan(131)
  expect(isWithin(usual.box, frame)).toBe(true)
  const left = placeScaleBar(map, length, { ...free, boxes: [usual.box] })
  expect(left.at[0]).toBeLessThan(200)
  expect(left.at[1]).toBeGreaterThan(131)
  const routed = placeScaleBar(map, length, {
    ...free,
    boxes: [left.box],
    route: [[usual.box.left + 9, usual.box.top + 9]],
  })
  expect(routed.at[0]).toBeGreaterThan(200)
  expect(routed.at[1]).toBeLessThan(131)
  const coast = Array.from({ length: 40 }, (_, n) => [usual.box.left + n * 2, usual.box.top + 12] as const)
  const off = placeScaleBar(map, length, { ...free, lines: rasterizePoints(coast, 400, 262) })
  expect(off.at[0]).toBeLessThan(200)
})
