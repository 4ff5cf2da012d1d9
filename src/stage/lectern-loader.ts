import type { Chunks } from './chunks.ts'
import type { Fit } from './fit.ts'
import type { LecternCommand } from './keys.ts'
import type { Legend } from './legend.ts'
import type { LetterKeys } from './letter-keys.ts'
import type { Links } from './links.ts'
import { loadScript } from './load-script.ts'
import type { Page } from './page.ts'
import type { Sections } from './sections.ts'
import type { Slides } from './slides.ts'
import type { Stage } from './stage.ts'

/** The deck as the lectern finds it. */
export interface LecternDeck {
  readonly page: Page
  readonly stage: Stage
  readonly slides: Slides
  readonly sections: Sections
  readonly chunks: Chunks
  readonly links: Links
  readonly legend: Legend
  readonly letters: LetterKeys
  readonly fit: Fit
}

/** What lies over the slides. */
export interface Lectern {
  run(command: LecternCommand): void
  /** Whether the press was for what lies over the slides, and is used up. */
  take(event: KeyboardEvent): boolean
  /** All slides are here: what they need beside their text is loaded, for a print and for a server that goes away. */
  settle(): Promise<void>
  /** Takes away what lies over the slides before a step; whether that was all that the press asked for. */
  close(): boolean
}

declare global {
  /** Made by the lectern's script. */
  var chronodeckLectern: { readonly open: (deck: LecternDeck) => Lectern; readonly speak: (page: Page) => void }
}

/** The lectern, which comes when the first slide is there, or is asked for. */
export class LecternLoader {
  readonly #deck: LecternDeck
  #lectern: Lectern | null = null
  #loading: Promise<Lectern | null> | null = null

  constructor(deck: LecternDeck) {
    this.#deck = deck
  }

  /** `null` where its files cannot be had; they are asked for again the next time. */
  async load(): Promise<Lectern | null> {
    if (this.#lectern) return this.#lectern
    this.#loading ??= loadLectern(this.#deck.page).then((isHere) => {
      if (isHere) this.#lectern = chronodeckLectern.open(this.#deck)
      else this.#loading = null
      return this.#lectern
    })
    return await this.#loading
  }

  run(command: LecternCommand): void {
    if (this.#lectern) this.#lectern.run(command)
    else void this.load().then((lectern) => (lectern ? lectern.run(command) : this.#deck.stage.warn()))
  }

  take(event: KeyboardEvent): boolean {
    return this.#lectern?.take(event) ?? false
  }

  close(): boolean {
    return this.#lectern?.close() ?? false
  }
}

/** Whether script and sheet are here. */
export async function loadLectern({ data }: Page): Promise<boolean> {
  const { lectern, lecternWords } = data
  const files = lectern === null ? [] : [loadScript(lectern.script), loadStyle(lectern.style)]
  const areHere = (await Promise.all(files)).every((isHere) => isHere)
  // Last: the script takes them up.
  return areHere && (await loadScript(lecternWords))
}

function loadStyle(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = url
    link.addEventListener('load', () => resolve(true))
    link.addEventListener('error', () => {
      link.remove()
      resolve(false)
    })
    document.head.append(link)
  })
}
