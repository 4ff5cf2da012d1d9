import type { Measured } from './measure.ts'

/** A question, what was measured for it, and the answer that is wanted. */
export interface Table {
  readonly title: string
  readonly unit: 'µs' | 'ms'
  /** The first is what the others are set against. */
  readonly rows: readonly Measured[]
  readonly targets: readonly Target[]
}

/** What was promised, and whether this run kept it. */
interface Target {
  readonly text: string
  readonly isMet: boolean
}

const BAR = 24

/** A table as text: medians, their ratio to the first row, and a bar as long as the ratio. */
export function tableText({ title, unit, rows, targets }: Table): string {
  const base = rows[0]?.median ?? 1
  const longest = Math.max(...rows.map(({ median }) => median))
  const width = Math.max(...rows.map(({ name }) => name.length))
  const lines = rows.map(({ name, median, least, most }) => {
    const range = `(${figure(least)}–${figure(most)})`
    const bar = '█'.repeat(Math.max(1, Math.round((median / longest) * BAR)))
    return `  ${name.padEnd(width)}  ${figure(median).padStart(9)} ${unit} ${range.padEnd(20)} ${`${figure(median / base)}×`.padStart(8)}  ${bar}`
  })
  return [title, ...lines, ...targets.map(({ text, isMet }) => `  ${isMet ? 'met   ' : 'MISSED'}  ${text}`)].join('\n')
}

/** Three significant digits. */
function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3)
}
