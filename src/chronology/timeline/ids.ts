/** Names of slides, which no event may take as its id. */
const TAKEN: ReadonlySet<string> = new Set(['title', 'overview', 'context', 'closing', 'sources'])

/** Whether a text may be an event's id: `[a-z0-9][a-z0-9-]*`, not digits alone, not the name of a slide. */
export function isEventId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(text) && !/^\d+$/.test(text) && !TAKEN.has(text)
}

/**
 * An id made from a title: its Latin letters and digits, in lower case, without accents, joined by hyphens, at most
 * 48 characters. `fallback` where that leaves nothing that may be an id. Not in `used` yet, which it joins.
 */
export function idFromTitle(title: string, fallback: string, used: Set<string>): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
    .replace(/-$/, '')
  const stem = isEventId(slug) ? slug : fallback
  let id = stem
  if (used.has(id)) {
    const counts = nextNumbers.get(used) ?? new Map<string, number>()
    nextNumbers.set(used, counts)
    let n = counts.get(stem) ?? 2
    while (used.has((id = `${stem}-${n}`))) n++
    counts.set(stem, n + 1)
  }
  used.add(id)
  return id
}

/** The number that the next id of a stem may bear: ten thousand events of one title are not counted through anew each. */
const nextNumbers = new WeakMap<Set<string>, Map<string, number>>()
