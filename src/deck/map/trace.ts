import { type GeoPermissibleObjects, geoPath } from 'd3-geo'
import { boxOf, type Point } from './box.ts'
import { simplifyLine, simplifyRing } from './simplify.ts'
import type { View } from './view.ts'

/** What a shape looks like on a map: closed rings, to be filled even-odd or non-zero alike, and open lines. */
export interface Trace {
  /** The first point is not repeated. */
  readonly rings: readonly (readonly Point[])[]
  readonly lines: readonly (readonly Point[])[]
}

/** A ring smaller than this in both directions is not seen. */
const SPECK_PX = 0.9

/** Projects, cuts to the frame and simplifies to the grid of pixels. */
export function trace(shape: GeoPermissibleObjects, view: View): Trace {
  const rings: Point[][] = []
  const lines: Point[][] = []
  let points: Point[] = []
  const endLine = (): void => {
    if (points.length > 1) lines.push(points)
    points = []
  }
  const context = {
    beginPath: (): void => undefined,
    arc: (): void => undefined,
    moveTo: (x: number, y: number): void => {
      endLine()
      points = [[x, y]]
    },
    lineTo: (x: number, y: number): void => void points.push([x, y]),
    closePath: (): void => {
      rings.push(points)
      points = []
    },
  }
  geoPath(view.projection, context)(shape)
  endLine()
  return {
    rings: rings
      .filter(isSeen)
      .map(simplifyRing)
      .filter((ring) => ring.length > 2),
    lines: lines.map(simplifyLine),
  }
}

/** SVG path data in tenths of a pixel: relative steps, so that a coast takes few bytes. */
export function pathData({ rings, lines }: Trace): string {
  return [...rings.map((ring) => `${steps(ring)}z`), ...lines.map(steps)].join('')
}

function steps(points: readonly Point[]): string {
  const [first, ...rest] = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const)
  if (!first) return ''
  const moves: number[] = []
  let [lastX, lastY] = first
  for (const [x, y] of rest) {
    if (x !== lastX || y !== lastY) moves.push(x - lastX, y - lastY)
    ;[lastX, lastY] = [x, y]
  }
  return `M${numbers(first)}${moves.length > 0 ? `l${numbers(moves)}` : ''}`
}

/** Tenths as decimals, with no sign more than SVG's grammar asks for: a minus or a second point ends a number. */
function numbers(tenths: readonly number[]): string {
  let [data, last] = ['', '-']
  for (const value of tenths) {
    const text = String(value / 10).replace(/^(-?)0\./, '$1.')
    const joins = data === '' || text.startsWith('-') || (text.startsWith('.') && last.includes('.'))
    data += joins ? text : ` ${text}`
    last = text
  }
  return data
}

function isSeen(ring: readonly Point[]): boolean {
  const { left, top, right, bottom } = boxOf(ring)
  return Math.max(right - left, bottom - top) >= SPECK_PX
}
