import type { LecternWords } from '../../deck/stage-data.ts'
import { findCommand, isStep, type Command, type StepCommand } from '../keys.ts'
import type { LetterKeys } from '../letter-keys.ts'
import { button, element } from './element.ts'
import { Sheet } from './sheet.ts'

/** All keys, each with what it does, which a tap does too, and the switch for those of one letter. */
export class KeySheet extends Sheet {
  readonly #heading: () => string

  constructor(parts: {
    readonly words: LecternWords
    readonly close: string
    readonly letters: LetterKeys
    readonly transcript: string | null
    readonly run: (command: Exclude<Command, StepCommand>) => void
    /** What the sheet is called now: a phone has no keys. */
    readonly heading: () => string
  }) {
    const { words, close, letters, transcript, run, heading } = parts
    super({ title: words.keys, className: 'key-sheet', close })
    this.#heading = heading
    const rows = words.keyRows.map(([keys, does]) => {
      const command = commandOf(keys)
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

/** What a tap on a row does: what its first key does, but for steps, which fingers and mice have otherwise, and this sheet. */
function commandOf(keys: string): Exclude<Command, StepCommand> | undefined {
  const [key = ''] = keys.split(' ', 1)
  const command = findCommand({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false })
  return command === undefined || isStep(command) || command === 'keys' ? undefined : command
}

function keyCap(key: string): readonly (Node | string)[] {
  return key === '' ? [] : [element(key.length > 2 && key === key.toLowerCase() ? 'span' : 'kbd', '', key), ' ']
}
