import type { Box, SlideObject } from './objects.ts'
import { extentOf } from './path.ts'

/** Where an object stands. */
export function boundsOf(object: SlideObject): Box {
  if (object.kind === 'group') return around(object.children.map(boundsOf))
  if (object.kind !== 'path') return object.box
  const { from, to } = extentOf(object.path)
  return { x: from[0], y: from[1], width: to[0] - from[0], height: to[1] - from[1] }
}

function around(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return boxes.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}
