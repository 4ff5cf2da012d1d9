import { isTag, type Element } from 'domhandler'
import type { Measure } from '../../../deck/fit/measure.ts'
import type { Fill, GroupObject, Line, Link, PathObject, SlideObject } from '../drawingml/objects.ts'
import {
  extentOf,
  multiply,
  readTransform,
  shift,
  transformPath,
  type Command,
  type Matrix,
  type Point,
} from '../drawingml/path.ts'
import { readColour } from '../look/colour.ts'
import type { Style, Styles } from '../look/style.ts'
import { linkOf } from '../look/text.ts'
import { evenPieces } from './fading-line.ts'
import { gradientFill, readGradient, type Gradient } from './gradient.ts'
import { pathOf } from './svg-paths.ts'
import { svgText } from './svg-text.ts'

interface Place {
  readonly matrix: Matrix
  readonly link: Link | null
}

/** What a drawing is called, and what it tells those who do not see it; `null`: nothing that is not told elsewhere. */
interface Told {
  readonly name: string
  readonly alt: string | null
}

/** Turns the deck's drawings into shapes that can be changed: every line and every letter is one. */
export class Drawings {
  readonly #styles: Styles
  readonly #measure: Measure

  constructor(styles: Styles, measure: Measure) {
    this.#styles = styles
    this.#measure = measure
  }

  /** The shapes of an `<svg>` whose upper left corner is at `corner`, as one group. */
  group(svg: Element, corner: Point, told: Told): GroupObject {
    const drawing = new NativeDrawing(svg, this.#styles, this.#measure)
    return { kind: 'group', ...told, children: drawing.children({ matrix: shift(...corner), link: null }) }
  }

  /** The letters of a drawing alone, for one whose lines and areas are a picture. */
  letters(svg: Element, corner: Point, told: Told): GroupObject {
    const drawing = new NativeDrawing(svg, this.#styles, this.#measure, true)
    return { kind: 'group', ...told, children: drawing.children({ matrix: shift(...corner), link: null }) }
  }
}

class NativeDrawing {
  readonly #svg: Element
  readonly #styles: Styles
  readonly #measure: Measure
  readonly #gradients: ReadonlyMap<string, Gradient>
  readonly #isTextOnly: boolean

  constructor(svg: Element, styles: Styles, measure: Measure, isTextOnly = false) {
    this.#svg = svg
    this.#styles = styles
    this.#measure = measure
    this.#gradients = gradientsFor(svg, styles)
    this.#isTextOnly = isTextOnly
  }

  children(place: Place): readonly SlideObject[] {
    return this.#childrenOf(this.#svg, place)
  }

  #childrenOf(element: Element, place: Place): readonly SlideObject[] {
    return element.children.flatMap((child) => (isTag(child) ? this.#element(child, place) : []))
  }

  #element(element: Element, outer: Place): readonly SlideObject[] {
    const style = this.#styles.of(element)
    if (style.isHidden || SILENT.has(element.name)) return []
    const { transform } = element.attribs
    const matrix = transform === undefined ? outer.matrix : multiply(outer.matrix, readTransform(transform))
    const place: Place = { matrix, link: linkOf(element) ?? outer.link }
    if (element.name === 'g' || element.name === 'a') return this.#childrenOf(element, place)
    if (element.name === 'text') {
      const text = svgText(element, { ...place, styles: this.#styles, measure: this.#measure })
      return text === null ? [] : [text]
    }
    const path = this.#isTextOnly ? null : pathOf(element)
    return path === null || path.length === 0 ? [] : this.#shape({ element, path, style }, place)
  }

  #shape({ element, path, style }: Shape, { matrix, link }: Place): readonly SlideObject[] {
    const placed = transformPath(path, matrix)
    const fill = this.#fill(style, path, matrix) ?? (link === null ? null : CLICKABLE)
    const shared = { kind: 'path', name: nameOf(element), link } as const
    const fading = this.#gradient(style.stroke)
    if (fading !== null) return fadingLines({ ...shared, path, fill: null, line: null }, { fading, style, matrix })
    const line = lineOf(style)
    return fill === null && line === null ? [] : [{ ...shared, path: placed, fill, line }]
  }

  #fill(style: Style, path: readonly Command[], matrix: Matrix): Fill | null {
    const gradient = this.#gradient(style.fill)
    if (gradient !== null) {
      const { from, to } = extentOf(path)
      return gradientFill(gradient, { x0: from[0], x1: to[0], isUpright: Math.abs(matrix[1]) > 0.5 })
    }
    const colour = readColour(style.fill, style.color)
    return colour === null ? null : { kind: 'solid', colour, opacity: style.fillOpacity }
  }

  #gradient(paint: string): Gradient | null {
    const [, id] = /^url\(#([^)]+)\)$/.exec(paint) ?? []
    return id === undefined ? null : (this.#gradients.get(id) ?? null)
  }
}

interface Shape {
  readonly element: Element
  readonly path: readonly Command[]
  readonly style: Style
}

/** What is not drawn. */
const SILENT: ReadonlySet<string> = new Set(['defs', 'linearGradient', 'clipPath', 'title', 'image'])

/** A place to click on that is not seen; a shape without a fill could be clicked at its edges only. */
const CLICKABLE: Fill = { kind: 'solid', colour: 'ground', opacity: 0 }

/** All gradients of the page that the drawing is part of: one drawing may hold them for others. */
function gradientsFor(svg: Element, styles: Styles): ReadonlyMap<string, Gradient> {
  let top = svg
  while (top.parent !== null && isTag(top.parent)) top = top.parent
  const found = new Map<string, Gradient>()
  const look = (element: Element): void => {
    const { id } = element.attribs
    if (element.name === 'linearGradient' && id !== undefined) found.set(id, readGradient(element, styles))
    for (const child of element.children) if (isTag(child)) look(child)
  }
  look(top)
  return found
}

function fadingLines(
  object: PathObject,
  { fading, style, matrix }: { readonly fading: Gradient; readonly style: Style; readonly matrix: Matrix },
): readonly PathObject[] {
  const { from, to } = extentOf(object.path)
  const [stop] = fading.stops
  return evenPieces(object.path, fading, [from[0], to[0]]).map(({ opacity, path }) => ({
    ...object,
    path: transformPath(path, matrix),
    line: { ...baseLine(style), colour: stop?.colour ?? style.color, opacity },
  }))
}

function lineOf(style: Style): Line | null {
  const colour = readColour(style.stroke, style.color)
  return colour === null || style.strokePx === 0 ? null : { ...baseLine(style), colour }
}

function baseLine(style: Style): Omit<Line, 'colour'> {
  return {
    opacity: style.strokeOpacity,
    widthPx: style.strokePx,
    dashesPx: style.dashes,
    hasRoundCaps: style.hasRoundCaps,
  }
}

/** "beam edge" */
function nameOf({ name, attribs }: Element): string {
  const [own = ''] = (attribs['class'] ?? '').split(' ')
  return own === '' ? name : own.replaceAll(/-+|_+/g, ' ')
}
