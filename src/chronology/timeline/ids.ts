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
  for (let n = 2; used.has(id); n++) id = `${stem}-${n}`
  used.add(id)
  return id
}
