import type { MadeDeck } from '../export/load/deck.ts'
import { renderSite } from '../export/page/render-site.ts'
import { serveDeck, type DeckServer } from './deck-server.ts'

export interface PresentOptions {
  readonly port: number
  /** `null`: the list's own. */
  readonly theme: string | null
  readonly notes: boolean
}

/** Serves a deck as it is now: whatever happens to its files, what is shown stays. */
export async function present(made: MadeDeck, { port, theme, notes }: PresentOptions): Promise<DeckServer> {
  const files = await renderSite(made, { theme, notes })
  return serveDeck({ port, find: (name) => files.get(name) })
}
