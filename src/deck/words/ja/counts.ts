/** A count in figures. */
export function count(n: number): string {
  return n.toLocaleString('ja')
}

export function events(n: number): string {
  return `出来事${count(n)}件`
}
