import type { LecternDeck } from '../lectern-loader.ts'
import { Sheet } from './sheet.ts'

const PICTURES = ['.map', '.media img', '.opening__map', '.overview__drawing']

/** The map or picture of a slide as large as the window. */
export class Zoom {
  readonly #deck: LecternDeck
  readonly #sheet: Sheet

  constructor(deck: LecternDeck, close: string) {
    this.#deck = deck
    this.#sheet = new Sheet({ title: deck.page.data.words.lectern.zoom, className: 'zoom', close })
  }

  toggle(): void {
    if (this.#sheet.isOpen) return this.close()
    const { stage, page } = this.#deck
    const picture = PICTURES.map((selector) => stage.section?.querySelector(selector)).find(Boolean)
    const drawing = picture?.querySelector('svg') ?? picture
    if (!drawing) return stage.say(page.data.words.lectern.noZoom)
    const copy = drawing.cloneNode(true)
    this.#sheet.body.replaceChildren(copy)
    this.#sheet.open()
  }

  close(): void {
    this.#sheet.close()
    this.#sheet.body.replaceChildren()
  }
}
