/** How far a stage is: `n` of `total` done, `elapsedMs` after it began. */
export interface Advance {
  readonly stage: string
  readonly n: number
  readonly total: number
  readonly elapsedMs: number
}

const SHOW_TIME_LEFT_AFTER_MS = 2000

/** "Printing: 3 of 12, about 9 s left"; the time left once there is something to judge it by. */
export function progressText({ stage, n, total, elapsedMs }: Advance): string {
  const head = `${stage}: ${n} of ${total}`
  if (n <= 0 || n >= total || elapsedMs < SHOW_TIME_LEFT_AFTER_MS) return head
  const leftS = Math.ceil(((elapsedMs / n) * (total - n)) / 1000)
  return `${head}, about ${leftS < 120 ? `${leftS} s` : `${Math.ceil(leftS / 60)} min`} left`
}

/** Which tenth of the way `n` of `total` has reached: 0 to 10. */
export function tenthReached(n: number, total: number): number {
  return total <= 0 ? 10 : Math.max(0, Math.min(10, Math.floor((n * 10) / total)))
}
