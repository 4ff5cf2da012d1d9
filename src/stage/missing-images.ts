/** Where an image of the deck's folder is gone or broken, a frame with its words stands in its place. */
export function frameMissingImages(): void {
  addEventListener('error', ({ target }) => frame(target), true)
  // Those that failed before anybody listened; in a list of their own, as the page's changes while they are replaced.
  const failed = Array.from(document.images).filter((image) => image.complete && image.naturalWidth === 0)
  for (const image of failed) frame(image)
}

function frame(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement) || target.closest('.media') === null) return
  const words = document.createElement('div')
  words.className = 'media__missing'
  words.setAttribute('role', 'img')
  words.setAttribute('aria-label', target.alt)
  words.textContent = target.alt
  target.replaceWith(words)
}
