/** What the deck tells the speaker view. */
export interface DeckMessage {
  readonly from: 'deck'
  /** The slide that is shown. */
  readonly index: number
  readonly isBlack: boolean
}

/** What the speaker view asks of the deck; `hello`: to be told where it is. */
export type SpeakerMessage = { readonly from: 'speaker' } & (
  | { readonly type: 'hello' }
  | { readonly type: 'show'; readonly index: number }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'black'; readonly isBlack: boolean }
)

/** What joins both windows of one talk, and no others: its name has a secret of the deck’s own tab in it. */
export class Channel {
  readonly #channel: BroadcastChannel

  constructor(session: string) {
    this.#channel = new BroadcastChannel(`chronodeck:${session}`)
  }

  send(message: DeckMessage | SpeakerMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is of one origin
    this.#channel.postMessage(message)
  }

  listen(listener: (data: unknown) => void): void {
    this.#channel.addEventListener('message', ({ data }) => listener(data))
  }
}

/** Anybody may send anything: what is no message of the deck is `null`. */
export function readDeckMessage(value: unknown): DeckMessage | null {
  if (!isRecord(value) || value['from'] !== 'deck') return null
  const { index, isBlack } = value
  return isIndex(index) && typeof isBlack === 'boolean' ? { from: 'deck', index, isBlack } : null
}

/** What is no message of a speaker view is `null`. */
export function readSpeakerMessage(value: unknown): SpeakerMessage | null {
  if (!isRecord(value) || value['from'] !== 'speaker') return null
  const { type, index, by, isBlack } = value
  const from = 'speaker'
  if (type === 'hello') return { from, type }
  if (type === 'show' && isIndex(index)) return { from, type, index }
  if (type === 'step' && (by === 1 || by === -1)) return { from, type, by }
  return type === 'black' && typeof isBlack === 'boolean' ? { from, type, isBlack } : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0
}
