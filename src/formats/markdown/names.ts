import type { NamedThings } from '../table/named.ts'

const NO_CELL = { text: '', start: 0, end: 0 }
/** An address of the web, and nothing beside it. */
export const URL = /^https?:\/\/\S+$/i
const LINK = /^\[([^\]]+)\]\((\S+)\)$/

/** The id of the thing that is written as a name, a wiki’s link, or, of a source, an address or a link. */
export function nameIn(things: NamedThings, written: string, isSource: boolean): string {
  const [, title, address] = LINK.exec(written.trim()) ?? []
  const url = address ?? (isSource && URL.test(written) ? written : undefined)
  const name = title ?? (url === undefined ? unlinked(written) : url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, ''))
  return things.idOf(name, NO_CELL, url === undefined ? new Map() : new Map([['url', { value: url, cell: NO_CELL }]]))
}

/** “[[Wonsan|the city]]” is Wonsan. */
export function unlinked(text: string): string {
  return text.trim().replace(/^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/, '$1')
}
