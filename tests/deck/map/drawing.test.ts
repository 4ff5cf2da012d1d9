import { describe, expect, test } from 'vitest'
import { boxesMeet, isWithin } from '../../../src/deck/map/box.ts'
import { resolveDrawing } from '../../../src/deck/map/drawing.ts'
import type { MapSpec } from '../../../src/deck/map/map.tsx'
import {
  atlas,
  china,
  kursk,
  measure,
  moscow,
  place,
  placesFrom,
  pyongyang,
  seoul,
  spec,
  titleSpec,
  wonsan,
} from './map-fixture.ts'

const locator = resolve(spec({ focus: [wonsan], also: [pyongyang, seoul], borders: true }))

describe('the map of one place', () => {
  test('has the place in a ring in the middle, its neighbours as plain dots', () => {
    const ringed = locator.dots.filter(({ ringPx }) => ringPx !== null)
    expect(ringed.map(({ place: { name } }) => name)).toEqual(['Wonsan'])
    expect(ringed[0]?.at[0]).toBeCloseTo(200, 6)
    expect(locator.dots.filter(({ isFocus }) => !isFocus).map(({ place: { name } }) => name)).toEqual([
      'Pyongyang',
      'Seoul',
    ])
  })

  test('has a round scale and no graticule', () => {
    expect(locator.scaleBar?.text).toBe('200 km')
    expect(locator.graticule).toBe('')
  })

  test('names the countries where borders are asked for, and only then draws the borders', () => {
    expect(namesOf(locator.countryNames)).toEqual(['North Korea', 'China', 'South Korea'])
    expect(locator.borders).not.toBe('')
    const plain = resolve(spec({ focus: [wonsan] }))
    expect(plain.borders).toBe('')
    expect(namesOf(plain.countryNames)).toEqual(['North Korea'])
  })

  test('writes the native script after the name in question, if the fonts have it', () => {
    expect(namesOf(locator.labels)).toContain('Wonsan 원산')
    expect(namesOf(locator.labels)).toContain('Pyongyang')
    const gaza = place('Gaza City', [31.5, 34.47], { localName: 'غزة' })
    expect(namesOf(resolve(spec({ focus: [gaza] })).labels)).toContain('Gaza City')
  })
})

describe('a route', () => {
  test('leaves its places without rings and ends at them', () => {
    const { dots, legs } = resolve(spec({ heightPx: 168, focus: [kursk], route: [pyongyang, kursk] }))
    expect(dots.map(({ place: { name }, isFocus, ringPx }) => [name, isFocus, ringPx])).toEqual([
      ['Pyongyang', false, null],
      ['Kursk', true, null],
    ])
    expect(legs.map(({ isVague, head }) => [isVague, head])).toEqual([[false, null]])
  })

  test('into a country is vague, and the country hatched and named without a city', () => {
    const { hatched, legs, labels, borders, dots } = resolve(
      spec({ focus: [china], route: [wonsan, china], status: 'planned' }),
    )
    expect(hatched.length).toBe(1)
    expect(legs.map(({ isVague }) => isVague)).toEqual([true])
    expect(legs[0]?.head).not.toBeNull()
    expect(borders).not.toBe('')
    expect(dots.map(({ place: { name } }) => name)).toEqual(['Wonsan'])
    expect(labels.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('city not named')
  })
})

describe('a place without a point', () => {
  test('whose country is too small to be hatched has a ring, never a dot', () => {
    const vatican = resolve(spec({ focus: [place('Vatican City', null)] }))
    expect(vatican.rings.length).toBe(1)
    expect(vatican.dots).toEqual([])
    expect(namesOf(vatican.labels)).toContain('Vatican City')
  })

  test('that lies in a country says no more than that', () => {
    const { labels } = resolve(spec({ focus: [place('Base No. 5', null, { country: 'Mali' })] }))
    expect(labels[0]?.lines.map(({ text }) => text)).toEqual(['Base No. 5', 'somewhere in Mali'])
  })

  test('whose country nobody knows is left out', () => {
    const { hatched, labels, dots } = resolve(spec({ focus: [place('Atlantis', null)], also: [wonsan] }))
    expect(hatched).toEqual([])
    expect(namesOf(labels)).toEqual(['Wonsan'])
    expect(dots.length).toBe(1)
  })
})

describe('every name', () => {
  const hard: readonly [string, Partial<MapSpec>][] = [
    ['the title', titleSpec],
    ['borders', { focus: [wonsan], also: [pyongyang, seoul], borders: true }],
    ['two places 5 km apart', { focus: [place('Podil', [50.466, 30.518]), place('Pechersk', [50.427, 30.54])] }],
    ['two places on one spot', { focus: [wonsan], also: [{ ...wonsan, id: 'kalma', name: 'Kalma' }] }],
    [
      'places 19,000 km apart',
      {
        focus: [place('Beijing', [39.9, 116.4])],
        route: [place('Buenos Aires', [-34.6, -58.4]), place('Beijing', [39.9, 116.4])],
      },
    ],
    [
      'the antimeridian',
      { focus: [place('Anadyr', [64.73, 177.5])], also: [place('Nome', [64.5, -165.4])], borders: true },
    ],
    ['the poles', { focus: [place('North Pole', [90, 0]), place('South Pole', [-90, 0])] }],
    [
      'antipodes',
      {
        focus: [place('A', [10, 20]), place('B', [-10, -160])],
        route: [place('A', [10, 20]), place('B', [-10, -160])],
      },
    ],
    ['a place at the edge of a title', { ...titleSpec, focus: [moscow], route: [], also: placesFrom(7, 6) }],
    ...Array.from({ length: 12 }, (_, n): [string, Partial<MapSpec>] => [
      `eight places anywhere, ${n}`,
      { focus: placesFrom(n + 1, 1), also: placesFrom(n + 50, 7), borders: n % 2 === 0 },
    ]),
  ]

  test.each(hard)('is in the frame, and no two overlap: %s', (_, more) => {
    const of = spec(more)
    const { labels, countryNames, scaleBar } = resolve(of)
    const boxes = [...labels, ...countryNames, ...(scaleBar ? [scaleBar] : [])].map(({ box }) => box)
    expect(boxes.length).toBeGreaterThan(0)
    for (const [n, box] of boxes.entries()) {
      expect(isWithin(box, { left: 0, top: 0, right: of.widthPx, bottom: of.heightPx })).toBe(true)
      expect(boxes.slice(0, n).filter((other) => boxesMeet(box, other))).toEqual([])
    }
  })

  test('in question is written, whatever else is left out', () => {
    const { labels } = resolve(
      spec({ focus: [wonsan], also: placesFrom(3, 40).map((one, n) => ({ ...one, at: [39 + n / 100, 127] })) }),
    )
    expect(namesOf(labels)).toContain('Wonsan 원산')
  })
})

test('the title has a graticule, both ends of its route in question, and no scale', () => {
  const drawing = resolve(titleSpec)
  expect(drawing.graticule).not.toBe('')
  expect(drawing.scaleBar).toBeNull()
  expect(drawing.countryNames).toEqual([])
  expect(drawing.dots.filter(({ isFocus }) => isFocus).map(({ place: { name } }) => name)).toEqual(['Moscow', 'Wonsan'])
})

function resolve(of: MapSpec): ReturnType<typeof resolveDrawing> {
  return resolveDrawing(of, atlas, measure)
}

function namesOf(labels: readonly { readonly lines: readonly { readonly text: string }[] }[]): string[] {
  return labels.flatMap(({ lines }) => lines[0]?.text ?? [])
}
