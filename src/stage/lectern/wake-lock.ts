/** Keeps the screen from going dark while the deck is seen. A browser that has no such lock, or refuses it, is let be. */
export function keepAwake(): void {
  void take()
  // The browser lets go of it whenever the page is hidden.
  document.addEventListener('visibilitychange', () => void take())
}

async function take(): Promise<void> {
  if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
  try {
    await navigator.wakeLock.request('screen')
  } catch {
    // The battery is low, or it is not allowed here.
  }
}
