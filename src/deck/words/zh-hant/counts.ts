/** A count in figures. */
export function count(n: number): string {
  return n.toLocaleString('zh-Hant')
}

export function events(n: number): string {
  return `${count(n)}個事件`
}
