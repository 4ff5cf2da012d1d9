import type { Element } from 'domhandler'
import { readColour } from '../look/colour.ts'
import type { Fill, Stop } from '../drawingml/objects.ts'
import type { Styles } from '../look/style.ts'

/** A paint that changes along x of its drawing: over the box of what it paints, or from one px to another. */
export interface Gradient {
  readonly stops: readonly Stop[]
  /** `null`: from the left to the right edge of what is painted. */
  readonly range: readonly [from: number, to: number] | null
}

/** Reads `<linearGradient>`; every one of the deck's lies along x. */
export function readGradient(element: Element, styles: Styles): Gradient {
  const { attribs } = element
  const isInPx = attribs['gradientUnits'] === 'userSpaceOnUse'
  const stops = element.children.flatMap((child) => {
    if (!('attribs' in child)) return []
    const colour = readColour(styles.declared(child, 'stop-color') ?? '#000', styles.of(child).color)
    const opacity = Number(child.attribs['stop-opacity'] ?? 1)
    return colour === null ? [] : [{ offset: Number(child.attribs['offset'] ?? 0), colour, opacity }]
  })
  return { stops, range: isInPx ? [Number(attribs['x1'] ?? 0), Number(attribs['x2'] ?? 0)] : null }
}

/** The gradient as it fills what stands from `x0` to `x1`. */
export function gradientFill(
  { stops, range }: Gradient,
  { x0, x1, isUpright }: { readonly x0: number; readonly x1: number; readonly isUpright: boolean },
): Fill {
  const [from, to] = range ?? [x0, x1]
  const width = Math.max(0.01, x1 - x0)
  const placed = stops.map((stop) => ({ ...stop, offset: (from + stop.offset * (to - from) - x0) / width }))
  return { kind: 'gradient', stops: cut(to < from ? placed.reverse() : placed), isUpright }
}

/** Stops from 0 to 1 of a gradient that begins before and ends behind. */
function cut(stops: readonly Stop[]): readonly Stop[] {
  const at = (offset: number) => ({ ...(stops[0] ?? NONE), offset, opacity: opacityAt(stops, offset) })
  return [at(0), ...stops.filter(({ offset }) => offset > 0 && offset < 1), at(1)]
}

const NONE: Stop = { offset: 0, colour: 'ink', opacity: 1 }

/** How opaque a gradient is at a place; before its first and behind its last stop as they are. */
export function opacityAt(stops: readonly Stop[], offset: number): number {
  const next = stops.findIndex((stop) => stop.offset >= offset)
  const [before, after] = [
    stops[next < 0 ? stops.length - 1 : Math.max(0, next - 1)],
    stops[next < 0 ? stops.length - 1 : next],
  ]
  if (!before || !after || after.offset === before.offset) return (after ?? before)?.opacity ?? 1
  const share = Math.min(1, Math.max(0, (offset - before.offset) / (after.offset - before.offset)))
  return before.opacity + share * (after.opacity - before.opacity)
}
