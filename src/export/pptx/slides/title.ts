import type { SlideObject } from '../drawingml/objects.ts'
import { blockBox, ifThere, linesOf, svgIn } from './boxes.ts'
import { topMarking } from './frame.ts'
import { mapObjects } from './map.ts'
import { railObjects } from './rail.ts'
import type { Scene } from './scene.ts'

const LEFT = 64
const TOP = 92
/** Texts under one another: what they are called, what is free above each, and their places in the layout. */
const TEXTS = [
  { name: 'Title', selector: '.opening__title', gap: 0, width: 540, type: 'title', index: 100 },
  { name: 'Subtitle', selector: '.opening__subtitle', gap: 16, width: 540, type: 'body', index: 101 },
  { name: 'Bottom line', selector: '.opening__bluf', gap: 18, width: 540, type: 'body', index: 102 },
  { name: 'As of', selector: '.opening__date', gap: 20, width: 520, type: 'body', index: 103 },
  { name: 'Finding', selector: '.opening__finding', gap: 4, width: 440, type: 'body', index: 104 },
] as const

/** The deck's name, its bottom line and its cut-off, beside a map of where it happens. */
export function titleObjects(scene: Scene): readonly SlideObject[] {
  const { page, kit, ports } = scene
  const isPlain = page.find('.opening--plain') !== null
  let y = TOP
  const texts = TEXTS.flatMap(({ name, selector, gap, width, type, index }): SlideObject[] => {
    const element = page.find(selector)
    if (element === null) return []
    const room = isPlain ? 900 : width
    const style = kit.styles.of(element)
    // The title's lines are a share of its size.
    const linePx = type === 'title' ? Math.round(style.sizePx * 1.024) : style.linePx
    const height = linesOf(kit.texts.runs(element), room - 20, ports.measure) * linePx
    y += gap + height
    const box = { x: LEFT, y: y - height, width: room, height }
    return [blockBox(element, box, kit, { name, placeholder: { type, index }, paragraph: { linePx } })]
  })
  return [
    ...ifThere(page.find('.opening__map'), (map) => {
      const svg = svgIn(map)
      return svg === null ? [] : mapObjects(svg, { x: 590, y: 3, cutPx: 553 }, kit)
    }),
    // It lies over the map.
    ...topMarking(scene),
    ...texts,
    ...railObjects(scene),
  ]
}
