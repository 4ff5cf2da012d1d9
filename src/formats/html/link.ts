import { escapeMarkdown } from './escape-markdown.ts'

/** A link as light markdown; the text alone where the address is none that a page may lead to. */
export function link(text: string, address: string): string {
  const absolute = webAddress(address)
  const shown = escapeMarkdown(text)
  return absolute === null ? shown : linked(shown, absolute)
}

/** The site of an address, as people say it. */
export function shownAddress(address: string): string {
  return address.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '')
}

/** A link to an address of the web; the marks of `shown` stay. */
export function linked(shown: string, address: string): string {
  const safe = encodeURI(decodeUri(address)).replaceAll(/[()\\<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
  return `[${shown}](${safe})`
}

function decodeUri(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** An address as a page may lead to it; `null` for any other. */
export function webAddress(address: string): string | null {
  const absolute = address.startsWith('//') ? `https:${address}` : address
  return /^https?:\/\//i.test(absolute) ? absolute : null
}
