import { joined } from '../text.ts'

const COUNTS = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']

/** A count in words from two to twelve, in figures else: one and none take the gender of their noun. */
export function count(n: number): string {
  return n < 2 ? String(n) : (COUNTS[n] ?? n.toLocaleString('de'))
}

/** "fünf Ereignisse": a count and its noun, which for one and none is `one` with its own word. */
export function counted(n: number, one: string, several: string): string {
  return n === 1 ? one : `${n === 0 ? 'keine' : count(n)} ${several}`
}

export function events(n: number): string {
  return counted(n, 'ein Ereignis', 'Ereignisse')
}

/** "a, b und c" */
export function list(items: readonly string[]): string {
  return joined(items, 'und')
}
