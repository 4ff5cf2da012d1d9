import { hasHtml } from '../html/has-html.ts'
import { markdownOfHtml } from '../html/markdown.ts'
import { blocksOf, type Block } from './blocks.ts'
import { citation } from './citation.ts'
import { withAddresses, type Definitions } from './definitions.ts'

/** What the text of a note says, by what of an event it is. */
export interface NoteBody {
  /** The first heading of the first level, or the one that says what the front matter does. */
  readonly title: string | null
  /** Light markdown: paragraphs. */
  readonly text: string
  /** Under a heading “Notes” or “Speaker notes”, with all that lies under it. */
  readonly notes: string
  /** The items under a heading “Sources” or “References”, and the footnotes. */
  readonly sources: readonly string[]
  /** The first image that stands alone. */
  readonly image: { readonly src: string; readonly alt: string; readonly isByName: boolean } | null
  /** What is not in the text: elements of HTML, notes that are embedded, more images. */
  readonly dropped: readonly string[]
}

/** What the front matter says already, so that the body says it anew or says something else. */
export interface Told {
  readonly title: string | null
  readonly hasImage: boolean
}

type Section = 'text' | 'notes' | 'sources'

const NOTES = /^(?:speaker )?notes?$/i
const SOURCES = /^(?:sources?|references?)$/i
/** Code is as it is written; while HTML is read around it, a character stands for it that the text has not. */
const CODE = /(?<!`)(`{1,5})(?!`)[^]{1,500}?(?<!`)\1(?!`)/g
const IMAGE = /^!\[([^\]]*)\]\(\s*(?:<([^<>\n]+)>|([^)>\s]+))(?:\s+["'(]([^\n]*)["')])?\s*\)$/
const WIKI_IMAGE = /^!\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/
// No name and no address is longer: text full of brackets is looked through once.
const IMAGES =
  /!\[([^[\]]{0,500})\]\(\s?(?:<([^<>\n]{1,2000})>|([^()<>\s]{1,2000}))(?:\s["']([^()\n]{0,500})["'])?\s?\)/g
const WIDTH = /(?:^|\|)\d+(?:x\d+)?$/
const EMBED = /!\[\[([^[\]|]{1,500})(?:\|[^[\]]{0,500})?\]\]/g
const PAGE = /!?\[\[([^[\]|]{1,500})(?:\|([^[\]]{0,500}))?\]\]/g

/** Reads the markdown of a note. Items of a list are paragraphs with a bullet, headings below the title are strong. */
export function readBody(markdown: string, told: Told = { title: null, hasImage: false }): NoteBody {
  const { blocks, definitions } = blocksOf(markdown)
  const reader = new BodyReader(told, definitions)
  for (const block of blocks) reader.add(block)
  reader.finish()
  return reader.body
}

class BodyReader {
  readonly #told: Told
  readonly #definitions: Definitions
  #section: Section = 'text'
  /** How high the heading of the section stands: one as high ends it. */
  #level = 0
  /** The paragraph of the notes that a heading in them has begun. */
  #part: string[] | null = null
  #title: string | null = null
  #image: NoteBody['image'] = null
  readonly #dropped = new Set<string>()
  readonly #text: string[] = []
  readonly #notes: string[][] = []
  readonly #sources: string[] = []

  constructor(told: Told, definitions: Definitions) {
    this.#told = told
    this.#definitions = definitions
  }

  get body(): NoteBody {
    return {
      title: this.#title,
      text: this.#text.join('\n\n'),
      notes: this.#notes.map((lines) => lines.join('\n')).join('\n\n'),
      sources: this.#sources,
      image: this.#image,
      dropped: [...this.#dropped],
    }
  }

  add(written: Block): void {
    const block = { ...written, text: withAddresses(written.text, this.#definitions) }
    if (block.kind === 'paragraph' && this.#isImage(block.text)) return
    const [first = '', ...more] = this.#paragraphs(block.text)
    if (block.kind === 'heading') this.#head(block.level, first)
    else if (block.kind === 'item') this.#put(/^\d/.test(block.mark) ? `${block.mark} ` : '• ', first)
    else this.#put('', first)
    for (const paragraph of more) this.#put('', paragraph)
  }

  /** What stands at the foot of the text: a chronology's footnotes are its sources. */
  finish(): void {
    const { footnotes, addresses, used } = this.#definitions
    const texts = [...footnotes.values()].filter((text) => text !== '')
    this.#sources.push(...texts.map((text) => citation(withAddresses(text, this.#definitions))))
    for (const [label, address] of addresses) if (!used.has(label)) this.#dropped.add(`[${label}]: ${address}`)
  }

  #isImage(text: string): boolean {
    const image = this.#section === 'text' && this.#image === null && !this.#told.hasImage ? imageOf(text) : null
    this.#image ??= image
    return image !== null
  }

  /** A text as light markdown, its HTML read. */
  #paragraphs(text: string): readonly string[] {
    const codes = text.match(CODE) ?? []
    const place = characterNotIn(text)
    const outside = codes.length === 0 ? text : text.replaceAll(CODE, place)
    if (!hasHtml(outside)) return [this.#plain(text)]
    const { text: read, dropped } = markdownOfHtml(outside, true)
    for (const lost of dropped) this.#dropped.add(lost)
    const whole = read.replaceAll(place, () => codes.shift() ?? '')
    return whole.split('\n\n').map((paragraph) => this.#plain(paragraph))
  }

  #head(level: number, words: string): void {
    if (this.#section !== 'text' && level > this.#level) return this.#headInside(words)
    this.#section = NOTES.test(words) ? 'notes' : SOURCES.test(words) ? 'sources' : 'text'
    this.#level = level
    this.#part = null
    if (this.#section !== 'text') return
    const said = this.#told.title
    const isTitle = said === null ? level === 1 && this.#title === null : said.toLowerCase() === words.toLowerCase()
    if (isTitle) this.#title = words
    else this.#text.push(`**${words}**`)
  }

  /** A heading in the notes begins one paragraph with all that is under it, as “If asked: …”. */
  #headInside(words: string): void {
    if (this.#section === 'sources') {
      this.#dropped.add(words)
      return
    }
    this.#part = [`${words}:`]
    this.#notes.push(this.#part)
  }

  #put(mark: string, text: string): void {
    if (text === '') return
    if (this.#section === 'text') this.#text.push(mark + text)
    else if (this.#section === 'sources') this.#sources.push(citation(text))
    else if (this.#part === null) this.#notes.push([mark + text])
    else if (this.#part.length === 1 && mark === '') this.#part[0] += ` ${text}`
    else this.#part.push(mark + text)
  }

  /** Links of a wiki as their words; images of the web as links, others as their words. */
  #plain(text: string): string {
    for (const [written, file = ''] of text.matchAll(EMBED)) if (!isImageFile(file)) this.#dropped.add(written)
    const linked = text.replaceAll(IMAGES, (...[written, alt, inBrackets, bare, caption = '']: string[]) => {
      const src = inBrackets ?? bare ?? ''
      const shown = wordsOf(alt ?? '', caption)
      if (/^https?:/i.test(src)) return `[${shown === '' ? src : shown}](${src})`
      this.#dropped.add(written ?? '')
      return shown
    })
    return linked
      .replaceAll(PAGE, (written: string, page: string, words?: string) => {
        if (!written.startsWith('!') || !isImageFile(page)) return words ?? page
        this.#dropped.add(written)
        return wordsOf(words ?? '', '')
      })
      .trim()
  }
}

/** A character for private use: of more than six thousand, one that a text does not use itself. */
function characterNotIn(text: string): string {
  let code = 0xf8ff
  while (code > 0xe000 && text.includes(String.fromCharCode(code))) code--
  return String.fromCharCode(code)
}

function imageOf(paragraph: string): NoteBody['image'] {
  const [, alt = '', inBrackets, bare, caption = ''] = IMAGE.exec(paragraph) ?? []
  const src = inBrackets ?? bare
  if (src !== undefined && !/^https?:/i.test(src))
    return { src: decoded(src), alt: wordsOf(alt, caption), isByName: false }
  const [, file, words] = WIKI_IMAGE.exec(paragraph) ?? []
  return file === undefined || !isImageFile(file)
    ? null
    : { src: file.trim(), alt: wordsOf(words ?? '', ''), isByName: true }
}

/** What is said of an image, without the width that a wiki writes behind it. */
function wordsOf(alt: string, caption: string): string {
  return [alt.replace(WIDTH, ''), caption].filter((words) => words !== '').join(', ')
}

/** A wiki embeds notes in the same way, by their names alone. */
function isImageFile(file: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)\s*$/i.test(file)
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
