import type { LecternWords } from '../../deck/stage-data.ts'
import type { LecternCommand } from '../keys.ts'
import type { LetterKeys } from '../letter-keys.ts'
import { button, element } from './element.ts'
import { Sheet } from './sheet.ts'

/** What a tap on a row does, by the row's first key. */
const COMMANDS: Readonly<Record<string, LecternCommand | 'legend'>> = {
  G: 'go-to',
  '/': 'search',
  C: 'filter',
  O: 'overview',
  L: 'legend',
  Z: 'zoom',
  B: 'black',
  S: 'speaker',
  F: 'full-screen',
  T: 'theme',
}

/** All keys, each with what it does, which a tap does too, and the switch for those of one letter. */
export class KeySheet extends Sheet {
  readonly #heading: () => string

  constructor(parts: {
    readonly words: LecternWords
    readonly close: string
    readonly letters: LetterKeys
    readonly transcript: string | null
    readonly run: (command: LecternCommand | 'legend') => void
    /** What the sheet is called now: a phone has no keys. */
    readonly heading: () => string
  }) {
    const { words, close, letters, transcript, run, heading } = parts
    super({ title: words.keys, className: 'key-sheet', close })
    this.#heading = heading
    const rows = words.keyRows.map(([keys, does]) => {
      const command = COMMANDS[keys.split(' ', 1)[0] ?? '']
      const what = command === undefined ? does : button(does, 'key-sheet__command', () => run(command))
      const caps = element('dt', '', ...keys.split(' ').flatMap(keyCap))
      return element('div', 'key-sheet__row', caps, element('dd', '', what))
    })
    const box = element('input', '')
    box.type = 'checkbox'
    box.checked = letters.areOn
    box.addEventListener('change', () => letters.switch(box.checked))
    this.body.append(
      element('dl', 'key-sheet__rows', ...rows),
      element('label', 'key-sheet__letters', box, words.letters),
    )
    if (transcript === null) return
    const link = element('a', '', words.transcript)
    link.href = transcript
    // The deck stays where it is.
    link.target = '_blank'
    link.rel = 'noopener'
    this.body.append(element('p', 'key-sheet__transcript', link))
  }

  override open(): void {
    this.heading.textContent = this.#heading()
    super.open()
  }
}

function keyCap(key: string): readonly (Node | string)[] {
  return key === '' ? [] : [element(key.length > 2 && key === key.toLowerCase() ? 'span' : 'kbd', '', key), ' ']
}
