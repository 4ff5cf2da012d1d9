import type { Chapter } from './chapters.ts'

/** No event and no layout has an id that begins so. */
const PREFIX = '~'
/** The overlay that the page has already. */
const TAKEN = ['legend']

/** The ids of the chapters' opening slides, from their titles, so that an address outlives new chapters: `~1941`. */
export function openerIds(chapters: readonly Chapter[]): readonly string[] {
  const taken = new Set(TAKEN)
  return chapters.map(({ title }, n) => {
    const name = slug(title) || `chapter-${n + 1}`
    const free = [name, ...chapters.map((_, other) => `${name}-${other + 2}`)].find((one) => !taken.has(one)) ?? name
    taken.add(free)
    return PREFIX + free
  })
}

function slug(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
