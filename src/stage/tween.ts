import type { Easing } from './easing.ts'

/**
 * Calls `draw` with the share of the way (0 to 1) on each frame until the time is over; the last call is with 1.
 * The function that comes back ends it at once, with that last call; after the end it does nothing.
 */
export function tween(durationMs: number, easing: Easing, draw: (share: number) => void): () => void {
  let running = true
  let frame = 0
  let startMs: number | null = null

  const finish = (): void => {
    if (!running) return
    running = false
    cancelAnimationFrame(frame)
    draw(1)
  }
  const next = (nowMs: number): void => {
    startMs ??= nowMs
    const time = (nowMs - startMs) / durationMs
    if (time >= 1) return finish()
    draw(easing(time))
    frame = requestAnimationFrame(next)
  }
  frame = requestAnimationFrame(next)
  return finish
}
