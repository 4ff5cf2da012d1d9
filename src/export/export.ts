import type { PaperName } from '../deck/paper/paper.ts'
import type { Host } from '../host/host.ts'
import type { MadeDeck } from './load/deck.ts'

/** What a PDF can be: a page a slide, a sheet a slide to take home, the whole chronology as a table. */
export const PDF_LAYOUTS = ['slides', 'handout', 'table'] as const
export type PdfLayout = (typeof PDF_LAYOUTS)[number]

export interface ExportOptions {
  /** The file or folder to write. */
  readonly out: string
  /** `null`: the list's own. */
  readonly theme: string | null
  readonly notes: boolean
  /** The browser that the person named; `null`: one is found. */
  readonly browser: string | null
  /** Of a PDF: what stands on its pages, and on what paper where they are no slides; `slides` and `a4` where left out. */
  readonly layout?: PdfLayout
  readonly paper?: PaperName
  /** Of pictures: device px of a CSS px; 1 where left out. */
  readonly scale?: number
}

/** What a deck can be written as. */
export interface Export {
  /** Writes the whole output or, after a failure, nothing: what was there stays. Every failure is a `Problem`. */
  write(made: MadeDeck, options: ExportOptions, host: Host): Promise<void>
}
