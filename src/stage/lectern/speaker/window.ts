import { lecternWords } from '../words.ts'
import type { LecternDeck } from '../../lectern-loader.ts'
import { Channel, readSpeakerMessage, type SpeakerMessage } from './messages.ts'
import { sessionOf } from './session.ts'
import { NotesStrip } from './strip.ts'

const FEATURES = 'popup,width=1280,height=760'

/** The speaker view of this deck: opened in a window of its own, told of every step, and heard. */
export class SpeakerWindow {
  readonly #deck: LecternDeck
  readonly #setBlack: (isBlack: boolean) => void
  readonly #session: string
  readonly #channel: Channel
  readonly #strip: NotesStrip
  #opened: Window | null = null
  #isBlack = false

  constructor(deck: LecternDeck, { setBlack }: { readonly setBlack: (isBlack: boolean) => void }) {
    this.#deck = deck
    this.#setBlack = setBlack
    this.#session = sessionOf(deck.page.data.key)
    this.#channel = new Channel(this.#session)
    this.#strip = new NotesStrip(deck)
    this.#channel.listen((data) => this.#hear(readSpeakerMessage(data)))
    deck.stage.onShow(() => this.#tell())
  }

  /** Where the browser lets no window open, the notes come on the slide itself. */
  open(): void {
    if (this.#strip.isOpen) return this.#strip.close()
    if (this.#opened && !this.#opened.closed) return this.#opened.focus()
    const url = new URL(location.href)
    url.search = `?speaker=${this.#session}`
    this.#opened = open(url.href, `chronodeck-${this.#session}`, FEATURES)
    if (this.#opened) return
    const { refused } = lecternWords()
    this.#strip.open(refused)
    this.#deck.stage.say(refused)
  }

  tellBlack(isBlack: boolean): void {
    this.#isBlack = isBlack
    this.#tell()
  }

  #tell(): void {
    this.#channel.send({ from: 'deck', index: this.#deck.stage.index, isBlack: this.#isBlack })
  }

  #hear(message: SpeakerMessage | null): void {
    switch (message?.type) {
      case 'hello':
        return this.#tell()
      case 'show':
        return this.#deck.stage.show(message.index)
      case 'step':
        return this.#deck.stage.step(message.by)
      case 'black':
        return this.#setBlack(message.isBlack)
    }
  }
}
