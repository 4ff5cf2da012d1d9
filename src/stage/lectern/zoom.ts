import { lecternWords } from './words.ts'
import type { LecternDeck } from '../lectern-loader.ts'
import { Sheet } from './sheet.ts'

const PICTURES = ['.map', '.media img', '.opening__map', '.overview__drawing']

/** The map or picture of a slide as large as the window. */
export class Zoom {
  readonly #deck: LecternDeck
  readonly #sheet: Sheet

  constructor(deck: LecternDeck, close: string) {
    this.#deck = deck
    this.#sheet = new Sheet({ title: lecternWords().zoom, className: 'zoom', close })
  }

  toggle(): void {
    if (this.#sheet.isOpen) return this.close()
    const { stage } = this.#deck
    const picture = PICTURES.map((selector) => stage.section?.querySelector(selector)).find(Boolean)
    const drawing = picture?.querySelector('svg') ?? picture
    if (!drawing) return stage.say(lecternWords().noZoom)
    const copy = drawing.cloneNode(true)
    this.#sheet.body.replaceChildren(copy)
    this.#sheet.open()
  }

  close(): void {
    this.#sheet.close()
    this.#sheet.body.replaceChildren()
  }
}
