import { setTimeout as pause } from 'node:timers/promises'
import { serveDeck, type DeckServer } from './deck-server.ts'
import { haveChanged, readSignatures } from './file-signatures.ts'
import { LiveDeck, type LiveOptions, type LiveWorld, type Watched } from './live-deck.ts'
import { LIVE_EVENTS } from './live-page.ts'

export interface DevOptions extends LiveOptions {
  readonly port: number
}

const LOOK_EVERY_MS = 40
const SETTLE_MS = 30
/** Looking at the files takes at most a fifth of the time, however many they are. */
const PAUSE_PER_LOOK = 4

/**
 * Serves a deck that follows its files: an edit is shown at once on the same slide; with an error, the last good deck
 * stays and the error is shown over it. A list that cannot be read at all at the start is a `Problem`.
 */
export async function dev(options: DevOptions, host: LiveWorld): Promise<DeckServer> {
  const live = new LiveDeck(options, host)
  const files = await live.load()
  const server = await serveDeck({
    port: options.port,
    find: (name) => live.find(name),
    answer(name, response) {
      if (name === LIVE_EVENTS) live.events.open(response)
      return name === LIVE_EVENTS
    },
  })
  const ended = new AbortController()
  void follow(live, files, ended.signal)
  return {
    ...server,
    async close() {
      ended.abort()
      live.events.close()
      await server.close()
    },
  }
}

/** Loads the deck again whenever its files have changed, until the signal. */
async function follow(live: LiveDeck, first: Watched, signal: AbortSignal): Promise<void> {
  let watched = first
  let lookMs = 0
  while (!signal.aborted) {
    await pause(Math.max(LOOK_EVERY_MS, PAUSE_PER_LOOK * lookMs))
    const start = performance.now()
    let now = await readSignatures(watched.files, watched)
    lookMs = performance.now() - start
    if (!haveChanged(watched.signatures, now)) continue
    // An editor may still be writing.
    for (let before = now; ; before = now) {
      await pause(SETTLE_MS)
      now = await readSignatures(watched.files, watched)
      if (!haveChanged(before, now)) break
    }
    if (!signal.aborted) watched = await live.reload(watched.files)
  }
}
