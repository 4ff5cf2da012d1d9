import { Kept } from './kept.ts'

/** Whether keys of one letter or sign are commands: people who speak to their computer switch them off (WCAG 2.1.4). */
export class LetterKeys {
  readonly #kept = new Kept('local', 'letters')
  #areOn = this.#kept.read() !== 'off'

  get areOn(): boolean {
    return this.#areOn
  }

  switch(on: boolean): void {
    this.#areOn = on
    this.#kept.write(on ? 'on' : 'off')
  }
}
