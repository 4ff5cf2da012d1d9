/** A cell, and where it stands in the table's text: offsets in UTF-16 code units, `end` exclusive, with its quotes. */
export interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
  /** An address that the cell leads to, beside what it says. */
  readonly link?: string
}

/** Rows of cells, without the empty rows. Rows may be of different length. */
export interface Table {
  /** What people are shown of it. */
  readonly text: string
  readonly rows: readonly (readonly Cell[])[]
}
