import { joined } from '../text.ts'

const COUNTS = ['', '', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce']

/** A count in words from two to twelve, in figures else: one takes the gender of its noun. */
export function count(n: number): string {
  return n < 2 ? String(n) : (COUNTS[n] ?? n.toLocaleString('es'))
}

/** "cinco hechos": `one` has its own article, which becomes that of none. */
export function counted(n: number, one: string, several: string): string {
  if (n === 0) return one.replace(/^una /, 'ninguna ').replace(/^un /, 'ningún ')
  return n === 1 ? one : `${count(n)} ${several}`
}

export function events(n: number): string {
  return counted(n, 'un hecho', 'hechos')
}

/** "a, b y c" */
export function list(items: readonly string[]): string {
  return joined(items, 'y')
}
