import type { Atlas } from './atlas.ts'
import { findCountryOf } from './country-names.ts'
import { traceBorders, traceLand } from './land.ts'
import { areaOf, type Mask, rasterize, rasterizePoints } from './mask.ts'
import { alongLine } from './scene.ts'
import { hatchedPlaces, type MapSpec } from './spec.ts'
import { resolveSubject } from './subject.ts'
import { type Trace, trace } from './trace.ts'
import { resolveView, type View } from './view.ts'

/** What lies under everything else. */
export interface Ground {
  readonly view: View
  readonly land: Trace
  readonly seams: Trace
  readonly borders: Trace
  /** Natural Earth's names of the countries on both sides of the borders. */
  readonly neighbours: ReadonlySet<string>
  /** The outline of the Earth; `null` where it fills the frame. */
  readonly globe: { readonly shape: Trace; readonly mask: Mask } | null
  readonly landMask: Mask
  /** Coasts and borders. */
  readonly lineMask: Mask
}

/** With less land than this part of the frame, nobody sees where a place is. */
const LEAST_LAND = 0.02
/** Nor with less of coasts and borders than this part of the width (as an area of thin lines, in pixels each). */
const LEAST_LINES_PX2 = 0.9
const WIDER = 1.6
const WIDEST_KM = 14000

/** The ground of a map: as close as its subject allows, and wide enough to be recognized. */
export function resolveGround(spec: MapSpec, atlas: Atlas): Ground {
  const subject = resolveSubject(spec, atlas)
  let ground = groundOf(resolveView(subject, spec), spec, atlas)
  while (!isTelling(ground, spec) && ground.view.spanKm < WIDEST_KM) {
    ground = groundOf(resolveView({ ...subject, leastKm: ground.view.spanKm * WIDER }, spec), spec, atlas)
  }
  return ground
}

function isTelling({ landMask, lineMask }: Ground, { widthPx, heightPx }: MapSpec): boolean {
  return areaOf(landMask) >= LEAST_LAND * widthPx * heightPx && areaOf(lineMask) >= LEAST_LINES_PX2 * widthPx
}

function groundOf(view: View, spec: MapSpec, atlas: Atlas): Ground {
  const { widthPx, heightPx } = view
  const { land, seams } = traceLand(atlas, view)
  const { borders, neighbours } = bordersOf(view, spec, atlas)
  const coasts = land.rings.map((ring) => [...ring, ...ring.slice(0, 1)])
  const lines = [...coasts, ...borders.lines].flatMap((line) => alongLine(line, 2))
  return {
    view,
    land,
    seams,
    borders,
    neighbours,
    globe: view.edge ? globeOf(view) : null,
    landMask: rasterize(land.rings, widthPx, heightPx),
    lineMask: rasterizePoints(lines, widthPx, heightPx),
  }
}

function globeOf(view: View): { readonly shape: Trace; readonly mask: Mask } {
  const shape = trace({ type: 'Sphere' }, view)
  return { shape, mask: rasterize(shape.rings, view.widthPx, view.heightPx) }
}

/** All where the map is to show them, else those of a hatched country, so that it has an edge on land. */
function bordersOf(view: View, spec: MapSpec, atlas: Atlas): ReturnType<typeof traceBorders> {
  const hatched = hatchedPlaces(spec).flatMap(({ name, country }) => findCountryOf(name, country, spec.lang) ?? [])
  if (!spec.borders && hatched.length === 0) return { borders: { rings: [], lines: [] }, neighbours: new Set() }
  return traceBorders(atlas, view, spec.borders ? null : hatched)
}
