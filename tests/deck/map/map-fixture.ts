import { renderToString } from 'preact-render-to-string'
import { h } from 'preact'
import type { Place } from '../../../src/chronology/timeline/timeline.ts'
import type { Measure } from '../../../src/deck/fit/measure.ts'
import { Map as MapPicture, type MapSpec } from '../../../src/deck/map/map.tsx'
import { loadAtlas } from '../../../src/host/atlas.ts'

export const atlas = loadAtlas()

/** About as wide as the fonts' own letters; the tests need widths, not the fonts. */
export const measure: Measure = {
  widthPx: (text, _font, sizePx) => text.length * sizePx * 0.53,
  wordBreak: 'keep-all',
  missing: (text) => text.match(/\p{Script=Arabic}/gu) ?? [],
}

export function place(name: string, at: readonly [number, number] | null, more: Partial<Place> = {}): Place {
  return { id: name.toLowerCase(), isDeclared: true, name, localName: null, country: null, at, ...more }
}

const korea = { country: 'North Korea' }
export const pyongyang = place('Pyongyang', [39.03, 125.75], { localName: '평양', ...korea })
export const wonsan = place('Wonsan', [39.15, 127.44], { localName: '원산', ...korea })
export const seoul = place('Seoul', [37.57, 126.98], { country: 'South Korea' })
export const kursk = place('Kursk', [51.73, 36.19], { localName: 'Курск', country: 'Russia' })
export const moscow = place('Moscow', [55.76, 37.62], { localName: 'Москва', country: 'Russia' })
export const china = place('China', null)

export function spec(more: Partial<MapSpec>): MapSpec {
  return {
    kind: 'locator',
    lang: 'en',
    widthPx: 400,
    heightPx: 262,
    focus: [],
    route: [],
    also: [],
    borders: false,
    status: 'reported',
    idPrefix: 'm',
    label: 'Map',
    ...more,
  }
}

export const titleSpec = spec({
  kind: 'title',
  widthPx: 690,
  heightPx: 557,
  focus: [moscow, wonsan],
  route: [moscow, wonsan],
  also: [kursk, pyongyang],
})

export function render(of: MapSpec): string {
  return renderToString(h(MapPicture, { spec: of, atlas, measure }))
}

/** Numbers that do not depend on the machine: the same seed gives the same places. */
export function placesFrom(seed: number, count: number): Place[] {
  let state = seed
  const next = (): number => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
  return Array.from({ length: count }, (_, n) => place(`Place ${n}`, [next() * 180 - 90, next() * 360 - 180]))
}
