import { escapeMarkdown } from './escape.ts'

/** The longest address, or value of an attribute, that is told whole. */
const LONGEST_TOLD = 120

/** An address that a page may lead to, whole; `null` for one of its own site, for code, and for what is none. */
export function webAddress(written: string | undefined): string | null {
  const plain = (written ?? '').replaceAll(/[\t\n\r]/g, '').trim()
  const absolute = plain.startsWith('//') ? `https:${plain}` : plain
  return /^(?:https?:\/\/|mailto:)[^\s]/i.test(absolute) ? absolute : null
}

/** A link as light markdown; the text alone where the address is none that a page may lead to. */
export function link(text: string, address: string): string {
  const absolute = webAddress(address)
  const shown = escapeMarkdown(text)
  return absolute === null ? shown : linked(shown, absolute)
}

/** A link whose words are light markdown. */
export function linked(shown: string, address: string): string {
  const safe = encodeURI(address.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
    // What is encoded already stays as it is.
    .replaceAll(/%25(?=[\da-f]{2})/gi, '%')
    .replaceAll(/[()\\<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
  return `[${shown}](${safe})`
}

/** The host alone, without what every host begins with. */
export function shownAddress(address: string): string {
  return address.replace(/^(?:(?:https?:)?\/\/|mailto:)(?:www\.)?/i, '').replace(/[/?#].*$/, '')
}

/** A text that a warning names, cut where it is long. */
export function told(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  return plain.length > LONGEST_TOLD ? `${plain.slice(0, LONGEST_TOLD)}…` : plain
}
