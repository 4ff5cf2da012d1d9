import type { Colour } from '../look/colour.ts'
import type { Command } from './path.ts'

/** What stands on a slide. All lengths are px of the stage, from its upper left corner; 1280 px are the slide's width. */
export type SlideObject = TextObject | PathObject | PictureObject | TableObject | GroupObject

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a click leads: to a slide by its id in the deck, or to an address. */
export type Link = { readonly slide: string } | { readonly url: string }

interface Named {
  /** As the list of a slide's objects has it. */
  readonly name: string
  readonly link?: Link | null
}

/** A stretch of text in one look. */
export interface TextRun {
  readonly text: string
  readonly sizePx: number
  readonly family: 'serif' | 'sans'
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly colour: Colour
  readonly link: Link | null
  /** Added after each letter, px. */
  readonly trackingPx: number
}

export interface Paragraph {
  readonly runs: readonly TextRun[]
  readonly align: 'left' | 'center' | 'right'
  /** Height of each line; `null` leaves it to the font. */
  readonly linePx: number | null
  /** Free above it. */
  readonly gapPx: number
  /** Where a tab leads, from the left edge. */
  readonly tabsPx: readonly number[]
  /** From the left edge of the box to its lines, and from there to the first line. */
  readonly marginPx: number
  readonly indentPx: number
  /** Whether it is read from right to left: then the margin is at the right. */
  readonly isRtl?: boolean
}

/** A place of the layout that a text stands in. */
export interface PlaceholderRef {
  readonly type: 'title' | 'body' | 'ftr' | 'sldNum'
  readonly index: number
}

export interface TextObject extends Named {
  readonly kind: 'text'
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** Whether lines break at the box's right edge. */
  readonly wraps: boolean
  /** Whether text that does not fit its box becomes smaller. */
  readonly shrinks: boolean
  readonly placeholder: PlaceholderRef | null
  readonly fill: Fill | null
  readonly line: Line | null
  /** The number of the slide is written in place of the first `#` of the text. */
  readonly isNumber?: boolean
  readonly insetPx?: number
}

export interface PathObject extends Named {
  readonly kind: 'path'
  readonly path: readonly Command[]
  readonly fill: Fill | null
  readonly line: Line | null
}

export interface PictureObject extends Named {
  readonly kind: 'picture'
  readonly box: Box
  /** Told to those who do not see it. */
  readonly alt: string
  readonly image: Image
}

export interface Image {
  readonly bytes: Uint8Array
  readonly ending: 'png' | 'jpeg' | 'gif'
  /** The same as a drawing, for readers that know SVG. */
  readonly svg: string | null
}

export interface TableObject extends Named {
  readonly kind: 'table'
  readonly box: Box
  readonly alt: string
  readonly columnsPx: readonly number[]
  readonly hasHeader: boolean
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** At the least: a row grows with its text. */
  readonly heightPx: number
  readonly cells: readonly TableCell[]
  /** Under the row; `null` for none. */
  readonly rule: Line | null
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[]
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly topPx: number
  /** Free under the text. */
  readonly bottomPx: number
}

/** Objects that belong together, told in one sentence; without one they say nothing that is not said elsewhere. */
export interface GroupObject extends Named {
  readonly kind: 'group'
  readonly alt: string | null
  readonly children: readonly SlideObject[]
  /** Of a map, which is never mirrored: where it lies. */
  readonly upright?: Box
}

export interface Stop {
  /** From 0 at the start of the shape to 1 at its end. */
  readonly offset: number
  readonly colour: Colour
  readonly opacity: number
}

export type Fill =
  | { readonly kind: 'solid'; readonly colour: Colour; readonly opacity: number }
  /** `isUpright`: from the top to the bottom of the shape, else from its left to its right edge. */
  | { readonly kind: 'gradient'; readonly stops: readonly Stop[]; readonly isUpright: boolean }

export interface Line {
  readonly colour: Colour
  readonly opacity: number
  readonly widthPx: number
  /** Dash, gap, dash, gap … in px; empty for a solid line. */
  readonly dashesPx: readonly number[]
  readonly hasRoundCaps: boolean
}
