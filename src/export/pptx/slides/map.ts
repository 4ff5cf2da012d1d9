import type { Element } from 'domhandler'
import type { SlideObject } from '../drawingml/objects.ts'
import type { Kit } from './scene.ts'

/** A map: a picture of the land with all its lines, and over it the names, which are text. */
export function mapObjects(
  svg: Element,
  { x, y, cutPx }: { readonly x: number; readonly y: number; readonly cutPx?: number },
  kit: Kit,
): readonly SlideObject[] {
  const alt = svg.attribs['aria-label'] ?? ''
  const [width, whole] = [Number(svg.attribs['width'] ?? 0), Number(svg.attribs['height'] ?? 0)]
  const height = Math.min(whole, cutPx ?? whole)
  const box = { x, y, width, height }
  return [
    { kind: 'picture', name: 'Map', box, alt, image: kit.pictureOf(svg, { width, height }) },
    { ...kit.drawings.letters(svg, [x, y], { name: 'Names on the map', alt: null }), upright: box },
  ]
}
