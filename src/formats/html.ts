import { Parser, type Handler } from 'htmlparser2'
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
const CELLS = new Set(['td', 'th'])
/** Elements whose words are all that they show here. */
const PLAIN = new Set(
  'abbr acronym address aside bdi bdo big body button caption center code col colgroup data del details dfn footer font form header html ins kbd label legend link main mark meta nav nobr noindex o:p option optgroup param picture q rp rt ruby s samp select small span strike sub summary sup tbody textarea tfoot thead time track tt u var wbr figcaption fieldset input area map base'.split(
    ' ',
  ),
)

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
 * Paragraphs, emphasis and links of a piece of HTML; what is embedded becomes a link to it, and what is no element of HTML
 * stays as it is written. Whatever would be a mark of markdown in the text is escaped, unless it `isMarkdown` beside its
 * elements.
 */
export function markdownOfHtml(html: string, isMarkdown = false): MarkdownText {
  const reader = new MarkdownReader(isMarkdown)
  new Parser(reader, { lowerCaseTags: false }).end(html)
  return reader.read()
}

class MarkdownReader implements Partial<Handler> {
  readonly #isMarkdown: boolean
  readonly #frames: Frame[] = [{ element: '', href: null, text: '' }]
  readonly #dropped = new Set<string>()
  /** The lists around: the number of the next item, `null` where they have bullets. */
  readonly #lists: (number | null)[] = []
  #silent = 0

  constructor(isMarkdown: boolean) {
    this.#isMarkdown = isMarkdown
  }

  read(): MarkdownText {
    while (this.#frames.length > 1) this.#close()
    const text = (this.#frames[0]?.text ?? '')
      .replaceAll(/[^\S\n]*\n\s*/g, '\n\n')
      .replaceAll(/ {2,}/g, ' ')
      // A row begins with its first cell.
      .replaceAll(/(^|\n)[^\S\n]*· /g, '$1')
      .trim()
    return { text, dropped: [...this.#dropped] }
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const element = name.toLowerCase()
    if (SILENT.has(element)) {
      this.#silent++
      this.#dropped.add(element)
    } else if (BLOCKS.has(element)) this.#block(element)
    else if (CELLS.has(element)) this.#add(' · ')
    else if (EMBEDDED.has(element)) this.#embed(attributes)
    else if (element === 'a' || MARKS[element] !== undefined)
      this.#frames.push({ element, href: attributes['href'] ?? null, text: '' })
    else if (!PLAIN.has(element)) this.ontext(`<${name}>`)
  }

  ontext(text: string): void {
    const words = text.replaceAll(/\s+/g, ' ')
    if (this.#silent === 0) this.#add(this.#isMarkdown ? words : escapeMarkdown(words))
  }

  onclosetag(name: string, isImplied: boolean): void {
    const element = name.toLowerCase()
    if (SILENT.has(element)) this.#silent--
    else if (BLOCKS.has(element)) {
      if (element === 'ol' || element === 'ul') this.#lists.pop()
      this.#add('\n\n')
    } else if (this.#frames.length > 1 && this.#frames.at(-1)?.element === element) this.#close()
    else if (!isImplied && !isKnown(element)) this.ontext(`</${name}>`)
  }

  #block(element: string): void {
    if (element === 'ol') this.#lists.push(1)
    if (element === 'ul') this.#lists.push(null)
    this.#add(element === 'li' ? `\n\n${this.#nextMark()}` : '\n\n')
  }

  #nextMark(): string {
    const number = this.#lists.at(-1) ?? null
    if (number === null) return '• '
    this.#lists[this.#lists.length - 1] = number + 1
    return `${number}. `
  }

  #embed({ src, alt = '' }: Readonly<Record<string, string>>): void {
    if (src !== undefined) this.#add(link(alt.trim() || shownAddress(src), src))
  }

  #add(text: string): void {
    const frame = this.#frames.at(-1)
    if (frame) frame.text += text
  }

  #close(): void {
    const frame = this.#frames.pop()
    if (frame) this.#add(framed(frame))
  }
}

function isKnown(element: string): boolean {
  const known = SILENT.has(element) || BLOCKS.has(element) || CELLS.has(element) || EMBEDDED.has(element)
  return known || PLAIN.has(element) || element === 'a' || MARKS[element] !== undefined
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
