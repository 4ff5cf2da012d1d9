import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listOf } from './lists.ts'
import type { Made, Peer } from './peer.ts'
import { runAlone, type Took } from './run-command.ts'

/** Seconds after which a build has failed. */
const BUILD_LIMIT_S = 180

/** Where the decks of all peers are written and built, each in a folder of its own. */
export class Workshop {
  readonly #folder: string
  readonly #written = new Map<string, Promise<Made>>()
  readonly #built = new Map<string, Promise<Made>>()

  private constructor(folder: string) {
    this.#folder = folder
  }

  static async open(): Promise<Workshop> {
    return new Workshop(await mkdtemp(join(tmpdir(), 'chronodeck-bench-')))
  }

  /** The sources of a deck of so many events, written once. */
  written(peer: Peer, events: number): Promise<Made> {
    return remembered(this.#written, `${peer.name} ${events}`, async (key) => {
      const folder = join(this.#folder, key.replaceAll(/[^a-z0-9]+/gi, '-'))
      await mkdir(folder)
      return peer.write(listOf(events), folder)
    })
  }

  /** Builds a deck from nothing; its site stays for what is measured next. */
  async build(peer: Peer, events: number): Promise<Took & Pick<Made, 'site'>> {
    const { build, site } = await this.written(peer, events)
    if (build === null) throw new Error('there is nothing to build')
    await rm(site, { recursive: true, force: true })
    return { ...(await runAlone(build, BUILD_LIMIT_S, join(this.#folder, 'usage.json'))), site }
  }

  /** A deck that is ready to be shown, built once if it was not yet. */
  built(peer: Peer, events: number): Promise<Made> {
    return remembered(this.#built, `${peer.name} ${events}`, async () => {
      const made = await this.written(peer, events)
      if (made.build !== null) await this.build(peer, events)
      return made
    })
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true })
  }
}

function remembered<T>(kept: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const known = kept.get(key) ?? make(key)
  kept.set(key, known)
  return known
}
