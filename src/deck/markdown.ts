import MarkdownIt from 'markdown-it'
import { isolateRuns } from './direction.ts'

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string
  readonly weight: 'normal' | 'emphasis' | 'strong'
}

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'image',
  'autolink',
  'entity',
])
parser.validateLink = (url) => /^(https?:|mailto:|#)/i.test(url.trim())

/** Nothing that the parser would take for more than text: no mark that opens or escapes, and no end of a line. */
const PLAIN = /^[^\n\r\0\\`~*_[\]]*$/

/** Whether a text is what it looks like, in whole and in parts. Most are, and need no parser. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/** Light markdown (emphasis, strong, code, links) of a language as HTML without a surrounding paragraph. */
export function renderInline(text: string, lang: string): string {
  return isolateRuns(isPlain(text) ? escapeText(text) : parser.renderInline(text), lang)
}

/** As the parser escapes it. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The same text as it is measured: its words without marks, each stretch with its weight. */
export function parseRuns(text: string): readonly Run[] {
  if (isPlain(text)) return text === '' ? [] : [{ text, weight: 'normal' }]
  const runs: Run[] = []
  const depth = { em: 0, strong: 0 }
  for (const token of parser.parseInline(text, {})[0]?.children ?? []) {
    if (token.tag === 'em' || token.tag === 'strong') depth[token.tag] += token.nesting
    const content = token.type.endsWith('break') ? ' ' : token.content
    if (content)
      runs.push({ text: content, weight: depth.strong > 0 ? 'strong' : depth.em > 0 ? 'emphasis' : 'normal' })
  }
  return runs
}

/** Markdown as plain words, for labels and announcements. */
export function plainText(text: string): string {
  return parseRuns(text)
    .map((run) => run.text)
    .join('')
}

/** Paragraphs and sentences, in order: where a long text may go on to a second slide. Joined they are the text. */
export function sentences(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|(?<=[.!?…。！？؟])["”»’)]?\s+(?=\S)|(?<=[。！？][」』）]?)(?=[^\s。！？」』）])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** No space follows a full stop as wide as an ideograph. */
const WIDE_END = /[。！？][」』）]?$/u

export function joinSentences(all: readonly string[]): string {
  return all.reduce((text, sentence) => `${text}${text === '' || WIDE_END.test(text) ? '' : ' '}${sentence}`, '')
}
