import { lecternWords } from './words.ts'
import type { Lectern, LecternDeck } from '../lectern-loader.ts'
import type { Command, LecternCommand, StepCommand } from '../keys.ts'
import { Black } from './black.ts'
import { FindBox } from './find-box.ts'
import { FilterSheet } from './filter-sheet.ts'
import { Finder } from './finder.ts'
import { toggleFullScreen } from './full-screen.ts'
import { KeySheet } from './key-sheet.ts'
import { Laser } from './laser.ts'
import { OverviewVisit } from './overview-visit.ts'
import { Printing } from './printing.ts'
import { Recovery } from './recovery.ts'
import { SpeakerWindow } from './speaker/window.ts'
import { ThemeSwitch } from './theme-switch.ts'
import { keepAwake } from './wake-lock.ts'
import { Zoom } from './zoom.ts'

/** Everything that lies over the slides of a talk. */
export class Desk implements Lectern {
  readonly #deck: LecternDeck
  readonly #black: Black
  readonly #keys: KeySheet
  readonly #goTo: FindBox
  readonly #search: FindBox
  readonly #filter: FilterSheet
  readonly #visit: OverviewVisit
  readonly #theme: ThemeSwitch
  readonly #zoom: Zoom
  readonly #laser = new Laser()
  readonly #speaker: SpeakerWindow
  readonly #printing: Printing

  constructor(deck: LecternDeck) {
    const { page, letters, stage } = deck
    const words = lecternWords()
    this.#deck = deck
    const { close } = page.data.words
    const finder = new Finder(page.data.find)
    this.#black = new Black(words.black, (text) => stage.say(text))
    const heading = () => (deck.fit.phone ? page.data.words.commands : words.keys)
    const run = (command: Exclude<Command, StepCommand>) => this.#runFromSheet(command)
    this.#keys = new KeySheet({ words, close, letters, transcript: page.data.transcript, run, heading })
    this.#goTo = new FindBox(deck, finder, { kind: 'go-to', close })
    this.#search = new FindBox(deck, finder, { kind: 'search', close })
    this.#filter = new FilterSheet(deck, finder, close)
    this.#visit = new OverviewVisit(deck)
    this.#theme = new ThemeSwitch(page.data.key)
    this.#zoom = new Zoom(deck, close)
    this.#speaker = new SpeakerWindow(deck, { setBlack: (isBlack) => this.#black.set(isBlack) })
    this.#black.onChange((isBlack) => this.#speaker.tellBlack(isBlack))
    this.#laser.listen(letters)
    this.#printing = new Printing(deck)
    this.#printing.listen()
    keepAwake()
    void new Recovery(deck).start()
  }

  run(command: LecternCommand): void {
    const sheets: Partial<Record<LecternCommand, { toggle(): void }>> = {
      keys: this.#keys,
      'go-to': this.#goTo,
      search: this.#search,
      filter: this.#filter,
      zoom: this.#zoom,
    }
    const sheet = sheets[command]
    this.#closeSheets(sheet)
    if (sheet) return sheet.toggle()
    const others: Partial<Record<LecternCommand, () => void>> = {
      black: () => this.#goBlack(),
      'full-screen': () => void toggleFullScreen(),
      overview: () => this.#visit.toggle(),
      theme: () => this.#theme.next(),
      speaker: () => this.#speaker.open(),
    }
    others[command]?.()
  }

  /** A look at the overview ends unseen: one key brings the slide back, and the next one steps on. */
  #goBlack(): void {
    this.#visit.end()
    this.#black.set(true)
  }

  /** By a click or a tap: there is no keyboard, or nobody knows its letters. */
  #runFromSheet(command: Exclude<Command, StepCommand>): void {
    this.#keys.close()
    if (command === 'legend') this.#deck.legend.toggle()
    else this.run(command)
  }

  settle(): Promise<void> {
    return this.#printing.settle()
  }

  take(event: KeyboardEvent): boolean {
    if (this.#black.take(event)) return true
    return event.key === 'Escape' && this.#visit.end()
  }

  close(): boolean {
    this.#closeSheets()
    return this.#visit.end()
  }

  #closeSheets(but?: { toggle(): void }): void {
    for (const sheet of [this.#keys, this.#goTo, this.#search, this.#filter, this.#zoom])
      if (sheet !== but) sheet.close()
  }
}
