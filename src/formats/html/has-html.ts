import { isDeepHtml } from './tags.ts'

const PROSE =
  /<\/?(?:p|br|hr|b|strong|i|em|u|s|del|cite|small|sub|sup|span|div|a|ul|ol|li|blockquote|h[1-6]|code|q|abbr)(?:\s[^<>]*)?\/?>/i
const CHARACTER = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i

/**
 * Whether a text of markdown is partly written in HTML, as prose is: other elements may be what it is about. What lies
 * too deep to be read is none.
 */
export function hasHtml(text: string): boolean {
  return (PROSE.test(text) || CHARACTER.test(text)) && !isDeepHtml(text)
}
