/** What a layout for paper is printed on, portrait. */
export interface Paper {
  /** As CSS names it (CSS Paged Media, 5.1). */
  readonly size: string
  /** CSS px, rounded down, so that a page never runs over its sheet. */
  readonly widthPx: number
  readonly heightPx: number
}

export const PAPER_NAMES = ['a4', 'letter'] as const
export type PaperName = (typeof PAPER_NAMES)[number]

/** ISO 216 and ANSI. */
export const PAPERS: Readonly<Record<PaperName, Paper>> = {
  a4: { size: 'A4', widthPx: 793, heightPx: 1122 },
  letter: { size: 'letter', widthPx: 816, heightPx: 1056 },
}

/** Of the text on each page, px: where it starts, and the room that the foot of the page takes. */
export const TOP_PX = 86
export const FOOT_PX = 94
/** Width of the text, in the middle of the page. */
export const TEXT_PX = 680

/** A line of the document's outline. */
export interface PageBookmark {
  readonly title: string
  /** From 0. */
  readonly page: number
  /** 1: it hangs from the nearest one before it whose level is 0. */
  readonly level: 0 | 1
}

/** Pages by their numbers, counted from 0: from `from` to before `to`. */
export interface PageRange {
  readonly from: number
  readonly to: number
}

/** A deck laid out in pages, before any of them is drawn. */
export interface PaperLayout {
  readonly pages: number
  readonly bookmarks: readonly PageBookmark[]
  /** What the body of the document is called by the style sheets. */
  readonly className: string
  /** Whether the pages have rails, which share their pictures where these are large. */
  readonly isRailed: boolean
  /** Each page as HTML. */
  readonly render: (range: PageRange) => readonly string[]
}
