import type { Colour } from '../look/colour.ts'
import type { Fill, Line } from './objects.ts'
import { emu } from './xml.ts'

/**
 * Where the tokens of the deck's themes stand in the theme of a presentation, so that another theme recolours the deck.
 * A theme has twelve places.
 */
export const SCHEME = {
  ink: 'tx1',
  ground: 'bg1',
  ink2: 'tx2',
  panel: 'bg2',
  signal: 'accent1',
  future: 'accent2',
  caution: 'accent3',
  mute: 'accent4',
  ink3: 'accent5',
  rule: 'accent6',
  unjudged: 'bg2',
} as const satisfies Readonly<Record<string, string>>

const schemeNames: Readonly<Record<string, string>> = SCHEME

export function colourXml(colour: Colour, opacity = 1): string {
  const alpha = opacity >= 1 ? '' : `<a:alpha val="${Math.round(opacity * 100_000)}"/>`
  const scheme = schemeNames[colour]
  if (scheme !== undefined) return element('schemeClr', scheme, alpha)
  return element('srgbClr', colour.replace('#', '').toUpperCase(), alpha)
}

function element(name: string, value: string, content: string): string {
  return content === '' ? `<a:${name} val="${value}"/>` : `<a:${name} val="${value}">${content}</a:${name}>`
}

export function fillXml(fill: Fill | null): string {
  if (fill === null) return '<a:noFill/>'
  if (fill.kind === 'solid') return `<a:solidFill>${colourXml(fill.colour, fill.opacity)}</a:solidFill>`
  const stops = fill.stops.map(
    ({ offset, colour, opacity }) => `<a:gs pos="${Math.round(offset * 100_000)}">${colourXml(colour, opacity)}</a:gs>`,
  )
  const angle = fill.isUpright ? 5_400_000 : 0
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="${angle}" scaled="0"/></a:gradFill>`
}

/** `name`: what the line is in its place, `ln` of a shape or a side of a cell such as `lnB`. */
export function lineXml(line: Line | null, name = 'ln'): string {
  if (line === null) return `<a:${name}><a:noFill/></a:${name}>`
  const cap = line.hasRoundCaps ? ' cap="rnd"' : ''
  const join = line.hasRoundCaps ? '<a:round/>' : '<a:miter lim="800000"/>'
  const paint = `<a:solidFill>${colourXml(line.colour, line.opacity)}</a:solidFill>`
  return `<a:${name} w="${emu(line.widthPx)}"${cap}>${paint}${dashXml(line)}${join}</a:${name}>`
}

/** Dashes count in widths of the line. Dots are dashes of no length with round caps. */
function dashXml({ dashesPx, widthPx }: Line): string {
  if (dashesPx.length === 0 || widthPx === 0) return ''
  const share = (px: number) => Math.max(1000, Math.round((px / widthPx) * 100_000))
  const pairs = Array.from({ length: dashesPx.length / 2 }, (_, n) => {
    const [dash = 0, gap = 0] = dashesPx.slice(2 * n, 2 * n + 2)
    return `<a:ds d="${share(dash)}" sp="${share(gap)}"/>`
  })
  return `<a:custDash>${pairs.join('')}</a:custDash>`
}
