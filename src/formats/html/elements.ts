import { DEEPEST } from '../list-document.ts'

export const BLOCKS = new Set([
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
export const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', em: '*', i: '*', cite: '*' }
/** Elements whose content is no text. */
export const SILENT = new Set(['script', 'style', 'template', 'noscript', 'object', 'svg', 'head', 'title'])
export const EMBEDDED = new Set(['img', 'iframe', 'video', 'audio', 'embed', 'source'])
export const CELLS = new Set(['td', 'th'])
/** Elements whose words are all that they show here. */
const PLAIN = new Set(
  'abbr acronym address aside bdi bdo big body button caption center code col colgroup data details dfn footer font form header html ins kbd label legend link main mark meta nav nobr noindex o:p option optgroup param picture q rp rt ruby samp select small span sub summary sup tbody textarea tfoot thead time track tt u var wbr figcaption fieldset input area map base'.split(
    ' ',
  ),
)

/** Elements that stand without an end, or that the next of their kind ends. */
const UNCLOSED = new Set(['br', 'hr', 'wbr', 'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', ...EMBEDDED])
/** Words that are struck out are shown, but no slide can show that they are. */
export const STRUCK = new Set(['s', 'strike', 'del'])
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

/** Whether HTML has an element of that name, in small letters. */
export function isKnown(element: string): boolean {
  const known = SILENT.has(element) || BLOCKS.has(element) || CELLS.has(element) || EMBEDDED.has(element)
  const isWord = PLAIN.has(element) || STRUCK.has(element)
  return known || isWord || element === 'a' || MARKS[element] !== undefined
}

/** HTML in which a last `<` that nothing closes is text: a parser would take all that follows for a tag. */
export function closed(html: string): string {
  return html.replace(/<(?=[^<>]*$)/, '&lt;')
}
