import { Parser } from 'htmlparser2'
import { DEEPEST } from './list-document.ts'

/** HTML as light markdown. */
export interface MarkdownText {
  readonly text: string
  /** Elements that are not in the text: what they show or do has no place there. */
  readonly dropped: readonly string[]
}

const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'blockquote',
  'section',
  'article',
  'table',
  'tr',
  'figure',
  'hr',
  'br',
  'dl',
  'dt',
  'dd',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', em: '*', i: '*', cite: '*' }
/** Elements whose content is no text. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'object', 'svg', 'head', 'title'])
const EMBEDDED = new Set(['img', 'iframe', 'video', 'audio', 'embed', 'source'])

/** Elements that stand without an end, or that the next of their kind ends. */
const UNCLOSED = new Set(['br', 'hr', 'wbr', 'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', ...EMBEDDED])
/** Text between the marks of one element. */
interface Frame {
  readonly element: string
  readonly href: string | null
  text: string
}

const PROSE =
  /<\/?(?:p|br|hr|b|strong|i|em|u|s|cite|small|sub|sup|span|div|a|ul|ol|li|blockquote|h[1-6]|code|q|abbr)(?:\s[^<>]*)?\/?>/i
const CHARACTER = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i

/**
 * Whether a text of markdown is partly written in HTML, as prose is: other elements may be what it is about. What lies
 * too deep to be read is none.
 */
export function hasHtml(text: string): boolean {
  return (PROSE.test(text) || CHARACTER.test(text)) && !isDeepHtml(text)
}

/** Whether elements lie so deep in each other that a parser would take minutes over them. */
export function isDeepHtml(html: string): boolean {
  let depth = 0
  for (const [, slash, element = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (!UNCLOSED.has(element.toLowerCase())) depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    if (depth > DEEPEST) return true
  }
  return false
}

/**
 * Paragraphs, emphasis and links of a piece of HTML; what is embedded becomes a link to it. Whatever would be a mark of
 * markdown in the text is escaped, unless it `isMarkdown` beside its elements.
 */
export function markdownOfHtml(html: string, isMarkdown = false): MarkdownText {
  const frames: Frame[] = [{ element: '', href: null, text: '' }]
  const dropped: string[] = []
  let silent = 0
  const add = (text: string): void => {
    const frame = frames.at(-1)
    if (frame) frame.text += text
  }
  const close = (): void => {
    const frame = frames.pop()
    if (frame) add(framed(frame))
  }
  const parser = new Parser({
    onopentag(element, { href, src, alt }) {
      if (SILENT.has(element)) {
        silent++
        dropped.push(element)
      } else if (BLOCKS.has(element)) add(element === 'li' ? '\n\n• ' : '\n\n')
      else if (EMBEDDED.has(element) && src !== undefined) add(link(alt?.trim() || shownAddress(src), src))
      else if (element === 'a' || MARKS[element] !== undefined) frames.push({ element, href: href ?? null, text: '' })
    },
    ontext(text) {
      const words = text.replaceAll(/\s+/g, ' ')
      if (silent === 0) add(isMarkdown ? words : escapeMarkdown(words))
    },
    onclosetag(element) {
      if (SILENT.has(element)) silent--
      else if (BLOCKS.has(element)) add('\n\n')
      else if (frames.length > 1 && frames.at(-1)?.element === element) close()
    },
  })
  parser.end(html)
  while (frames.length > 1) close()
  const text = (frames[0]?.text ?? '')
    .replaceAll(/[^\S\n]*\n\s*/g, '\n\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  return { text, dropped: [...new Set(dropped)] }
}

/** The words alone. */
export function wordsOfHtml(html: string): string {
  let words = ''
  let silent = 0
  const parser = new Parser({
    onopentag(element) {
      if (SILENT.has(element)) silent++
      if (BLOCKS.has(element)) words += ' '
    },
    ontext(text) {
      if (silent === 0) words += text
    },
    onclosetag(element) {
      if (SILENT.has(element)) silent--
      if (BLOCKS.has(element)) words += ' '
    },
  })
  parser.end(html)
  return words.replaceAll(/\s+/g, ' ').trim()
}

/** The first address that an element of the HTML shows or leads to. */
export function addressInHtml(html: string): string | undefined {
  let found: string | undefined
  const parser = new Parser({
    onopentag(_, { src, href }) {
      found ??= src ?? href
    },
  })
  parser.end(html)
  return found
}

/** A link as light markdown; the text alone where the address is none that a page may lead to. */
export function link(text: string, address: string): string {
  const absolute = address.startsWith('//') ? `https:${address}` : address
  const shown = escapeMarkdown(text)
  return /^https?:\/\//i.test(absolute) ? linked(shown, absolute) : shown
}

export function shownAddress(address: string): string {
  return address.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '')
}

function linked(shown: string, address: string): string {
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

/** Marks stand next to the words that they are for, not next to space. */
function framed({ element, href, text }: Frame): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  if (inner === '' || inner.includes('\n')) return text
  const mark = MARKS[element]
  if (mark !== undefined) return before + mark + inner + mark + after
  const absolute = href?.startsWith('//') ? `https:${href}` : href
  return absolute && /^https?:\/\//i.test(absolute) ? before + linked(inner, absolute) + after : text
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]]/g, '\\$&')
}
