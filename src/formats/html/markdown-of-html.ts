import { Parser, type Handler } from 'htmlparser2'
import { BLOCKS, CELLS, closed, EMBEDDED, isKnown, MARKS, SILENT, STRUCK } from './elements.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { link, linked, shownAddress, webAddress } from './link.ts'
import { raised } from './raised.ts'

/** HTML as light markdown. */
export interface MarkdownText {
  readonly text: string
  /**
   * Elements that are not in the text, as what they show or do has no place there, without their brackets: `script`; and
   * what of one has none: `a href="#x"`, `abbr title="…"`.
   */
  readonly dropped: readonly string[]
}

/** Text between the marks of one element. */
interface Frame {
  readonly element: string
  readonly href: string | null
  text: string
}

/**
 * Paragraphs, emphasis and links of a piece of HTML; what is embedded becomes a link to it, and what is no element of HTML
 * stays as it is written. Whatever would be a mark of markdown in the text is escaped, unless it `isMarkdown` beside its
 * elements.
 */
export function markdownOfHtml(written: string, isMarkdown = false): MarkdownText {
  const html = closed(written)
  const reader = new MarkdownReader(isMarkdown, () => html.slice(parser.startIndex, parser.endIndex + 1))
  const parser = new Parser(reader, { lowerCaseTags: false })
  parser.end(html)
  return reader.read()
}

class MarkdownReader implements Partial<Handler> {
  readonly #isMarkdown: boolean
  /** The tag that is being read, as it is written. */
  readonly #written: () => string
  readonly #frames: Frame[] = [{ element: '', href: null, text: '' }]
  readonly #dropped = new Set<string>()
  /** The lists around: the number of the next item, `null` where they have bullets. */
  readonly #lists: (number | null)[] = []
  #silent = 0

  constructor(isMarkdown: boolean, written: () => string) {
    this.#isMarkdown = isMarkdown
    this.#written = written
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
    this.#lose(element, attributes)
    if (SILENT.has(element)) {
      this.#silent++
      this.#dropped.add(element)
    } else if (BLOCKS.has(element)) this.#block(element)
    else if (CELLS.has(element)) this.#add(' · ')
    else if (EMBEDDED.has(element)) this.#embed(attributes)
    else if (element === 'a' || MARKS[element] !== undefined || element === 'sup')
      this.#frames.push({ element, href: attributes['href'] ?? null, text: '' })
    else if (!isKnown(element)) this.ontext(this.#written())
  }

  /** What an element says beside its words. */
  #lose(element: string, { title = '' }: Readonly<Record<string, string>>): void {
    if (title.trim() !== '') this.#dropped.add(`${element} title="${title}"`)
    if (STRUCK.has(element)) this.#dropped.add(element)
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
    else if (!isImplied && !isKnown(element)) this.ontext(this.#written())
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
    if (frame === undefined) return
    const { element, href } = frame
    if (element === 'a' && href !== null && href !== '' && webAddress(href) === null)
      this.#dropped.add(`a href="${href}"`)
    this.#add(framed(frame))
  }
}

/** Marks stand next to the words that they are for, not next to space. */
function framed({ element, href, text }: Frame): string {
  if (element === 'sup') return raised(text)
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  if (inner === '' || inner.includes('\n')) return text
  const mark = MARKS[element]
  if (mark !== undefined) return before + mark + inner + mark + after
  const address = href === null ? null : webAddress(href)
  return address === null ? text : before + linked(inner, address) + after
}
