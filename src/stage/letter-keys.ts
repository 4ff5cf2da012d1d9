const KEY = 'chronodeck:letters'

/** Whether keys of one letter or sign are commands: people who speak to their computer switch them off (WCAG 2.1.4). */
export class LetterKeys {
  #areOn = readStore() !== 'off'

  get areOn(): boolean {
    return this.#areOn
  }

  switch(on: boolean): void {
    this.#areOn = on
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off')
    } catch {
      // For this page it holds, also where nothing can be kept.
    }
  }
}

function readStore(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
