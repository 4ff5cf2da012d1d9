import type { FindEntry } from '../../deck/stage-data.ts'
import { idle } from '../idle.ts'
import { loadScript } from '../load-script.ts'
import { monthNames } from './read-query-date.ts'
import { findable, type Findable } from './find.ts'

declare global {
  /** Called by the script of `StageData.find`. */
  var chronodeckFind: (entries: readonly FindEntry[]) => void
}

/** Made ready between two frames: so many at a time. */
const AT_ONCE = 400

/** All that can be found, from when it is first asked for. */
export class Finder {
  /** Names of the months in the deck's language, as dates are typed with them. */
  readonly months = monthNames(document.documentElement.lang)
  readonly #url: string
  #all: readonly Findable[] | null = null
  #loading: Promise<readonly Findable[] | null> | null = null

  constructor(url: string) {
    this.#url = url
  }

  /** `null` while it is not here. */
  get all(): readonly Findable[] | null {
    return this.#all
  }

  /** `null` where it cannot be had. */
  load(): Promise<readonly Findable[] | null> {
    this.#loading ??= this.#load().then((all) => {
      this.#all = all
      if (all === null) this.#loading = null
      return all
    })
    return this.#loading
  }

  async #load(): Promise<readonly Findable[] | null> {
    let entries: readonly FindEntry[] = []
    globalThis.chronodeckFind = (found) => {
      entries = found
    }
    if (!(await loadScript(this.#url))) return null
    const all: Findable[] = []
    for (let start = 0; start < entries.length; start += AT_ONCE) {
      if (start > 0) await idle()
      for (const entry of entries.slice(start, start + AT_ONCE)) all.push(findable(entry))
    }
    return all
  }
}
