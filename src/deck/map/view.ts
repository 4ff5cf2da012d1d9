import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo'
import { type Box, boxOf, centreOfBox, isWithin, type Point } from './box.ts'
import { angleRad, type Cap, EARTH_KM, type LatLon, latLonOf, middleOf, type Vector, vectorOf } from './sphere.ts'

/** The part of the Earth that a map shows, and how. */
export interface View {
  readonly projection: GeoProjection
  readonly widthPx: number
  readonly heightPx: number
  /** In the middle of the map. */
  readonly kmPerPx: number
  /** From the left edge to the right. */
  readonly spanKm: number
  /** Holds all that the frame shows. */
  readonly cap: Cap
  /** Whether the edge of the Earth's disc or of the world map is in the frame. */
  readonly edge: boolean
}

/** What a view must hold. */
export interface Subject {
  /** What stands in the middle where there is room. Empty: all anchors alike. */
  readonly focus: readonly LatLon[]
  /** Everything that must be seen. At least one. */
  readonly anchors: readonly LatLon[]
  /** A map is never narrower than this. */
  readonly leastKm: number
}

interface Frame {
  readonly kind: 'locator' | 'title'
  readonly isRtl?: boolean
  readonly widthPx: number
  readonly heightPx: number
}

/** How far beyond the frame land is drawn, so that no cut edge shows. */
export const BLEED_PX = 8
/** A place nearer to the edge has no room for its name. */
const TIGHT_X_PX = 44
const TIGHT_Y_PX = 32
/** Of the width or height, free on each side of what is fitted in. */
const LOOSE = 0.2
/** Beyond a hemisphere an azimuthal map pulls the shapes apart: the world map takes over. */
const WIDEST_RAD = 1.6
const ALMOST = 0.97
/** Between the farthest place and the rim of a disc. */
const RIM_RAD = 0.1

/**
 * Azimuthal equal-area, centred on the focus where the least map holds all anchors, else on the middle of the
 * anchors. Where the frame would show the edge of the disc, a whole hemisphere; where the anchors do not lie on one,
 * the world by Equal Earth.
 */
export function resolveView({ focus, anchors, leastKm }: Subject, frame: Frame): View {
  const centre = middleOf(vectorsOf(focus)) ?? middleOf(vectorsOf(anchors))
  if (!centre) return worldView(anchors, frame)
  const nearest = (frame.widthPx * EARTH_KM) / leastKm
  const near = { centre: latLonOf(centre), scale: nearest }
  if (isWithin(boxOf(placed(anchors, near, middleOfFrame(frame))), tightBox(frame))) return regionView(near, frame)
  const middle = settle(anchors)
  if (!middle) return worldView(anchors, frame)
  const axis = vectorOf([middle[1], middle[0]])
  const spreadRad = vectorsOf(anchors).reduce((widest, anchor) => Math.max(widest, angleRad(axis, anchor)), 0)
  if (spreadRad > WIDEST_RAD) return worldView(anchors, frame)
  const scale = Math.min(nearest, fittingScale(anchors, middle, frame))
  const isFull = scale > (farthestCornerPx(frame) / 2) * ALMOST
  const view = isFull ? regionView({ centre: middle, scale }, frame) : globeView(middle, spreadRad, frame)
  // Anchors that lie along nearly half the Earth may have no middle that all of them lie evenly about.
  return anchors.every((anchor) => isInFrame(view, anchor)) ? view : worldView(anchors, frame)
}

function isInFrame(view: View, place: LatLon): boolean {
  const [x, y] = pointOf(view, place) ?? [-1, -1]
  return x >= 0 && y >= 0 && x <= view.widthPx && y <= view.heightPx
}

/** Where a place is on the map, be it in the frame or not; `null` where the projection has no such point. */
export function pointOf(view: View, [lat, lon]: LatLon): Point | null {
  const point = view.projection([lon, lat])
  return point && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : null
}

interface Aim {
  readonly centre: LatLon
  /** Pixels a radian, in the middle. */
  readonly scale: number
}

/** Where the map is to be centred so that the anchors lie evenly about its middle; `null` where there is no such point. */
function settle(anchors: readonly LatLon[]): LatLon | null {
  const first = middleOf(vectorsOf(anchors))
  if (!first) return null
  let centre = latLonOf(first)
  for (let round = 0; round < 6; round++) {
    const middle = centreOfBox(boxOf(placed(anchors, { centre, scale: 1 }, [0, 0])))
    const [lon, lat] = unitProjection(centre).invert?.([...middle]) ?? [centre[1], centre[0]]
    centre = [lat, lon]
  }
  return centre
}

/** With wide margins; with narrower ones where the edge of the disc would else come into the frame. */
function fittingScale(anchors: readonly LatLon[], centre: LatLon, frame: Frame): number {
  const box = boxOf(placed(anchors, { centre, scale: 1 }, [0, 0]))
  const loose = scaleFor(box, frame.widthPx * (1 - 2 * LOOSE), frame.heightPx * (1 - 2 * LOOSE))
  const tight = scaleFor(box, frame.widthPx - 2 * TIGHT_X_PX, frame.heightPx - 2 * TIGHT_Y_PX)
  return Math.max(loose, Math.min(farthestCornerPx(frame) / 2, tight))
}

function scaleFor(box: Box, widthPx: number, heightPx: number): number {
  return Math.min(widthPx / (box.right - box.left), heightPx / (box.bottom - box.top))
}

function regionView({ centre, scale }: Aim, frame: Frame): View {
  const reach = (farthestCornerPx(frame) + 2 * BLEED_PX) / (2 * scale)
  const radiusRad = reach < 1 ? 2 * Math.asin(reach) + 0.01 : Math.PI
  const projection = unitProjection(centre)
    .scale(scale)
    .translate([...middleOfFrame(frame)])
  if (radiusRad < 3) projection.clipAngle(degrees(radiusRad))
  return viewOf(projection, { axis: vectorOf([centre[1], centre[0]]), radiusRad }, frame, false)
}

/** A disc of half the Earth, or a little more if the anchors reach so far. */
function globeView(centre: LatLon, spreadRad: number, frame: Frame): View {
  const radiusRad = Math.max(Math.PI / 2, spreadRad + RIM_RAD)
  const radiusPx = Math.min(frame.widthPx, frame.heightPx) / 2 - BLEED_PX
  const scale = radiusPx / (2 * Math.sin(radiusRad / 2))
  const projection = unitProjection(centre)
    .scale(scale)
    .translate([frame.widthPx / 2, frame.heightPx / 2])
  projection.clipAngle(degrees(radiusRad))
  return viewOf(projection, { axis: vectorOf([centre[1], centre[0]]), radiusRad: radiusRad + 0.01 }, frame, true)
}

function worldView(anchors: readonly LatLon[], frame: Frame): View {
  const { kind, isRtl, widthPx, heightPx } = frame
  const projection = geoEqualEarth().rotate([-middleLon(anchors), 0])
  const beside = kind === 'title' ? BLEED_PX * 6 : BLEED_PX
  const [left, right] = isRtl ? [BLEED_PX, beside] : [beside, BLEED_PX]
  projection.fitExtent(
    [
      [left, BLEED_PX],
      [widthPx - right, heightPx - BLEED_PX],
    ],
    { type: 'Sphere' },
  )
  return viewOf(projection, { axis: [0, 0, 1], radiusRad: Math.PI }, frame, true)
}

function viewOf(projection: GeoProjection, cap: Cap, { widthPx, heightPx }: Frame, edge: boolean): View {
  projection.precision(0.3)
  projection.clipExtent([
    [-BLEED_PX, -BLEED_PX],
    [widthPx + BLEED_PX, heightPx + BLEED_PX],
  ])
  const kmPerPx = EARTH_KM / projection.scale()
  return { projection, widthPx, heightPx, kmPerPx, spanKm: widthPx * kmPerPx, cap, edge }
}

/** The longitude opposite to the widest gap, so that the map is cut where nothing is. */
function middleLon(anchors: readonly LatLon[]): number {
  const lons = anchors.map(([, lon]) => lon).toSorted((a, b) => a - b)
  let [widest, middle] = [-1, 0]
  for (const [n, lon] of lons.entries()) {
    const gap = (lons[n + 1] ?? (lons[0] ?? 0) + 360) - lon
    if (gap > widest) [widest, middle] = [gap, lon + gap / 2 + 180]
  }
  return middle
}

function placed(places: readonly LatLon[], { centre, scale }: Aim, [x, y]: Point): Point[] {
  const projection = unitProjection(centre).scale(scale).translate([x, y])
  return places.flatMap(([lat, lon]) => {
    const point = projection([lon, lat])
    return point ? [point] : []
  })
}

function unitProjection([lat, lon]: LatLon): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(1).translate([0, 0])
}

/** On the title the subject stands above the middle: the rail is below. */
function middleOfFrame({ kind, widthPx, heightPx }: Frame): Point {
  return [widthPx / 2, heightPx * (kind === 'title' ? 0.41 : 0.5)]
}

function farthestCornerPx(frame: Frame): number {
  const [x, y] = middleOfFrame(frame)
  return Math.hypot(Math.max(x, frame.widthPx - x), Math.max(y, frame.heightPx - y))
}

function tightBox({ widthPx, heightPx }: Frame): Box {
  return { left: TIGHT_X_PX, top: TIGHT_Y_PX, right: widthPx - TIGHT_X_PX, bottom: heightPx - TIGHT_Y_PX }
}

function vectorsOf(places: readonly LatLon[]): Vector[] {
  return places.map(([lat, lon]) => vectorOf([lon, lat]))
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI
}
