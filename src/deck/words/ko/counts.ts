/** A count in figures. */
export function count(n: number): string {
  return n.toLocaleString('ko')
}

export function events(n: number): string {
  return `사건 ${count(n)}건`
}

/** Korean has no capitals. */
export function capital(text: string): string {
  return text
}

export function list(items: readonly string[]): string {
  return items.join(', ')
}
