import { Kept } from './kept.ts'

/**
 * The current slide's id, kept for a reload where the address could not hold it.
 * One store serves all decks opened from `file://`, so each deck has its own key. What is read is a slide only if the
 * deck has it.
 */
export class Place extends Kept {
  constructor(deckKey: string) {
    super('session', deckKey)
  }
}
