import type { CutRequest } from '../chronology/order/cut-request.ts'
import type { Limits } from '../chronology/timeline/limits.ts'
import { diagnosticText } from '../export/load/diagnostic-text.ts'
import { loadDeck, type LoadedDeck } from '../export/load/deck.ts'
import { renderSite, type SiteFiles } from '../export/page/render-site.ts'
import type { Host } from '../host/host.ts'
import { paintWhen } from '../host/paint.ts'
import { Problem, problemText } from '../host/problem.ts'
import { readSignatures, type Signatures } from './file-signatures.ts'
import { LiveEvents } from './live-events.ts'
import { liveFiles, livePageParts, waitingPage } from './live-page.ts'
import { MovedSlides } from './moved-slides.ts'

export interface LiveOptions {
  /** `undefined`: the default list. */
  readonly file: string | undefined
  /** `null`: the list's own. */
  readonly theme: string | null
  readonly notes: boolean
  readonly limits?: Partial<Limits>
  readonly cut?: CutRequest | null
  readonly since?: string | null
  /** Told of each load, the first too, before pages are. */
  readonly onLoad: (loaded: LoadedDeck) => void
  /** Told of what keeps a later load from being tried, such as a file that is gone. */
  readonly onProblem: (problem: Problem) => void
}

export type LiveWorld = Pick<Host, 'cwd' | 'files' | 'now'>

/** What is watched, and how it was when it was read. */
export interface Watched {
  readonly files: readonly string[]
  readonly folders: boolean
  readonly signatures: Signatures
}

/** The deck as it is shown, and what is wrong with its list as it is now. */
export class LiveDeck {
  readonly events: LiveEvents
  readonly #options: LiveOptions
  readonly #host: LiveWorld
  readonly #run: string
  readonly #slides = new MovedSlides()
  #builds = 0
  #site: SiteFiles
  /** A page may still ask for files of the build before. */
  #siteBefore: SiteFiles = new Map()

  constructor(options: LiveOptions, host: LiveWorld) {
    this.#options = options
    this.#host = host
    this.#run = host.now().getTime().toString(36)
    this.events = new LiveEvents({ version: this.#version(), faults: [], moved: {} })
    this.#site = new Map([['index.html', waitingPage(this.#version())]])
  }

  find(name: string): Uint8Array | string | undefined {
    return this.#site.get(name) ?? liveFiles.get(name) ?? this.#siteBefore.get(name)
  }

  /** Loads the list and shows it, or what is wrong with it. */
  async load(before: readonly string[] = []): Promise<Watched> {
    const { file, theme, notes, limits, cut = null, since = null, onLoad } = this.#options
    const old = await readSignatures(before, { folders: true })
    const loaded = await loadDeck(file, { notes, cut, since, ...(limits ? { limits } : {}) }, this.#host)
    onLoad(loaded)
    if (loaded.made === null) {
      this.#tell(loaded.diagnostics.map((diagnostic) => diagnosticText(diagnostic, paintWhen(false))))
    } else {
      const version = this.#version(this.#builds + 1)
      const site = await renderSite(loaded.made, { theme, notes, live: livePageParts(version) })
      this.#builds += 1
      this.#slides.update(loaded.made.deck.slides.map(({ id }) => id))
      this.#siteBefore = this.#site
      this.#site = site
      this.#tell([])
    }
    return watch(loaded.files, loaded.made === null, old)
  }

  /** As `load`, but what would end a first load is shown as a fault. */
  async reload(files: readonly string[]): Promise<Watched> {
    try {
      return await this.load(files)
    } catch (error) {
      const problem = error instanceof Problem ? error : unexpected(error)
      this.#options.onProblem(problem)
      this.#tell([problemText(problem)])
      return watch(files, true, new Map())
    }
  }

  #tell(faults: readonly string[]): void {
    this.events.publish({ version: this.#version(), faults, moved: this.#slides.moved })
  }

  #version(build = this.#builds): string {
    return `${this.#run}-${build}`
  }
}

/** What changed since `old` was read counts as not yet seen. */
async function watch(files: readonly string[], folders: boolean, old: Signatures): Promise<Watched> {
  return { files, folders, signatures: new Map([...(await readSignatures(files, { folders })), ...old]) }
}

function unexpected(error: unknown): Problem {
  return new Problem({
    what: 'The deck could not be made',
    why: error instanceof Error ? error.message : String(error),
    todo: 'undo the last edit; if it stays so, report it as a fault of chronodeck',
    cause: error,
  })
}
