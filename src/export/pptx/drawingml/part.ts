import type { Image, Link } from './objects.ts'

/** What a part leads to: a slide by its id in the deck, an address, or a file of the package by its path in it. */
export type Target = Link | { readonly media: string }

/** A part of the package being written (a slide or a layout): the numbers of its shapes, and what it leads to. */
export interface Part {
  /** BCP 47, of all text. */
  readonly lang: string
  /** A number that no other shape of the part has. */
  nextId(): number
  /** The name of a relation in the part; `null` where the target is not in the deck. One target has one name. */
  relate(target: Target): string | null
  /** Puts an image into the package, once for all parts, and gives its path there. */
  addImage(bytes: Uint8Array | string, ending: Image['ending'] | 'svg'): string
}
