import { isTag, type Element } from 'domhandler'
import type { Sheet } from './sheet.ts'
import { readColour, type Colour } from './colour.ts'

/** How an element of the deck's page looks, with what it inherits. Lengths in px of the stage. */
export interface Style {
  readonly isHidden: boolean
  readonly color: Colour
  readonly fill: string
  readonly stroke: string
  readonly strokePx: number
  /** As in SVG: lengths of dashes and gaps; empty for a solid line. */
  readonly dashes: readonly number[]
  readonly hasRoundCaps: boolean
  readonly fillOpacity: number
  readonly strokeOpacity: number
  readonly sizePx: number
  readonly linePx: number
  readonly weight: number
  readonly isItalic: boolean
  readonly family: 'serif' | 'sans' | 'display'
  readonly trackingEm: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly align: 'left' | 'center' | 'right'
}

const ROOT: Style = {
  isHidden: false,
  color: 'ink',
  fill: '#000000',
  stroke: 'none',
  strokePx: 1,
  dashes: [],
  hasRoundCaps: false,
  fillOpacity: 1,
  strokeOpacity: 1,
  sizePx: 26,
  linePx: 35,
  weight: 400,
  isItalic: false,
  family: 'sans',
  trackingEm: 0,
  anchor: 'start',
  align: 'left',
}

/** Finds how elements look, by a sheet; each is looked up once. */
export class Styles {
  readonly #sheet: Sheet
  readonly #known = new WeakMap<Element, Style>()
  readonly #declared = new WeakMap<Element, ReadonlyMap<string, string>>()

  constructor(sheet: Sheet) {
    this.#sheet = sheet
  }

  of(element: Element): Style {
    const known = this.#known.get(element)
    if (known) return known
    const { parent } = element
    const inherited = parent !== null && isTag(parent) ? this.of(parent) : ROOT
    const style = resolve(this.#values(element), inherited)
    this.#known.set(element, style)
    return style
  }

  /** A property as the sheet sets it on the element itself; `undefined` where it does not. */
  declared(element: Element, property: string): string | undefined {
    return this.#values(element).get(property)
  }

  /** Presentation attributes give way to any rule (SVG 2, 6.6). */
  #values(element: Element): ReadonlyMap<string, string> {
    const known = this.#declared.get(element)
    if (known) return known
    const values = new Map([...Object.entries(element.attribs), ...this.#sheet.declarationsOf(element)])
    this.#declared.set(element, values)
    return values
  }
}

function resolve(values: ReadonlyMap<string, string>, from: Style): Style {
  const colour = values.get('color')
  const color = colour === undefined ? from.color : (readColour(colour, from.color) ?? from.color)
  const font = shorthand(values.get('font'))
  const get = (property: string) => values.get(property) ?? font.get(property)
  const number = (property: string, otherwise: number) => numberOf(get(property), otherwise)
  const sizePx = number('font-size', from.sizePx)
  return {
    isHidden: from.isHidden || values.get('display') === 'none',
    color,
    fill: get('fill') ?? from.fill,
    stroke: get('stroke') ?? from.stroke,
    strokePx: number('stroke-width', from.strokePx),
    dashes: dashesOf(get('stroke-dasharray'), from.dashes),
    hasRoundCaps: (get('stroke-linecap') ?? (from.hasRoundCaps ? 'round' : '')) === 'round',
    fillOpacity: number('fill-opacity', from.fillOpacity),
    strokeOpacity: number('stroke-opacity', from.strokeOpacity),
    sizePx,
    linePx: lineHeight(get('line-height'), sizePx, from.linePx),
    weight: weightOf(get('font-weight'), from.weight),
    isItalic: (get('font-style') ?? (from.isItalic ? 'italic' : '')) === 'italic',
    family: familyOf(get('font-family'), from.family),
    trackingEm: tracking(get('letter-spacing'), from.trackingEm),
    anchor: oneOf(get('text-anchor'), ['start', 'middle', 'end'], from.anchor),
    align: ALIGNS[get('text-align') ?? ''] ?? from.align,
  }
}

/** On a slide lines begin at the left; one that is read from the right is mirrored as a whole. */
const ALIGNS: Readonly<Record<string, Style['align']>> = { start: 'left', center: 'center', end: 'right' }

/** `600 38px/44px var(--serif)`: the only shape in which the deck's sheet has it, beside `inherit`. */
function shorthand(value: string | undefined): ReadonlyMap<string, string> {
  const [, weight, size, line, family] = /^(?:(\d+) )?([\d.]+px)\/([\d.]+(?:px)?) (.+)$/.exec(value ?? '') ?? []
  if (size === undefined || line === undefined || family === undefined) return new Map()
  return new Map([
    ['font-size', size],
    ['line-height', line],
    ['font-family', family],
    ...(weight === undefined ? [] : ([['font-weight', weight]] as const)),
  ])
}

function numberOf(value: string | undefined, otherwise: number): number {
  const number = Number.parseFloat(value ?? '')
  return Number.isNaN(number) ? otherwise : number
}

function lineHeight(value: string | undefined, sizePx: number, inherited: number): number {
  if (value === undefined || value === 'inherit') return inherited
  const number = Number.parseFloat(value)
  if (Number.isNaN(number)) return inherited
  return value.endsWith('px') ? number : number * sizePx
}

function weightOf(value: string | undefined, inherited: number): number {
  if (value === 'bold') return 700
  if (value === 'normal') return 400
  return numberOf(value, inherited)
}

function dashesOf(value: string | undefined, inherited: readonly number[]): readonly number[] {
  if (value === undefined) return inherited
  if (value === 'none') return []
  const lengths = value.split(/[\s,]+/).map((length) => Number.parseFloat(length))
  // An odd number of lengths is repeated, as SVG has it.
  return lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths]
}

function familyOf(value: string | undefined, inherited: Style['family']): Style['family'] {
  if (value === undefined) return inherited
  if (value.includes('--serif-display')) return 'display'
  if (value.includes('--serif')) return 'serif'
  return value.includes('--sans') ? 'sans' : inherited
}

function tracking(value: string | undefined, inherited: number): number {
  if (value === undefined) return inherited
  return value.endsWith('em') ? Number.parseFloat(value) : 0
}

function oneOf<const Name extends string>(value: string | undefined, names: readonly Name[], otherwise: Name): Name {
  return names.find((name) => name === value) ?? otherwise
}
