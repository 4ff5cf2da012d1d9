/**
 * The shapes that maps are drawn from: Natural Earth at 1:10 million and 1:50 million, as world-atlas has them.
 * The deck is pure, so they are given to it; the same call gives the same object each time.
 */
export interface Atlas {
  /** One shape, without a name. */
  land10(): AtlasShapes
  land50(): AtlasShapes
  /** One shape a country. */
  countries10(): AtlasShapes
  countries50(): AtlasShapes
}

/** Shapes put together from arcs that neighbours share, on a grid. */
export interface AtlasShapes {
  /** Of all positions, one arc after another, in steps of the grid. */
  readonly xs: Int32Array
  readonly ys: Int32Array
  /** The position at which each arc begins, and at the end where the last one ends. */
  readonly starts: Uint32Array
  /** Degrees: `x * scale[0] + translate[0]` is the longitude, with 1 the latitude. */
  readonly scale: readonly [number, number]
  readonly translate: readonly [number, number]
  readonly shapes: readonly AtlasShape[]
}

export interface AtlasShape {
  readonly name: string
  /** Each its rings, the outer one first, each its arcs by number: `~n` is the nth from its end to its beginning. */
  readonly polygons: readonly (readonly (readonly number[])[])[]
}
