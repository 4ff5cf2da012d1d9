/**
 * Runs in the page, so it stands alone: the words of the present slide that leave the screen, are cut by what they
 * stand in, or lie on other words. A phone's slide scrolls, so there only the sides count.
 */
export function findClipped(): string[] {
  const slide = document.querySelector('.slides > section.present')
  if (!slide) return ['no slide is shown']
  const isPhone = document.documentElement.classList.contains('is-phone')

  const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })

  const texts = (): { text: string; parent: Element; boxes: DOMRect[] }[] => {
    const found = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (!parent || text === '' || !isShown(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      found.push({ text, parent, boxes: [...range.getClientRects()].filter((box) => box.width >= 1) })
    }
    return found
  }

  const leavesScreen = (box: DOMRect) => {
    const sides = box.left < -0.5 || box.right > innerWidth + 0.5
    return sides || (!isPhone && (box.top < -0.5 || box.bottom > innerHeight + 0.5))
  }

  const isCut = (parent: Element) => {
    for (let up: Element | null = parent; up && up !== slide; up = up.parentElement) {
      const hides = getComputedStyle(up).overflowX !== 'visible'
      if (hides && up instanceof HTMLElement && up.scrollWidth > up.clientWidth + 1) return true
    }
    return false
  }

  const liesOn = (a: DOMRect, b: DOMRect) => {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return wide > 2 && high > Math.min(a.height, b.height) * 0.45
  }

  const all = texts()
  const outside = all.filter(({ boxes }) => boxes.some(leavesScreen)).map(({ text }) => `off the screen: ${text}`)
  const cut = all.filter(({ parent }) => isCut(parent)).map(({ text }) => `cut: ${text}`)
  // Words of a drawing may have a copy behind them, as their halo.
  const boxes = all.flatMap(({ text, parent, boxes }) =>
    parent.closest('svg') ? [] : boxes.map((box) => ({ text, box })),
  )
  const covered = boxes.flatMap((a, n) =>
    boxes.slice(n + 1).flatMap((b) => (liesOn(a.box, b.box) ? [`“${a.text}” lies on “${b.text}”`] : [])),
  )
  return [...new Set([...outside, ...cut, ...covered])]
}
