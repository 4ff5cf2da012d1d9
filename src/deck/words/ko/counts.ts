/** A count in figures. */
export function count(n: number): string {
  return n.toLocaleString('ko')
}

export function events(n: number): string {
  return `사건 ${count(n)}건`
}
