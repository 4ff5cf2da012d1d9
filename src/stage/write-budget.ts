/**
 * How often the address may be written. Chromium silently stops listening to a page after 200 writes in 10 s, which a
 * held key reaches. Ordinary stepping never waits: 100 writes at once, then one every 110 ms.
 */
export class WriteBudget {
  static readonly burst = 100
  static readonly refillMs = 110
  #tokens = WriteBudget.burst
  #atMs: number

  constructor(nowMs: number) {
    this.#atMs = nowMs
  }

  /** 0: write now, and it is counted. Else the ms until the next write is allowed, and nothing is counted. */
  take(nowMs: number): number {
    const earned = (nowMs - this.#atMs) / WriteBudget.refillMs
    this.#tokens = Math.min(WriteBudget.burst, this.#tokens + earned)
    this.#atMs = nowMs
    if (this.#tokens < 1) return Math.ceil((1 - this.#tokens) * WriteBudget.refillMs)
    this.#tokens -= 1
    return 0
  }
}
