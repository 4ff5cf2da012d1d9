import { Parser, type Handler } from 'htmlparser2'
import { BLOCKS, CELLS, SILENT } from './elements.ts'
import { lostOfElement, lostOfLink, type Attributes } from './lost.ts'
import { lowered, raised } from './raised.ts'
import { withTagsOnly } from './tags.ts'

/** The words of a piece of HTML, and what of it they do not say. */
export interface PlainWords {
  readonly text: string
  /** What is not in the words, as it is called: links, elements, what happens at a click. */
  readonly dropped: readonly string[]
}

/** Elements whose words are looked at when they are whole. */
const FRAMED: ReadonlySet<string> = new Set(['a', 'q', 'sub', 'sup'])

interface Frame {
  readonly element: string
  readonly attributes: Attributes
  text: string
}

/** Reads HTML where a text without any marks is wanted. */
export function readWords(html: string): PlainWords {
  if (!/[<&]/.test(html)) return { text: plain(html), dropped: [] }
  const reader = new WordReader()
  new Parser(reader, { recognizeCDATA: true }).end(withTagsOnly(html))
  return reader.read()
}

/** The words alone. */
export function wordsOfHtml(html: string): string {
  return readWords(html).text
}

class WordReader implements Partial<Handler> {
  readonly #frames: Frame[] = [{ element: '', attributes: {}, text: '' }]
  readonly #dropped = new Set<string>()
  #silent = 0

  read(): PlainWords {
    while (this.#frames.length > 1) this.#close()
    return { text: plain(this.#frames[0]?.text ?? ''), dropped: [...this.#dropped] }
  }

  onopentag(element: string, attributes: Attributes): void {
    for (const lost of lostOfElement(element, attributes, 'plain')) this.#dropped.add(lost)
    if (SILENT.has(element)) this.#silent++
    if (BLOCKS.has(element) || CELLS.has(element)) this.#add(' ')
    if (FRAMED.has(element)) this.#frames.push({ element, attributes, text: '' })
  }

  ontext(text: string): void {
    if (this.#silent === 0) this.#add(text)
  }

  onclosetag(element: string): void {
    if (SILENT.has(element)) this.#silent--
    if (BLOCKS.has(element)) this.#add(' ')
    if (this.#frames.length > 1 && this.#frames.at(-1)?.element === element) this.#close()
  }

  #add(text: string): void {
    const frame = this.#frames.at(-1)
    if (frame !== undefined) frame.text += text
  }

  #close(): void {
    const { element, attributes, text } = this.#frames.pop() ?? { element: '', attributes: {}, text: '' }
    if (element === 'a') for (const lost of lostOfLink(text, attributes)) this.#dropped.add(lost)
    const words = plain(text)
    if (words === '' || element === 'a') this.#add(text)
    else this.#add(element === 'sup' ? raised(words) : element === 'sub' ? lowered(words, '_') : `“${words}”`)
  }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
