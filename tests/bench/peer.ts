import type { TimelineInput } from '../../src/chronology/timeline/input.ts'

export type Measure = 'build' | 'first' | 'step' | 'pdf'

/** A way to make a deck of a list of events, this product's or another's. */
export interface Peer {
  readonly name: string
  /** What it takes part in. */
  readonly measures: readonly Measure[]
  /** Whether its PDF is made of the built site. */
  readonly printsSite?: boolean
  /** Writes into an empty folder what a person would write by hand for these events. */
  readonly write: (list: TimelineInput, folder: string) => Promise<Made>
}

/** Sources that were written, and what can be done with them. */
export interface Made {
  /** Makes the folder `site`; null where there is nothing to make. */
  readonly build: Command | null
  /** The folder that is served. */
  readonly site: string
  readonly page: ShownPage | null
  /** Makes the PDF `out`, of the site as it is served at `origin`, which has no slash at its end. */
  readonly print: ((origin: string) => Command & { readonly out: string }) | null
}

/** A script of Node with its arguments. */
export interface Command {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** How a page is asked about its slides: expressions of JavaScript, evaluated in it. One that throws is taken for false. */
export interface ShownPage {
  /** The address below the site of the first slide (null) or of that of an event, by its place in the list. */
  readonly path: (event: number | null) => string
  /** Whether the first slide stands and keys are listened to. */
  readonly isReady: string
  /** A text that tells the present slide from its neighbours; null where keys do nothing. */
  readonly current: string | null
  /** A selector of what may grow with the list beside the slides. */
  readonly beside?: string
}
