import type { SlideObject } from '../drawingml/objects.ts'
import { ifThere, svgIn } from './boxes.ts'
import type { Scene } from './scene.ts'

/** Where the rail's drawing begins. */
export const RAIL_TOP = 558

/** The rail, all of it shapes. */
export function railObjects({ page, kit }: Scene): readonly SlideObject[] {
  return ifThere(page.find('.rail'), (rail) => {
    const svg = svgIn(rail)
    const alt = page.find('[role=img]', rail)?.attribs['aria-label'] ?? null
    return svg === null ? [] : [kit.drawings.group(svg, [0, RAIL_TOP], { name: 'Rail', alt })]
  })
}
