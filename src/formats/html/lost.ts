import { told, webAddress } from './address.ts'
import { EMBEDDED, SILENT } from './elements.ts'

export type Attributes = Readonly<Record<string, string>>

/** Where the words of an element are read to: markdown has links, and words for a title; plain text has none. */
export type Reader = 'markdown' | 'plain'

const ADDRESSES = ['href', 'src', 'data', 'action', 'formaction'] as const
const WITH_TITLE = new Set(['abbr', 'acronym'])

/**
 * What an element shows, leads to or does besides its words, and a text of the reader’s kind has no place for; but for the
 * title of a link.
 */
export function lostOfElement(element: string, attributes: Attributes, reader: Reader): readonly string[] {
  return [
    ...lostAddress(element, attributes, reader),
    ...Object.entries(attributes).flatMap(([name, value]) =>
      isLost(name, element, reader) && value.trim() !== '' ? [`${name}="${told(value)}"`] : [],
    ),
  ]
}

/** The title of a link that says something else than its words, which are known when it ends. */
export function lostOfLink(words: string, { title = '' }: Attributes): readonly string[] {
  const isSame = plain(words) === plain(title)
  return isSame || title.trim() === '' ? [] : [`title="${told(title)}"`]
}

function plain(text: string): string {
  return text
    .replaceAll(/[\s\\*_]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The words that stand for an abbreviation, behind it. */
export function expansion(element: string, { title = '' }: Attributes): string {
  return WITH_TITLE.has(element) && title.trim() !== '' ? ` (${title.trim()})` : ''
}

function isLost(attribute: string, element: string, reader: Reader): boolean {
  if (/^on[a-z]{3,}$/.test(attribute)) return true
  return (
    attribute === 'title' &&
    element !== 'a' &&
    !EMBEDDED.has(element) &&
    !(reader === 'markdown' && WITH_TITLE.has(element))
  )
}

function lostAddress(element: string, attributes: Attributes, reader: Reader): readonly string[] {
  const name = ADDRESSES.find((name) => (attributes[name] ?? '').trim() !== '')
  const address = name === undefined ? '' : told(attributes[name] ?? '')
  if (element === 'a')
    return isKept(attributes['href'], reader) || address === '#' || address === '' ? [] : [`a link to ${address}`]
  if (EMBEDDED.has(element)) {
    if (name === undefined || isKept(attributes[name], reader)) return []
    return [`<${element} ${name}="${address}">`]
  }
  if (name !== undefined) return [`<${element} ${name}="${address}">`]
  return SILENT.has(element) ? [`<${element}>`] : []
}

function isKept(address: string | undefined, reader: Reader): boolean {
  return reader === 'markdown' && webAddress(address) !== null
}
