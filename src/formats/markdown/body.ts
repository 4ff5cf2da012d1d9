import { hasHtml, markdownOfHtml } from '../html.ts'

/** What the text of a note says, by what of an event it is. */
export interface NoteBody {
  /** The first heading. */
  readonly title: string | null
  /** Light markdown: paragraphs. */
  readonly text: string
  /** Under a heading “Notes” or “Speaker notes”. */
  readonly notes: string
  /** The items under a heading “Sources” or “References”. */
  readonly sources: readonly string[]
  /** An image that stands alone, before all else. */
  readonly image: { readonly src: string; readonly alt: string } | null
  /** What is not in the text: elements of HTML, notes that are embedded. */
  readonly dropped: readonly string[]
}

const NOTES = /^(?:speaker )?notes?$/i
const SOURCES = /^(?:sources?|references?)$/i
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const IMAGE = /^!\[([^\]]*)\]\(\s*<?([^)>\s]+)>?[^)]*\)$/
const EMBED = /!\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g
const TABLE = /^\|?.*\|.*\n\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/m
const WIKI_IMAGE = /^!\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/

/** Reads the markdown of a note. Lines of a list are paragraphs with a bullet, other headings are strong. */
export function readBody(markdown: string): NoteBody {
  const reader = new BodyReader()
  for (const paragraph of paragraphsOf(markdown)) {
    if (hasHtml(paragraph)) reader.addHtml(paragraph)
    else reader.add(paragraph)
  }
  return reader.body
}

class BodyReader {
  #section: 'text' | 'notes' | 'sources' = 'text'
  #title: string | null = null
  #image: NoteBody['image'] = null
  readonly #dropped = new Set<string>()
  readonly #parts = { text: new Array<string>(), notes: new Array<string>(), sources: new Array<string>() }

  get body(): NoteBody {
    const { text, notes, sources } = this.#parts
    return {
      title: this.#title,
      text: text.map(bulleted).join('\n\n'),
      notes: notes.join('\n\n'),
      sources: sources.map((source) => source.replace(/^(?:[-*+]|\d+[.)])\s+/, '')),
      image: this.#image,
      dropped: [...this.#dropped],
    }
  }

  addHtml(html: string): void {
    const { text, dropped } = markdownOfHtml(html, true)
    for (const element of dropped) this.#dropped.add(`<${element}>`)
    for (const paragraph of text.split('\n\n')) if (paragraph !== '') this.add(paragraph)
  }

  add(paragraph: string): void {
    for (const embedded of embeddedNotes(paragraph)) this.#dropped.add(embedded)
    const [heading, marks = '', words = ''] = HEADING.exec(paragraph) ?? []
    if (heading !== undefined) return this.#head(marks, words)
    const isFirst = this.#section === 'text' && this.#parts.text.length === 0 && this.#image === null
    const image = isFirst ? imageOf(paragraph) : null
    if (image) this.#image = image
    else this.#parts[this.#section].push(...(TABLE.test(paragraph) ? rowsOf(paragraph) : [paragraph]).map(plain))
  }

  #head(marks: string, words: string): void {
    this.#section = NOTES.test(words) ? 'notes' : SOURCES.test(words) ? 'sources' : 'text'
    if (this.#section !== 'text') return
    if (marks === '#' && this.#title === null) this.#title = plain(words)
    else this.#parts.text.push(`**${plain(words)}**`)
  }
}

function paragraphsOf(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/<!--[^]*?-->|%%[^]*?%%/g, '')
    .split(/\r?\n/)
    .reduce<string[][]>(joinLines, [])
    .map((lines) => lines.join('\n').trim())
    .filter((paragraph) => paragraph !== '')
}

/** Lines up to an empty one are a paragraph; headings, and items of a list, are one each. */
function joinLines(paragraphs: string[][], line: string): string[][] {
  const isAlone = HEADING.test(line) || HEADING.test(paragraphs.at(-1)?.[0] ?? '')
  const starts = line.trim() === '' || isAlone || /^\s*(?:[-*+]|\d+[.)])\s+/.test(line) || paragraphs.length === 0
  if (starts) paragraphs.push(line.trim() === '' ? [] : [line.trim()])
  else paragraphs.at(-1)?.push(line.replace(/^>\s?/, '').trim())
  return paragraphs
}

function bulleted(paragraph: string): string {
  return paragraph.replace(/^[-*+]\s+/, '• ').replace(/^>\s?/, '')
}

/** Links of a wiki as their words, and images among text as links to them. */
function plain(text: string): string {
  return text
    .replaceAll(/!?\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g, (_, page: string, words?: string) => words ?? page)
    .replaceAll('![', '[')
}

function imageOf(paragraph: string): NoteBody['image'] {
  const [, alt, src] = IMAGE.exec(paragraph) ?? []
  if (src !== undefined) return { src: decoded(src), alt: alt ?? '' }
  const [, file, words] = WIKI_IMAGE.exec(paragraph) ?? []
  return file === undefined || !isImage(file) ? null : { src: file.trim(), alt: words ?? '' }
}

function embeddedNotes(text: string): readonly string[] {
  return [...text.matchAll(EMBED)].flatMap(([written, file = '']) => (isImage(file) ? [] : [written]))
}

/** A wiki embeds notes in the same way, by their names alone. */
function isImage(file: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)\s*$/i.test(file)
}

/** A table as a list: its header, then a row an item, with the cells that hold something. */
function rowsOf(table: string): readonly string[] {
  const [header = '', _, ...rows] = table.split('\n').map((row) =>
    row
      .replaceAll(/^\s*\||\|\s*$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' · '),
  )
  return [`**${header}**`, ...rows.map((row) => `- ${row}`)]
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
