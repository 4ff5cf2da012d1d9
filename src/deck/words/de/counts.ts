const COUNTS = [
  'kein',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]

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

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "a, b und c" */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`
}
