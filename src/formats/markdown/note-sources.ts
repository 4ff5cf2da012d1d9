import type { Path } from '../../chronology/diagnostics/index.ts'
import type { NamedThings } from '../table/named.ts'
import { citation } from './citation.ts'
import { many } from './many.ts'
import { isWebAddress } from '../written-link.ts'
import { nameIn } from './names.ts'

/** A value of the front matter that names sources, and its key. */
export interface WrittenSources {
  readonly key: string
  readonly value: unknown
}

export interface ReadSources {
  /** Where each of them stands in the front matter. */
  readonly paths: ReadonlyMap<unknown, Path>
  /** Ids, and citations as they are written where they are written whole. */
  readonly sources: readonly unknown[]
  /** What is said of a source and is no field of one. */
  readonly lost: readonly { readonly field: string; readonly key: string }[]
}

/** How people call the fields of a source in a list of links. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'title',
  text: 'title',
  label: 'title',
  linktext: 'title',
  link_text: 'title',
  headline: 'title',
  href: 'url',
  link: 'url',
  uri: 'url',
  address: 'url',
  outlet: 'publisher',
  site: 'publisher',
  author: 'publisher',
  date: 'published',
  year: 'published',
  note: 'summary',
  description: 'summary',
}
const OWN: ReadonlySet<string> = new Set([
  'title',
  'publisher',
  'published',
  'accessed',
  'url',
  'type',
  'grade',
  'summary',
])

/**
 * The sources that the keys of a note name, all together: names, addresses, links and objects. One name and one address
 * under two keys (`source`, `url`) are one source.
 */
export function readSources(written: readonly WrittenSources[], names: NamedThings): ReadSources {
  const [name, address] = written.toSorted((a, b) => Number(isAddress(a.value)) - Number(isAddress(b.value)))
  if (written.length === 2 && isName(name?.value) && isAddress(address?.value)) {
    const source = nameIn(names, `[${name.value}](${address.value})`, true)
    return { sources: [source], lost: [], paths: new Map([[source, [name.key]]]) }
  }
  const lost: { field: string; key: string }[] = []
  const paths = new Map<unknown, Path>()
  for (const { key, value } of written) {
    for (const [n, one] of many(value).entries()) {
      const source = readSource(one, names, (field) => lost.push({ field, key }))
      if (!paths.has(source)) paths.set(source, Array.isArray(value) ? [key, n] : [key])
    }
  }
  return { sources: [...paths.keys()], lost, paths }
}

function readSource(one: unknown, names: NamedThings, lose: (field: string) => void): unknown {
  if (typeof one === 'string') return nameIn(names, citation(one), true)
  if (isCitation(one)) return { ...one, source: names.hasId(one.source) ? one.source : nameIn(names, one.source, true) }
  return isLink(one) ? ofLink(one, lose, names) : one
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && isWebAddress(value.trim())
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && !isAddress(value) && !/[[\]]/.test(value)
}

/** A place in a source, which is named there. */
function isCitation(one: unknown): one is Readonly<Record<string, unknown>> & { readonly source: string } {
  return typeof one === 'object' && one !== null && 'source' in one && typeof one.source === 'string'
}

/** An object that people's own words describe; one in the list's own words is checked as it is. */
function isLink(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || 'source' in value) return false
  return Object.keys(value).some((key) => FIELDS[key.toLowerCase()] !== undefined)
}

function ofLink(
  link: Readonly<Record<string, unknown>>,
  lose: (field: string) => void,
  names: NamedThings,
): Readonly<Record<string, unknown>> | string {
  const source: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(link)) {
    const field = OWN.has(key) ? key : FIELDS[key.toLowerCase()]
    if (value === null || value === '') continue
    if (field === undefined || field in source) lose(key)
    else source[field] = value
  }
  const { title, url, ...more } = source
  if (Object.keys(more).length > 0) return title === undefined && isAddress(url) ? { ...source, title: url } : source
  return typeof url === 'string' ? nameIn(names, isName(title) ? `[${title}](${url})` : url, true) : source
}
