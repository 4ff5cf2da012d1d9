import type { Box } from './objects.ts'
import type { Command, Point } from './path.ts'
import { emu } from './xml.ts'

/** The shape of a path as DrawingML has it. */
export interface Geometry {
  readonly xml: string
  /** A line is drawn from the upper left to the lower right corner of its box, and turned over for any other way. */
  readonly isLine: boolean
  readonly isFlipped: boolean
}

/** A line, a rectangle or an ellipse where the path is one, as people know how to change these; else a freeform. */
export function geometryOf(path: readonly Command[], box: Box): Geometry {
  const preset = presetOf(path)
  if (preset === null) return { xml: freeform(path, box), isLine: false, isFlipped: false }
  const xml = `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`
  return { xml, isLine: preset === 'line', isFlipped: preset === 'line' && isRising(path) }
}

function presetOf(path: readonly Command[]): 'line' | 'rect' | 'ellipse' | null {
  const kinds = path.map(({ kind }) => kind).join(' ')
  if (kinds === 'move line') return 'line'
  if (kinds === 'move curve curve curve curve close') return 'ellipse'
  return kinds === 'move line line line close' && isUprightRectangle(path) ? 'rect' : null
}

function isUprightRectangle(path: readonly Command[]): boolean {
  const points = path.flatMap((command) => (command.kind === 'close' ? [] : [command.to]))
  return points.every(([x, y], n) => {
    const [nextX, nextY] = points[(n + 1) % points.length] ?? [x, y]
    return x === nextX || y === nextY
  })
}

function isRising(path: readonly Command[]): boolean {
  const [from, to] = path.flatMap((command) => (command.kind === 'close' ? [] : [command.to]))
  return from !== undefined && to !== undefined && (to[0] - from[0]) * (to[1] - from[1]) < 0
}

function freeform(path: readonly Command[], { x, y, width, height }: Box): string {
  const point = ([px, py]: Point) => `<a:pt x="${emu(px - x)}" y="${emu(py - y)}"/>`
  const steps = path.map((command) => {
    if (command.kind === 'close') return '<a:close/>'
    if (command.kind === 'curve')
      return `<a:cubicBezTo>${command.control.map(point).join('')}${point(command.to)}</a:cubicBezTo>`
    const name = command.kind === 'move' ? 'moveTo' : 'lnTo'
    return `<a:${name}>${point(command.to)}</a:${name}>`
  })
  const size = `w="${emu(width)}" h="${emu(height)}"`
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`
}
