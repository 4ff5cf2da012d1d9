import { Kept } from '../../kept.ts'

/** The time of a talk: begun, paused and gone on with; kept over a reload of the page. */
export class Timer {
  readonly #kept: Kept
  /** Milliseconds before it was last begun, and when that was; `null` while it stands. */
  #carried = 0
  #since: number | null = null

  constructor(session: string) {
    this.#kept = new Kept('session', `timer:${session}`)
    const kept = this.#read()
    if (kept === null) return
    this.#carried = kept.carried
    this.#since = kept.since
  }

  get isRunning(): boolean {
    return this.#since !== null
  }

  get isNew(): boolean {
    return this.#since === null && this.#carried === 0
  }

  get seconds(): number {
    return (this.#carried + (this.#since === null ? 0 : Date.now() - this.#since)) / 1000
  }

  start(): void {
    if (this.#since !== null) return
    this.#since = Date.now()
    this.#write()
  }

  pause(): void {
    if (this.#since === null) return
    this.#carried += Date.now() - this.#since
    this.#since = null
    this.#write()
  }

  reset(): void {
    this.#carried = 0
    this.#since = this.isRunning ? Date.now() : null
    this.#write()
  }

  #write(): void {
    this.#kept.write(JSON.stringify({ carried: this.#carried, since: this.#since }))
  }

  #read(): { readonly carried: number; readonly since: number | null } | null {
    try {
      const value: unknown = JSON.parse(this.#kept.read() ?? 'null')
      if (typeof value !== 'object' || value === null || !('carried' in value) || !('since' in value)) return null
      const { carried, since } = value
      if (typeof carried !== 'number' || !(since === null || typeof since === 'number')) return null
      return { carried, since }
    } catch {
      return null
    }
  }
}
