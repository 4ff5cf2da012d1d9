import { isTag, type Element } from 'domhandler'
import { hexOf, readColour } from '../look/colour.ts'
import type { Style, Styles } from '../look/style.ts'
import { escapeXml } from '../drawingml/xml.ts'

/** Attributes that say where something is, which are kept as they are. */
const KEPT = new Set(
  'width height id d x y x1 y1 x2 y2 cx cy r href offset stop-opacity fill-rule clip-rule clip-path transform stroke-linejoin gradientUnits'.split(
    ' ',
  ),
)
const PAINTED = new Set(['path', 'rect', 'circle', 'line', 'use'])

/**
 * A drawing as a file of its own: its style in attributes, its colours those of a theme. Without its letters, which stand
 * on the slide over it as text.
 */
export function flatSvg(svg: Element, { width, height }: Size, look: Look): string {
  const size = { width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` }
  const content = svg.children.map((child) => (isTag(child) ? write(child, look) : '')).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributes(Object.entries(size))}>${content}</svg>`
}

/** Of the picture, px; what of the drawing lies beyond it is cut off. */
interface Size {
  readonly width: number
  readonly height: number
}

interface Look {
  readonly styles: Styles
  readonly tokens: ReadonlyMap<string, string>
}

function write(element: Element, look: Look): string {
  const style = look.styles.of(element)
  if (style.isHidden || element.name === 'text' || element.name === 'title') return ''
  const kept = Object.entries(element.attribs).filter(([name]) => KEPT.has(name))
  const all = [...kept, ...paint(element, style, look)]
  const content = element.children.map((child) => (isTag(child) ? write(child, look) : '')).join('')
  const start = `<${element.name}${attributes(all)}`
  return content === '' ? `${start}/>` : `${start}>${content}</${element.name}>`
}

function attributes(all: readonly Attribute[]): string {
  return all.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
}

type Attribute = readonly [name: string, value: string]

function paint(element: Element, style: Style, { styles, tokens }: Look): readonly Attribute[] {
  const colour = (value: string) => {
    if (value.startsWith('url(')) return value
    const read = readColour(value, style.color)
    return read === null ? 'none' : hexOf(read, tokens)
  }
  if (element.name === 'stop') return [['stop-color', colour(styles.declared(element, 'stop-color') ?? '#000')]]
  // What a use shows has its look from there.
  if (!PAINTED.has(element.name) || isDefinition(element)) return []
  const stroke = colour(style.stroke)
  const line: Attribute[] =
    stroke === 'none'
      ? []
      : [
          ['stroke', stroke],
          ['stroke-width', String(style.strokePx)],
          ...(style.strokeOpacity === 1 ? [] : ([['stroke-opacity', String(style.strokeOpacity)]] as const)),
          ...(style.dashes.length === 0 ? [] : ([['stroke-dasharray', style.dashes.join(' ')]] as const)),
          ...(style.hasRoundCaps ? ([['stroke-linecap', 'round']] as const) : []),
        ]
  const opacity: Attribute[] = style.fillOpacity === 1 ? [] : [['fill-opacity', String(style.fillOpacity)]]
  return [['fill', colour(style.fill)], ...opacity, ...line]
}

function isDefinition({ parent }: Element): boolean {
  return parent !== null && isTag(parent) && (parent.name === 'defs' || parent.name === 'clipPath')
}
