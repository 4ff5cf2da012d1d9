import type { Measure } from '../fit/measure.ts'
import { perObject } from '../per-object.ts'
import type { Atlas } from './atlas.ts'
import { type Drawing, resolveDrawing } from './drawing.ts'
import type { MapSpec } from './spec.ts'

/** By what a map shows; of each atlas, and so of each deck that is made with it. */
const drawingsOf = perObject<Atlas, Map<string, Drawing>>(() => new Map())

/** The drawing of a map, resolved once for all events that it serves: many happen in one place. */
export function sharedDrawing(spec: MapSpec, atlas: Atlas, measure: Measure): Drawing {
  const drawings = drawingsOf(atlas)
  // Neither the ids on the page nor the words for those who do not see it change what is drawn.
  const key = JSON.stringify({ ...spec, idPrefix: '', label: '' })
  const known = drawings.get(key)
  if (known) return known
  const drawing = resolveDrawing(spec, atlas, measure)
  drawings.set(key, drawing)
  return drawing
}
