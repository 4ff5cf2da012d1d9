import type { Host } from '../host/host.ts'
import type { DeckServer } from '../serve/deck-server.ts'

export interface ServedOptions {
  /** The port that was asked for. */
  readonly port: number
  readonly open: boolean
}

/** Tells where a deck is served, and opens it where a window can open. */
export async function tellServed(server: DeckServer, { port, open }: ServedOptions, host: Host): Promise<void> {
  if (port !== 0 && server.port !== port) host.log.message(`Port ${port} is in use, so it is ${server.port}.`)
  host.log.result(server.url)
  host.log.message('Ctrl-C ends it.')
  if (!open || !host.hasDisplay) return
  if (!(await host.openInBrowser(server.url)))
    host.log.message('No browser could be opened: open the address yourself.')
}
