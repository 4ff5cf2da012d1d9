import { isRtl } from './direction.ts'

const REACH_PX = 48
const LIMIT_MS = 1000

/** Calls `step` with 1 for a swipe of one finger to the left, -1 to the right; the other way round where time runs to the left. */
export function listenToSwipes(area: HTMLElement, step: (by: 1 | -1) => void): void {
  let start: { x: number; y: number; ms: number } | null = null

  area.addEventListener(
    'touchstart',
    (event) => {
      const touch = event.touches[0]
      // Two fingers zoom, and one finger moves about in what is zoomed.
      const plain = event.touches.length === 1 && (visualViewport?.scale ?? 1) < 1.01
      start = touch && plain ? { x: touch.clientX, y: touch.clientY, ms: event.timeStamp } : null
    },
    { passive: true },
  )

  area.addEventListener(
    'touchend',
    (event) => {
      const touch = event.changedTouches[0]
      if (touch && start && event.timeStamp - start.ms <= LIMIT_MS) {
        const by = findSwipe((touch.clientX - start.x) * (isRtl() ? -1 : 1), touch.clientY - start.y)
        if (by) step(by)
      }
      start = null
    },
    { passive: true },
  )

  area.addEventListener('touchcancel', () => (start = null), { passive: true })
}

/** The step that a finger's way asks for: 1 for leftward, -1 for rightward, 0 where it was no swipe to the side. */
export function findSwipe(xPx: number, yPx: number): 1 | -1 | 0 {
  if (Math.abs(xPx) < REACH_PX || Math.abs(xPx) < 2 * Math.abs(yPx)) return 0
  return xPx < 0 ? 1 : -1
}
