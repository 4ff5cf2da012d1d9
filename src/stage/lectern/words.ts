import type { LecternWords } from '../../deck/stage-data.ts'

let words: LecternWords | null = null

declare global {
  /** Called by the script of `StageData.lecternWords`. */
  var chronodeckWords: (words: LecternWords) => void
}

/** Takes up the words when their script comes, which is before anything of the lectern is made. */
export function awaitWords(): void {
  globalThis.chronodeckWords = (all) => {
    words = all
  }
}

export function lecternWords(): LecternWords {
  if (words === null) throw new Error('the words of the lectern are not here')
  return words
}
