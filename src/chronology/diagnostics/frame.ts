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
    const points = Array.from(lines[line - 1] ?? '')
    const marker = line === position.line ? '>' : ' '
    frame.push(
      `${marker} ${String(line).padStart(gutter)} | ${untab(points.slice(shift, shift + WIDEST_LINE))}`.trimEnd(),
    )
    if (line === position.line) frame.push(`  ${' '.repeat(gutter)} | ${carets(points, position, shift)}`)
  }
  return frame.join('\n')
}

function carets(points: readonly string[], position: Position, shift: number): string {
  const before = untab(points.slice(shift, position.column - 1)).length
  const room = Math.max(1, points.length - position.column + 1)
  const width = Math.max(1, Math.min(position.length, room, WIDEST_LINE - before))
  return ' '.repeat(before) + '^'.repeat(width)
}

function untab(points: readonly string[]): string {
  return points.map((point) => (point === '\t' ? TAB : point)).join('')
}
