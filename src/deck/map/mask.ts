import type { Box, Point } from './box.ts'

/** Which parts of a map a shape covers, on a grid of small cells. */
export interface Mask {
  readonly columns: number
  readonly rows: number
  /** Covered cells above and to the left of each corner of the grid, row by row. */
  readonly sums: Uint32Array
}

const CELL_PX = 2

/** Even-odd, judged at the middle of each cell. */
export function rasterize(rings: readonly (readonly Point[])[], widthPx: number, heightPx: number): Mask {
  const columns = Math.ceil(widthPx / CELL_PX)
  const rows = Math.ceil(heightPx / CELL_PX)
  const cells = new Uint8Array(columns * rows)
  for (const [row, flips] of findFlips(rings, rows).entries()) {
    const xs = flips.toSorted((a, b) => a - b)
    for (let n = 0; n < xs.length; n += 2) {
      const [from, to] = [firstPast(xs[n] ?? 0, columns), firstPast(xs[n + 1] ?? Infinity, columns)]
      cells.fill(1, row * columns + from, row * columns + to)
    }
  }
  return sumUp(columns, rows, cells)
}

/** The first column whose middle is not left of `xPx`. */
function firstPast(xPx: number, columns: number): number {
  return clamp(Math.ceil(xPx / CELL_PX - 0.5), columns)
}

/** How much of a box is covered, 0 to 1; what lies outside the map counts as not covered. */
export function shareOf(mask: Mask, box: Box): number {
  const [left, right] = [Math.round(box.left / CELL_PX), Math.round(box.right / CELL_PX)]
  const [top, bottom] = [Math.round(box.top / CELL_PX), Math.round(box.bottom / CELL_PX)]
  const corner = (column: number, row: number): number => {
    const index = clamp(row, mask.rows) * (mask.columns + 1) + clamp(column, mask.columns)
    return mask.sums[index] ?? 0
  }
  const covered = corner(right, bottom) - corner(left, bottom) - corner(right, top) + corner(left, top)
  return covered / Math.max(1, (right - left) * (bottom - top))
}

/** The cells that a line touches: points along it, at most a cell apart. */
export function rasterizePoints(points: readonly Point[], widthPx: number, heightPx: number): Mask {
  const columns = Math.ceil(widthPx / CELL_PX)
  const rows = Math.ceil(heightPx / CELL_PX)
  const touched = new Uint8Array(columns * rows)
  for (const [x, y] of points) {
    const [column, row] = [Math.floor(x / CELL_PX), Math.floor(y / CELL_PX)]
    if (column >= 0 && column < columns && row >= 0 && row < rows) touched[row * columns + column] = 1
  }
  return sumUp(columns, rows, touched)
}

/** Covered area in square pixels. */
export function areaOf({ sums }: Mask): number {
  return (sums.at(-1) ?? 0) * CELL_PX * CELL_PX
}

/** The middle of what is covered; it may itself not be covered. `null` where nothing is. */
export function middleOfMask({ columns, rows, sums }: Mask): Point | null {
  const total = sums.at(-1) ?? 0
  if (total === 0) return null
  let [x, y] = [0, 0]
  for (let column = 1; column <= columns; column++) x += total - (sums[rows * (columns + 1) + column] ?? 0)
  for (let row = 1; row <= rows; row++) y += total - (sums[row * (columns + 1) + columns] ?? 0)
  return [(x / total + 0.5) * CELL_PX, (y / total + 0.5) * CELL_PX]
}

/** `cells`: 1 where covered, row by row. */
function sumUp(columns: number, rows: number, cells: Uint8Array): Mask {
  const sums = new Uint32Array((columns + 1) * (rows + 1))
  for (let row = 0; row < rows; row++) {
    let inRow = 0
    const above = row * (columns + 1) + 1
    const own = above + columns + 1
    for (let column = 0; column < columns; column++) {
      inRow += cells[row * columns + column] ?? 0
      sums[own + column] = (sums[above + column] ?? 0) + inRow
    }
  }
  return { columns, rows, sums }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}

/** Where the rings cross the middle line of each row of cells. */
function findFlips(rings: readonly (readonly Point[])[], rows: number): number[][] {
  const flips = Array.from({ length: rows }, (): number[] => [])
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0]
    for (const [bx, by] of ring) {
      const first = Math.max(0, Math.ceil(Math.min(ay, by) / CELL_PX - 0.5))
      const last = Math.min(rows, Math.ceil(Math.max(ay, by) / CELL_PX - 0.5))
      for (let row = first; row < last; row++) {
        flips[row]?.push(ax + ((bx - ax) * ((row + 0.5) * CELL_PX - ay)) / (by - ay))
      }
      ;[ax, ay] = [bx, by]
    }
  }
  return flips
}
