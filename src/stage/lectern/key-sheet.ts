import type { LecternWords } from '../../deck/stage-data.ts'
import type { LetterKeys } from '../letter-keys.ts'
import { element } from './element.ts'
import { Sheet } from './sheet.ts'

/** All keys, and the switch for those of one letter. */
export class KeySheet extends Sheet {
  constructor(parts: {
    readonly words: LecternWords
    readonly close: string
    readonly letters: LetterKeys
    readonly transcript: string | null
  }) {
    const { words, close, letters, transcript } = parts
    super({ title: words.keys, className: 'key-sheet', close })
    const rows = words.keyRows.map(([keys, does]) =>
      element('div', 'key-sheet__row', element('dt', '', ...keys.split(' ').flatMap(keyCap)), element('dd', '', does)),
    )
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
}

function keyCap(key: string): readonly (Node | string)[] {
  return key === '' ? [] : [element(key.length > 2 && key === key.toLowerCase() ? 'span' : 'kbd', '', key), ' ']
}
