import type { Element } from 'domhandler'
import type { Deck, Slide } from '../../../deck/deck.ts'
import type { Ports } from '../../../deck/ports.ts'
import type { MediaFile } from '../../load/media.ts'
import type { Image, SlideObject } from '../drawingml/objects.ts'
import type { Drawings } from '../drawings/native.ts'
import type { Page } from '../look/page.tsx'
import type { Styles } from '../look/style.ts'
import type { Texts } from '../look/text.ts'

/** A slide to be made, and all that it is made with. */
export interface Scene<S extends Slide = Slide> {
  readonly deck: Deck
  readonly slide: S
  readonly page: Page
  readonly ports: Ports
  readonly kit: Kit
}

/** What all slides of a deck are made with. */
export interface Kit {
  readonly styles: Styles
  readonly texts: Texts
  readonly drawings: Drawings
  /** Colours of the theme, by token. */
  readonly tokens: ReadonlyMap<string, string>
  /** A drawing without its letters, as a picture; the same for the same drawing. */
  readonly pictureOf: (svg: Element, size: { readonly width: number; readonly height: number }) => Image
  /** A drawing in a file of the list. */
  readonly rasterOf: (svg: string) => Image
  /** By `src` as the list has it. */
  readonly images: ReadonlyMap<string, MediaFile>
}

/** What stands on the slide, from the back to the front. */
export type SlideMaker = (scene: Scene) => readonly SlideObject[]
