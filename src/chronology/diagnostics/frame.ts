/** A place in a text file: line and column from 1, columns and length in code points. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly length: number
}

const LINES_BEFORE = 2
const LINES_AFTER = 1
const WIDEST_LINE = 120
const TAB = '  '

/** The lines of a text, however they end. */
export function linesOf(source: string): readonly string[] {
  return source.split(/\r\n|\r|\n/)
}

/**
 * The lines of a text around `position`, numbered, with carets under the fault. Long lines are cut around the
 * fault, tabs count as two spaces. Empty where the position lies outside the text.
 */
export function codeFrame(lines: readonly string[], position: Position): string {
  const first = Math.max(1, position.line - LINES_BEFORE)
  const last = Math.min(lines.length, position.line + LINES_AFTER)
  if (position.line > lines.length) return ''
  const gutter = String(last).length
  const shift = Math.max(0, position.column - 80)
  const frame: string[] = []
  for (let line = first; line <= last; line++) {
    const points = pointsFrom(lines, line - 1, shift)
    const marker = line === position.line ? '>' : ' '
    frame.push(`${marker} ${String(line).padStart(gutter)} | ${untab(points.slice(0, WIDEST_LINE))}`.trimEnd())
    if (line === position.line) frame.push(`  ${' '.repeat(gutter)} | ${carets(points, position, shift)}`)
  }
  return frame.join('\n')
}

function carets(points: readonly string[], position: Position, shift: number): string {
  const start = position.column - 1 - shift
  const before = untab(points.slice(0, start)).length
  const room = Math.max(1, points.length - start)
  const width = Math.max(1, Math.min(position.length, room, WIDEST_LINE - before))
  return ' '.repeat(before) + '^'.repeat(width)
}

/** The code points of a line from one on, as many as a frame may need: data may be a line of megabytes. */
function pointsFrom(lines: readonly string[], index: number, shift: number): readonly string[] {
  const line = lines[index] ?? ''
  let start = 0
  if (isSingleUnits(lines, index)) start = Math.min(shift, line.length)
  else for (let point = 0; point < shift && start < line.length; point++) start += unitsAt(line, start)
  return Array.from(line.slice(start, start + 4 * WIDEST_LINE))
}

/** Lines of which it is known whether each of their code points is one code unit, by the lines they are among. */
const known = new WeakMap<readonly string[], Map<number, boolean>>()

function isSingleUnits(lines: readonly string[], index: number): boolean {
  const ofLines = known.get(lines) ?? new Map<number, boolean>()
  known.set(lines, ofLines)
  const before = ofLines.get(index)
  if (before !== undefined) return before
  const isSingle = !/[\ud800-\udbff]/.test(lines[index] ?? '')
  ofLines.set(index, isSingle)
  return isSingle
}

/** Code units of the code point at an offset. */
function unitsAt(line: string, offset: number): number {
  return (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
}

function untab(points: readonly string[]): string {
  return points.map((point) => (point === '\t' ? TAB : point)).join('')
}
