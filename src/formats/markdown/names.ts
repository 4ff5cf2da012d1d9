import { coordinatesOf } from '../table/coordinates.ts'
import type { NamedThings } from '../table/named.ts'
import { isWebAddress, LINK, nameOfAddress } from '../written-link.ts'
import { many } from './many.ts'

const NO_CELL = { text: '', start: 0, end: 0 }

/** The id of the thing that is written as a name, a wiki’s link, or, of a source, an address or a link. */
export function nameIn(things: NamedThings, written: string, isSource: boolean): string {
  const [, title, address] = LINK.exec(written.trim()) ?? []
  const url = address ?? (isSource && isWebAddress(written) ? written : undefined)
  const name = title ?? (url === undefined ? unlinked(written) : nameOfAddress(url))
  return things.idOf(name, NO_CELL, url === undefined ? new Map() : new Map([['url', { value: url, cell: NO_CELL }]]))
}

/** “[[Wonsan|the city]]” is Wonsan. */
export function unlinked(text: string): string {
  return text.trim().replace(/^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/, '$1')
}

/** The ids of the places that are written as names, or by their coordinates; objects stay where they are. */
export function placesIn(things: NamedThings, written: unknown): readonly unknown[] {
  const parts = many(written)
  const pair = parts.length === 2 ? parts.map(String).join(', ') : ''
  return (coordinatesOf(pair) === null ? parts : [pair]).map((one) => {
    if (typeof one !== 'string') return one
    const at = coordinatesOf(one)
    return at === null
      ? nameIn(things, one, false)
      : things.idOf(one, NO_CELL, new Map([['at', { value: at, cell: NO_CELL }]]))
  })
}
