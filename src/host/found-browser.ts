/** How a browser was come by, in the words a person is told. */
export type BrowserOrigin = '--browser' | 'CHRONODECK_BROWSER' | 'installed' | 'chronodeck browser --install'

/** A browser's program, and what it needs to run. */
export interface FoundBrowser {
  readonly path: string
  readonly origin: BrowserOrigin
  /** Joined to the environment when it is launched. */
  readonly env?: Readonly<Record<string, string>>
  /** Arguments beside those of every launch. */
  readonly args?: readonly string[]
}
