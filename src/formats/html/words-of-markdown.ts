import MarkdownIt from 'markdown-it'

/** As a deck reads light markdown. */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'image',
  'autolink',
  'entity',
])

/** The words of light markdown, as a reader of the deck sees them. */
export function wordsOfMarkdown(text: string): string {
  if (!/[\\`*_[\]~]/.test(text)) return text
  const tokens = parser.parseInline(text, {})[0]?.children ?? []
  return tokens.map(({ type, content }) => (type.endsWith('break') ? '\n' : content)).join('')
}
