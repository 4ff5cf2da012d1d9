import { joined } from '../text.ts'

const COUNTS = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']

/** A count in words from two to twelve, in figures else: one takes the gender of its noun. */
export function count(n: number): string {
  return n < 2 ? String(n) : (COUNTS[n] ?? n.toLocaleString('fr'))
}

/** "cinq événements": none and one are singular, and `one` has its own article. */
export function counted(n: number, one: string, several: string): string {
  if (n === 0) return one.replace(/^une? /, (article) => (article === 'une ' ? 'aucune ' : 'aucun '))
  return n === 1 ? one : `${count(n)} ${several}`
}

export function events(n: number): string {
  return counted(n, 'un événement', 'événements')
}

/** "a, b et c" */
export function list(items: readonly string[]): string {
  return joined(items, 'et')
}
