import type { Measure } from '../fit/measure.ts'
import { wordsOf } from '../words/words.ts'
import type { Atlas } from './atlas.ts'
import { placeCountryNames, type Visible } from './country-labels.ts'
import { findCountryName, writtenName } from './country-names.ts'
import type { Dot } from './dots.ts'
import type { Ground } from './ground.ts'
import { TINY_RING_PX } from './hatch.ts'
import { type Label, makeLabel, NAME_PX, type PlacedLabel } from './label.ts'
import { countriesNear, isRegional, traceCountry } from './land.ts'
import { areaOf, rasterize } from './mask.ts'
import { type Marks, resolveScene } from './marks.ts'
import { type Pinned, pinTo, placeLabels } from './place-labels.ts'
import { placeScaleBar, SCALE_PX, type ScaleBar } from './scale-bar.tsx'
import { type Scene, underOf } from './scene.ts'
import type { MapSpec } from './spec.ts'

/** All that is written on a map. */
export interface Names {
  readonly labels: readonly PlacedLabel[]
  readonly countries: readonly PlacedLabel[]
  readonly scaleBar: ScaleBar | null
}

interface Context {
  readonly spec: MapSpec
  readonly ground: Ground
  readonly marks: Marks
  readonly atlas: Atlas
  readonly measure: Measure
}

/** Of the names in question on the title. */
const TITLE_PX = 22
/** A sliver of a country is not named. */
const LEAST_PX2 = 900
/** Between the middle of a country and its name beside it, at most. */
const FARTHEST_PX = 48

export function resolveNames(context: Context): Names {
  const { spec, ground, marks, measure } = context
  const scene = resolveScene(spec, ground, marks)
  const scaleBar = isRegional(ground.view) ? scaleBarOf(context, scene) : null
  const taken = [...scene.taken, ...(scaleBar ? [scaleBar.box] : [])]
  const pins = [
    ...marks.dots.toReversed().map((dot) => pinTo(dot, labelOf(dot, spec, measure))),
    ...pinnedCountries(marks),
  ]
  const placed = placeLabels(pins, { ...scene, taken })
  const clear = { ...scene, taken: [...taken, ...placed.map(({ box }) => box)] }
  return {
    labels: [...placed, ...marks.countries.flatMap(({ inside }) => inside ?? [])],
    countries: placeCountryNames(visibleCountries(context), clear, measure),
    scaleBar,
  }
}

/** The native script only where the fonts have it. */
function labelOf({ place, isFocus }: Dot, { kind, widthPx }: MapSpec, measure: Measure): Label {
  const sizePx = kind === 'title' && isFocus ? TITLE_PX : NAME_PX
  const localName =
    isFocus && place.localName !== null && measure.missing(place.localName).length === 0 ? ` ${place.localName}` : ''
  return makeLabel(
    [{ text: `${place.name}${localName}`, weight: 'name' }],
    { isFocus, sizePx, widestPx: widthPx * 0.8 },
    measure,
  )
}

/** A country too small for its name has it beside. */
function pinnedCountries({ countries }: Marks): Pinned[] {
  return countries.flatMap(({ inside, label, middle, box }) => {
    const reachPx = Math.max(box.right - box.left, box.bottom - box.top) / 2
    return inside ? [] : [{ label, at: middle, radiusPx: Math.max(TINY_RING_PX, Math.min(FARTHEST_PX, reachPx)) }]
  })
}

function scaleBarOf({ spec, ground: { view }, measure }: Context, scene: Scene): ScaleBar {
  const length = {
    words: wordsOf(spec.lang).map.kilometres,
    widthPx: (text: string) => measure.widthPx(text, 'sans400', SCALE_PX),
  }
  const bar = placeScaleBar(view, length, { boxes: scene.taken, route: scene.route, lines: scene.lines })
  return { ...bar, under: underOf(scene, bar.box) }
}

/** The countries to name, as the list calls them. Without borders, those of the places in question. */
function visibleCountries({ spec, atlas, ground, marks }: Context): Visible[] {
  if (spec.kind === 'title') return []
  const given = namesGiven(spec)
  const own = new Set(
    spec.focus.flatMap(({ country }) => (country === null ? [] : (findCountryName(country, spec.lang) ?? []))),
  )
  const hatched = new Set(marks.countries.map(({ atlasName }) => atlasName))
  const dots = new Set(marks.dots.map(({ place }) => place.name))
  const wanted = countriesNear(atlas, ground.view).filter(
    (name) => (spec.borders || ground.neighbours.has(name) || own.has(name)) && !hatched.has(name),
  )
  return wanted.flatMap((atlasName): Visible[] => {
    const name = given.get(atlasName) ?? writtenName(atlasName, spec.lang)
    if (name === null || dots.has(name)) return []
    const { rings } = traceCountry(atlas, ground.view, atlasName)
    if (rings.length === 0) return []
    const mask = rasterize(rings, spec.widthPx, spec.heightPx)
    return areaOf(mask) < LEAST_PX2 ? [] : [{ name, mask }]
  })
}

/** What the list calls countries, by Natural Earth's names. */
function namesGiven({ also, route, focus, lang }: MapSpec): ReadonlyMap<string, string> {
  return new Map(
    [...also, ...route, ...focus].flatMap(({ country }) => {
      const atlasName = country === null ? undefined : findCountryName(country, lang)
      return country === null || atlasName === undefined ? [] : [[atlasName, country]]
    }),
  )
}
