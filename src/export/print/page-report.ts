/** What a page that is about to be printed says of itself. */
export interface PageReport {
  /** Fonts and images that did not load, in words. */
  readonly failed: readonly string[]
  /** Each link's `href` as written and what it is called; the first of several that lead to one place. */
  readonly links: readonly (readonly [href: string, name: string])[]
  /** All that a link can lead to. */
  readonly places: readonly PagePlace[]
}

/** An element with an id: on which page, counted from 0, and where there, from the page's upper left. */
export interface PagePlace {
  readonly id: string
  readonly page: number
  readonly leftPx: number
  readonly topPx: number
}

/** Runs in the page: waits until all fonts and images are there, or have failed. What is not yet laid out asks for none. */
export const READ_PAGE = `(async () => {
  await Promise.allSettled(Array.from(document.fonts, (face) => face.load()))
  await document.fonts.ready
  const failed = []
  for (const face of document.fonts) {
    if (face.status === 'error') failed.push('the font ' + face.family + ' ' + face.weight + ' did not load')
  }
  for (const image of document.images) {
    await image.decode().catch(() => failed.push('the image ' + image.getAttribute('src') + ' could not be shown'))
  }
  const links = new Map()
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')
    const name = (link.getAttribute('aria-label') || link.textContent || '').replace(/\\s+/g, ' ').trim()
    if (name !== '' && !links.has(href)) links.set(href, name)
  }
  const places = []
  document.querySelectorAll('.page').forEach((page, index) => {
    const corner = page.getBoundingClientRect()
    for (const element of [page, ...page.querySelectorAll('[id]:not(svg *)')]) {
      const { left, top } = element.getBoundingClientRect()
      const [leftPx, topPx] = [left - corner.left, top - corner.top]
      if (element.id !== '') places.push({ id: element.id, page: index, leftPx, topPx })
    }
  })
  return { failed, links: [...links], places }
})()`

/** Makes sure that what came back from the page is a report. */
export function readPageReport(value: unknown): PageReport {
  const { failed, links, places } = isRecord(value) ? value : {}
  if (!isList(failed, isText) || !isList(links, isPair) || !isList(places, isPlace)) {
    throw new Error('the page gave no report of itself')
  }
  return { failed, links, places }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isText)
}

function isPlace(value: unknown): value is PagePlace {
  if (!isRecord(value)) return false
  return isText(value['id']) && ['page', 'leftPx', 'topPx'].every((key) => typeof value[key] === 'number')
}
