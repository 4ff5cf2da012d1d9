import type { Element } from 'domhandler'
import type { Command } from '../drawingml/path.ts'
import { circle, readPath, rectangle } from '../drawingml/path.ts'

/** The path of a shape of SVG; `null` for what is no shape. */
export function pathOf({ name, attribs }: Element): readonly Command[] | null {
  const number = (key: string) => Number(attribs[key] ?? 0)
  switch (name) {
    case 'path':
      return readPath(attribs['d'] ?? '')
    case 'circle':
      return circle([number('cx'), number('cy')], number('r'))
    case 'rect':
      return rectangle({ x: number('x'), y: number('y'), width: number('width'), height: number('height') })
    case 'line':
      return [
        { kind: 'move', to: [number('x1'), number('y1')] },
        { kind: 'line', to: [number('x2'), number('y2')] },
      ]
    default:
      return null
  }
}
