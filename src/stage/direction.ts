/** Whether the deck is read, and time runs, from right to left. */
export function isRtl(): boolean {
  return document.documentElement.dir === 'rtl'
}
