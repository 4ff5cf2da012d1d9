import type { ServerResponse } from 'node:http'

/** What the pages of a live deck are told. */
export interface LiveState {
  /** Which build the server has; a page of another one loads itself anew. */
  readonly version: string
  /** What is wrong with the list as it is now; empty where it is the one shown. */
  readonly faults: readonly string[]
  /** By the id of a slide of an earlier build: the id of the slide that is in its place. */
  readonly moved: Readonly<Record<string, string>>
}

const BEAT_MS = 15_000

/** The pages that are open, each at the end of a stream of server-sent events. */
export class LiveEvents {
  readonly #pages = new Set<ServerResponse>()
  readonly #beat: NodeJS.Timeout
  #state: LiveState

  constructor(state: LiveState) {
    this.#state = state
    // A stream without traffic is cut by some; a comment keeps it open.
    this.#beat = setInterval(() => this.#sendAll(':\n\n'), BEAT_MS).unref()
  }

  get state(): LiveState {
    return this.#state
  }

  /** Tells all pages, now and when they come back. */
  publish(state: LiveState): void {
    this.#state = state
    this.#sendAll(eventText(state))
  }

  /** Turns a response into a stream that begins with the state. */
  open(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(`retry: 500\n\n${eventText(this.#state)}`)
    this.#pages.add(response)
    response.on('close', () => this.#pages.delete(response))
  }

  close(): void {
    clearInterval(this.#beat)
    for (const page of this.#pages) page.end()
  }

  #sendAll(text: string): void {
    for (const page of this.#pages) page.write(text)
  }
}

function eventText(state: LiveState): string {
  return `data: ${JSON.stringify(state)}\n\n`
}
