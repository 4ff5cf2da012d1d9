import { joined } from '../text.ts'

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A count in words up to twelve, in figures beyond. */
export function count(n: number): string {
  return COUNTS[n] ?? n.toLocaleString('en-GB')
}

/** "five events": a count and its noun. */
export function counted(n: number, one: string, several: string): string {
  return `${count(n)} ${n === 1 ? one : several}`
}

/** "a, b and c" */
export function list(items: readonly string[]): string {
  return joined(items, 'and')
}
