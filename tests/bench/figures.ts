/** What the rows of a table are measured in. */
export interface Column {
  readonly name: string
  readonly unit: 'µs' | 'ms' | 's' | 'MB' | 'kB' | ''
  /** The part of the samples that is no larger than the value shown: 0.5 is the median, and the default. */
  readonly quantile?: number
}

export interface Figure {
  readonly value: number
  readonly least: number
  readonly most: number
}

/** What one way of doing a thing took; a figure for each column, or the reason why there is none. */
export interface Row {
  readonly name: string
  readonly figures: readonly Figure[]
  readonly failed: string | null
  /** In the unit of the first column, where it failed for having taken more than so much of it. */
  readonly moreThan: number | null
}

/** The samples' quantile of the column. At least one sample. */
export function figureOf(samples: readonly number[], { quantile = 0.5 }: Column): Figure {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = Math.max(0, Math.ceil(quantile * sorted.length) - 1)
  return { value: sorted[at] ?? NaN, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN }
}

/** A row's figure in the column of that name; undefined where the row was left out or failed. */
export function findFigure(rows: readonly Row[], columns: readonly Column[], at: [row: string, column: string]) {
  const row = rows.find(({ name }) => name === at[0])
  return row?.figures[columns.findIndex(({ name }) => name === at[1])]?.value
}
