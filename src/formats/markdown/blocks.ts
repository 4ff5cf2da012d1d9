import MarkdownIt from 'markdown-it'
import { definition, definitionsIn, type Definitions } from './definitions.ts'

/** A block of markdown: its marks are read, what stands between the lines of its text is as it was written. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'table'; readonly text: string }
  /** `mark` is how it is numbered: `1.`, or a bullet. */
  | { readonly kind: 'item'; readonly mark: string; readonly text: string }

/**
 * What a line may be nested by, in marks at its start and in spaces; lists and quotes take two levels each. A parser
 * loses what lies deeper than it goes.
 */
const DEEPEST = { marks: 60, spaces: 120, levels: 300 }

const TOO_DEEP = new RegExp(
  `^(?:(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST.marks},}[ \\t]*|[ \\t]{${DEEPEST.spaces},})`,
  'gm',
)

type Parser = InstanceType<typeof MarkdownIt>
type Token = ReturnType<Parser['parse']>[number]
type BlockRule = Parameters<Parser['block']['ruler']['before']>[2]

/** Comments of HTML, and those between lines or words of “%%” that some editors of notes have. */
const COMMENTS: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['%%', '%%'],
]

type BlockState = Parameters<BlockRule>[0]

/** A comment of whole lines, which may have empty ones among them. */
const comment: BlockRule = (state, startLine, endLine, silent) => {
  const found = findComment(state, startLine, endLine)
  // Within one line it is a comment among the words of a paragraph.
  if (found === null || (found.rest !== '' && found.last === startLine)) return false
  if (silent) return true
  state.line = found.last + 1
  if (found.rest !== '') state.push('inline', '', 0).content = found.rest
  return true
}

/** The last line of the comment that a line begins with, and what stands behind it there. */
function findComment(
  state: BlockState,
  start: number,
  end: number,
): { readonly last: number; readonly rest: string } | null {
  const [open, close] = COMMENTS.find(([mark]) => textOfLine(state, start).startsWith(mark)) ?? []
  // Where one never ends none after it does: the rest of the text is looked through once.
  if (open === undefined || close === undefined || Reflect.get(state.env, close) === true) return null
  const behind = (n: number) => textOfLine(state, n).slice(n === start ? open.length : 0)
  const last = lineOfEnd(behind, close, [start, end])
  if (last === null) Reflect.set(state.env, close, end === state.lineMax)
  return last === null ? null : { last, rest: textOfLine(state, last).split(close).at(-1)?.trim() ?? '' }
}

function textOfLine({ src, bMarks, tShift, eMarks }: BlockState, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line])
}

/** The first of the lines that has the mark; `null` where none has. */
function lineOfEnd(
  textOf: (line: number) => string,
  mark: string,
  [start, end]: readonly [start: number, end: number],
): number | null {
  for (let line = start; line < end; line++) if (textOf(line).includes(mark)) return line
  return null
}

// People indent without meaning code, and HTML among the lines is read with the words around it.
const parser = new MarkdownIt({ html: false, maxNesting: DEEPEST.levels }).disable(['code', 'reference'])
parser.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join'])
parser.block.ruler.before('fence', 'comment', comment, { alt: ['paragraph', 'blockquote', 'list'] })
// A footnote often stands close under the text, and under another.
parser.block.ruler.before('fence', 'definition', definition, { alt: ['paragraph'] })

/** The blocks of a text, and what stands at its foot for them. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly definitions: Definitions
}

/** The blocks of a text of markdown, in order, without its comments. Quotes are paragraphs; of code every line is code. */
export function blocksOf(markdown: string): Blocks {
  const tokens = parser.parse(flattened(markdown), {})
  const blocks: Block[] = []
  let mark: string | null = null
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n]
    if (token === undefined) continue
    if (token.type === 'list_item_open') mark = `${token.info}${token.markup}`
    else if (token.type === 'list_item_close') mark = null
    else if (token.type === 'table_open') {
      const start = n
      while (n < tokens.length && tokens[n]?.type !== 'table_close') n++
      blocks.push(...tableOf(tokens.slice(start, n)))
    } else {
      const block = blockOf(token, tokens[n - 1], mark)
      if (block !== null) blocks.push(block)
      if (block?.kind === 'item') mark = null
    }
  }
  return { blocks: blocks.filter(({ text }) => text !== ''), definitions: definitionsIn(tokens) }
}

function blockOf({ type, content }: Token, before: Token | undefined, mark: string | null): Block | null {
  if (type === 'fence') return { kind: 'paragraph', text: codeLines(content) }
  if (type !== 'inline') return null
  const text = lines(content).replace(CALLOUT, callout)
  if (before?.type === 'heading_open') return { kind: 'heading', level: Number(before.tag.slice(1)), text }
  return mark === null ? { kind: 'paragraph', text } : { kind: 'item', mark, text }
}

/** “> [!note] Title”: a box that some editors of notes draw, with its kind for a title where it has none. */
const CALLOUT = /^\[!([a-z][\w-]*)\][-+]?[ \t]*(.*)(?:\n|$)/i

function callout(_: string, kind: string, title: string): string {
  const shown = title === '' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}` : title
  return `**${shown}**\n`
}

/** A table as a list: its header, then a row an item, with the cells that hold something. */
function tableOf(tokens: readonly Token[]): readonly Block[] {
  const rows: string[][] = []
  for (const { type, content } of tokens) {
    if (type === 'tr_open') rows.push([])
    else if (type === 'inline' && content.trim() !== '') rows.at(-1)?.push(lines(content))
  }
  const [header = '', ...body] = rows.map((cells) => cells.join(' · '))
  return [{ kind: 'table', text: `**${header}**` }, ...body.map((text): Block => ({ kind: 'item', mark: '-', text }))]
}

function codeLines(content: string): string {
  const shown = content.split('\n').filter((line) => line.trim() !== '')
  return shown.map((line) => (line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``)).join('\n')
}

function lines(text: string): string {
  return withoutComments(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** Comments within lines. “%%” is one only between words: after a number it is a slip of the hand. */
function withoutComments(text: string): string {
  return COMMENTS.reduce((left, [open, close]) => {
    const parts: string[] = []
    let at = 0
    for (let start = left.indexOf(open); start >= 0; start = left.indexOf(open, Math.max(at, start + 1))) {
      if (!opensComment(left, start, open)) continue
      const end = left.indexOf(close, start + open.length)
      if (end < 0) break
      parts.push(left.slice(at, start))
      at = end + close.length
    }
    return parts.length === 0 ? left : parts.join('') + left.slice(at)
  }, text)
}

function opensComment(text: string, at: number, open: string): boolean {
  const before = text.charAt(at - 1)
  return open === '%%' ? before === '' || /\s/.test(before) : before !== '`'
}

/** Too many marks or spaces at the start of a line are taken away: what follows them stays. */
function flattened(markdown: string): string {
  return markdown.replaceAll(TOO_DEEP, '')
}
