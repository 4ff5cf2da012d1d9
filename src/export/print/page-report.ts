/** What a page that is about to be printed says of itself. */
export interface PageReport {
  /** Fonts and images that did not load, in words. */
  readonly failed: readonly string[]
  /** Each link's `href` as written and what it is called; the first of several that lead to one place. */
  readonly links: readonly (readonly [href: string, name: string])[]
}

/** Runs in the page: waits until all fonts and images are there, or have failed. */
export const READ_PAGE = `(async () => {
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
  return { failed, links: [...links] }
})()`

/** Makes sure that what came back from the page is a report. */
export function readPageReport(value: unknown): PageReport {
  if (!isRecord(value) || !isList(value['failed'], isText) || !isList(value['links'], isPair)) {
    throw new Error('the page gave no report of itself')
  }
  return { failed: value['failed'], links: value['links'] }
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
