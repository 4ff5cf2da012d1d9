import type { Host } from '../host/host.ts'
import type { MadeDeck } from './load/deck.ts'

export interface ExportOptions {
  /** The file or folder to write. */
  readonly out: string
  /** `null`: the list's own. */
  readonly theme: string | null
  readonly notes: boolean
  /** The browser that the person named; `null`: one is found. */
  readonly browser: string | null
  /** Of pictures: device px of a CSS px; 1 where left out. */
  readonly scale?: number
}

/** What a deck can be written as. */
export interface Export {
  /** Writes the whole output or, after a failure, nothing: what was there stays. Every failure is a `Problem`. */
  write(made: MadeDeck, options: ExportOptions, host: Host): Promise<void>
}
