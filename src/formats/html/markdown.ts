import { Parser, type Handler } from 'htmlparser2'
import { link, linked, shownAddress, webAddress } from './address.ts'
import { BLOCKS, CELLS, CODE, EMBEDDED, MARKS, SILENT } from './elements.ts'
import { closedBefore, emphasized, type Emphasis } from './emphasis.ts'
import { escapeMarkdown } from './escape.ts'
import { expansion, lostOfElement, lostOfLink, type Attributes } from './lost.ts'
import { lowered, raised } from './raised.ts'
import { withTagsOnly } from './tags.ts'
import { wordsOfMarkdown } from './words-of-markdown.ts'

/** HTML as light markdown. */
export interface MarkdownText {
  readonly text: string
  /** What is not in the text, as it is called: elements, addresses, what happens at a click. */
  readonly dropped: readonly string[]
}

/** Elements whose words are changed when they are whole. */
const FRAMED: ReadonlySet<string> = new Set(['a', 'abbr', 'acronym', 'q', 'sub', 'sup', ...MARKS.keys(), ...CODE])

/** Text between the tags of one element. */
interface Frame {
  readonly element: string
  readonly attributes: Attributes
  text: string
  /** The last of it, long enough for a character. */
  end: string
  /** What comes behind the text, and whose end is settled when the next of it is known. */
  emphasis: Emphasis | null
}

/**
 * Paragraphs, emphasis and links of a piece of HTML; what is embedded becomes a link to it, and what is no element of HTML
 * stays as it is written. Whatever would be a mark of markdown in the text is escaped, unless it `isMarkdown` beside its
 * elements.
 */
export function markdownOfHtml(html: string, isMarkdown = false): MarkdownText {
  const tagged = withTagsOnly(html)
  const { text, dropped } = readTagged(tagged, { isMarkdown, isEmphatic: true })
  if (!/[*~]/.test(text)) return { text, dropped }
  const plain = readTagged(tagged, { isMarkdown, isEmphatic: false }).text.split('\n\n')
  const paragraphs = text.split('\n\n').map((paragraph, n) => asRead(paragraph, plain[n] ?? paragraph))
  return { text: paragraphs.join('\n\n'), dropped }
}

interface Manner {
  readonly isMarkdown: boolean
  readonly isEmphatic: boolean
}

function readTagged(tagged: string, manner: Manner): MarkdownText {
  const reader = new MarkdownReader(manner)
  new Parser(reader, { recognizeCDATA: true }).end(tagged)
  return reader.read()
}

/** Not every place lets a mark open or close (CommonMark 0.31, section 6.2): where one would be shown, there is none. */
function asRead(paragraph: string, plain: string): string {
  return paragraph === plain || wordsOfMarkdown(paragraph) === wordsOfMarkdown(plain) ? paragraph : plain
}

class MarkdownReader implements Partial<Handler> {
  readonly #manner: Manner
  readonly #frames: Frame[] = [frame('', {})]
  readonly #dropped = new Set<string>()
  /** The lists around: the number of the next item, `null` where they have bullets. */
  readonly #lists: (number | null)[] = []
  /** How many elements around are of these kinds. */
  readonly #inside = { silent: 0, code: 0, pre: 0 }

  constructor(manner: Manner) {
    this.#manner = manner
  }

  read(): MarkdownText {
    while (this.#frames.length > 1) this.#close()
    const [whole = frame('', {})] = this.#frames
    settle(whole, '')
    const text = whole.text
      .replaceAll(/[^\S\n]{2,}/g, ' ')
      .replaceAll(/[^\S\n]?\n\s*/g, '\n\n')
      // A row begins with its first cell.
      .replaceAll(/(^|\n)[^\S\n]?· /g, '$1')
      .trim()
    return { text, dropped: [...this.#dropped] }
  }

  onopentag(element: string, attributes: Attributes): void {
    for (const lost of lostOfElement(element, attributes, 'markdown')) this.#dropped.add(lost)
    this.#count(element, 1)
    if (BLOCKS.has(element)) this.#block(element, attributes)
    if (CELLS.has(element)) this.#add(' · ')
    if (EMBEDDED.has(element)) this.#embed(attributes)
    if (FRAMED.has(element)) this.#frames.push(frame(element, attributes))
  }

  ontext(text: string): void {
    if (this.#inside.silent > 0) return
    const words = this.#inside.pre > 0 ? text.replaceAll(/\r\n?|\n/g, '\n\n') : text.replaceAll(/\s+/g, ' ')
    this.#add(this.#manner.isMarkdown || this.#inside.code > 0 ? words : escapeMarkdown(words))
  }

  onclosetag(element: string): void {
    if (FRAMED.has(element) && this.#frames.length > 1 && this.#frames.at(-1)?.element === element) this.#close()
    this.#count(element, -1)
    if (element === 'ol' || element === 'ul') this.#lists.pop()
    if (BLOCKS.has(element)) this.#add('\n\n')
  }

  #count(element: string, by: 1 | -1): void {
    if (SILENT.has(element)) this.#inside.silent += by
    if (CODE.has(element)) this.#inside.code += by
    if (element === 'pre') this.#inside.pre += by
  }

  #block(element: string, { start, value }: Attributes): void {
    if (element === 'ol') this.#lists.push(/^\d{1,6}$/.test(start ?? '') ? Number(start) : 1)
    if (element === 'ul') this.#lists.push(null)
    this.#add(element === 'li' ? `\n\n${this.#nextMark(value)}` : '\n\n')
  }

  #nextMark(value: string | undefined): string {
    const next = this.#lists.at(-1) ?? null
    if (next === null) return '• '
    const number = /^\d{1,6}$/.test(value ?? '') ? Number(value) : next
    this.#lists[this.#lists.length - 1] = number + 1
    return `${number}. `
  }

  #embed({ src, alt = '', title = '' }: Attributes): void {
    if (src !== undefined) this.#add(link(alt.trim() || title.trim() || shownAddress(src), src))
  }

  #add(text: string): void {
    const into = this.#frames.at(-1)
    if (into === undefined || text === '') return
    settle(into, text)
    into.text += text
    into.end = text.slice(-2)
  }

  #close(): void {
    const closed = this.#frames.pop()
    if (closed === undefined) return
    settle(closed, '')
    if (closed.element === 'a') for (const lost of lostOfLink(closed.text, closed.attributes)) this.#dropped.add(lost)
    // What lies over several paragraphs is marked in each of them.
    for (const line of closed.text.split(/(\n\s*)/)) {
      const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(line) ?? []
      this.#add(before)
      if (inner !== '') this.#addFramed(closed, inner)
      this.#add(after)
    }
  }

  #addFramed({ element, attributes }: Frame, text: string): void {
    const mark = MARKS.get(element)
    if (mark !== undefined) this.#addMarked(text, mark)
    else if (element === 'a') this.#add(this.#linked(text, attributes['href']))
    else if (CODE.has(element)) this.#addCode(text)
    else if (element === 'sup') this.#add(raised(text))
    else if (element === 'sub') this.#add(lowered(text, this.#inside.code > 0 ? '_' : '\\_'))
    else if (element === 'q') this.#add(`“${text}”`)
    else this.#add(text + escapeMarkdown(expansion(element, attributes)))
  }

  /** Marks stand next to the words that they are for, not next to space, and not in the same marks. */
  #addMarked(text: string, mark: string): void {
    const into = this.#frames.at(-1)
    const isMarked = this.#manner.isEmphatic && this.#inside.code === 0
    if (into === undefined || !isMarked || this.#frames.some(({ element }) => MARKS.get(element) === mark))
      return this.#add(text)
    if (into.emphasis?.mark === mark) {
      into.emphasis = { text: into.emphasis.text.slice(0, -mark.length) + text + mark, mark }
      return
    }
    settle(into, text)
    const marked = emphasized(into.end, text, mark)
    const start = marked.indexOf(mark)
    if (marked === text) return this.#add(text)
    this.#add(marked.slice(0, start))
    into.emphasis = { text: marked.slice(start), mark }
  }

  /** Code does not stand next to code: the backticks would be one mark. */
  #addCode(text: string): void {
    if (this.#isAround(CODE)) this.#add(text)
    else this.#add(this.#frames.at(-1)?.end.endsWith('`') === true ? escapeMarkdown(text) : code(text))
  }

  /** Links do not lie in each other: of two, one follows the other. */
  #linked(text: string, href: string | undefined): string {
    const address = webAddress(href)
    if (address === null || this.#inside.code > 0) return text
    if (this.#isAround(new Set(['a']))) return text
    return text.includes('](') ? `${text} (${link(shownAddress(address), address)})` : linked(text, address)
  }

  #isAround(elements: ReadonlySet<string>): boolean {
    return this.#frames.some(({ element }) => elements.has(element))
  }
}

function frame(element: string, attributes: Attributes): Frame {
  return { element, attributes, text: '', end: '', emphasis: null }
}

/** Ends the emphasis that a frame ends in, as what comes next allows it. */
function settle(into: Frame, next: string): void {
  if (into.emphasis === null) return
  const text = closedBefore(next, into.emphasis)
  into.text += text
  into.end = text.slice(-2)
  into.emphasis = null
}

/** Code in backticks, more than it has in a row itself. */
function code(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0)
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? fence + text + fence : `${fence} ${text} ${fence}`
}
