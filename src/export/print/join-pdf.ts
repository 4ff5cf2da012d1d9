import { ParseSpeeds, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib'
import type { PageBookmark } from '../../deck/paper/paper.ts'
import { RAIL_PICTURES, type RailPicture } from '../../deck/rail/paper-rail.tsx'
import type { PagePlace } from './page-report.ts'
import type { IsUsed } from './pdf-characters.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { foldTags } from './pdf-fold.ts'
import { renumberIds } from './pdf-ids.ts'
import { describeLinks, placeName } from './pdf-links.ts'
import { numberIn, writePart } from './pdf-numbers.ts'
import { readPart, type DocumentTag } from './pdf-part.ts'
import { writeRoot } from './pdf-root.ts'
import { SharedObjects } from './pdf-share.ts'
import { dictText, refText, stringify, type NumberOf } from './pdf-text.ts'
import type { TreeEntry } from './pdf-trees.ts'
import { PdfWriter } from './pdf-writer.ts'
import type { Printed } from './print.ts'
import { findPicture, pictureForm } from './rail-pictures.ts'

export interface FinishInput {
  readonly facts: PdfFacts
  readonly bookmarks: readonly PageBookmark[]
}

export interface FinishedPdf {
  /** The file, in pieces: it may be large. */
  readonly pieces: readonly Uint8Array[]
  readonly pages: number
  /** Pages without a word in an embedded font. */
  readonly blankPages: readonly number[]
}

/**
 * Joins the parts of a document that were printed one by one, and does what Chromium leaves undone: title, author,
 * language, marking and dates from the list itself, nothing of the machine or the browser, described links that lead
 * into any part, one tree of tags, bookmarks side by side. A part is let go as soon as it is joined. The same parts
 * give the same bytes.
 */
export class JoinedPdf {
  readonly #writer = new PdfWriter()
  readonly #shared: SharedObjects
  /** The forms that stand for the pictures. */
  readonly #forms = new Map<RailPicture, number>()
  readonly #placed = new Set<RailPicture>()
  readonly #pagesRoot = this.#writer.reserve()
  readonly #documentTag = this.#writer.reserve()
  readonly #pageNodes: number[] = []
  readonly #pages: number[] = []
  readonly #blankPages: number[] = []
  readonly #tags: string[] = []
  readonly #parents: TreeEntry[] = []
  readonly #ids: TreeEntry[] = []
  /** Where each place is, by its name. */
  readonly #places = new Map<string, string>()
  /** The first key that no page or annotation has yet. */
  #nextParent = 0

  /** `isUsed`: whether a character is written in what is printed; see `tellMeant`. */
  constructor(isUsed: IsUsed = () => false) {
    this.#shared = new SharedObjects(this.#writer, (stream) => this.#findForm(stream), isUsed)
  }

  /** Takes the pictures that pages share, each at the top of a page; before the first part that shows them. */
  async addPictures({ pdf }: Printed): Promise<void> {
    const document = await open(pdf)
    document.getPages().forEach((page, n) => {
      const picture = RAIL_PICTURES[n]
      if (picture === undefined) return
      const numbers = new Map<number, number>()
      const resources = page.node.Resources() ?? document.context.obj({})
      this.#shared.shareUnder(resources, document.context, numbers)
      this.#forms.set(picture, this.#writer.add(pictureForm(page, stringify(resources, numberIn(numbers)))))
    })
  }

  /** Adds the pages of a part after those that are there. */
  async addPart({ pdf, links, places }: Printed): Promise<void> {
    const document = await open(pdf)
    describeLinks(document, links)
    foldTags(document)
    const ids = renumberIds(document, this.#ids.length + 1)
    const part = readPart(document)
    const pageNode = this.#writer.reserve()
    const numberOf = writePart(document, part, {
      writer: this.#writer,
      shared: this.#shared,
      pageNode,
      documentTag: this.#documentTag,
      firstParent: this.#nextParent,
    })
    this.#tags.push(...part.tags.map((tag) => tagText(tag, numberOf)))
    this.#ids.push(...ids.map(([id, tag]): TreeEntry => [id.toString(), refText(numberOf(tag))]))
    for (const [key, tags] of part.parents)
      this.#parents.push([String(this.#nextParent + key), stringify(tags, numberOf)])
    this.#nextParent += 1 + part.parents.reduce((most, [key]) => Math.max(most, key), -1)
    this.#addPages(document, pageNode, numberOf)
    this.#addPlaces(document, places, numberOf)
  }

  /** The whole file. */
  finish({ facts, bookmarks }: FinishInput): FinishedPdf {
    if (this.#forms.size > 0 && this.#placed.size === 0) throw new Error('the pictures of the rail are on no page')
    const node = { Type: '/Pages', Count: this.#pages.length, Kids: refsText(this.#pageNodes) }
    this.#writer.write(this.#pagesRoot, { text: dictText(node) })
    const pieces = writeRoot(this.#writer, {
      facts,
      bookmarks,
      pages: this.#pages,
      pagesRoot: this.#pagesRoot,
      documentTag: this.#documentTag,
      tags: this.#tags,
      parents: this.#parents,
      nextParent: this.#nextParent,
      ids: this.#ids,
      places: this.#places,
    })
    return { pieces, pages: this.#pages.length, blankPages: this.#blankPages }
  }

  #addPages(document: PDFDocument, pageNode: number, numberOf: NumberOf): void {
    const pages = document.getPages()
    const numbers = pages.map(({ ref }) => numberOf(ref))
    const node = { Type: '/Pages', Parent: refText(this.#pagesRoot), Count: pages.length, Kids: refsText(numbers) }
    this.#writer.write(pageNode, { text: dictText(node) })
    this.#pageNodes.push(pageNode)
    pages.forEach((page, n) => {
      if (!hasEmbeddedFont(page.node.Resources())) this.#blankPages.push(this.#pages.length + n + 1)
    })
    this.#pages.push(...numbers)
  }

  #addPlaces(document: PDFDocument, places: readonly PagePlace[], numberOf: NumberOf): void {
    const pages = document.getPages()
    for (const { id, page: index, leftPx, topPx } of places) {
      const page = pages[index]
      if (page === undefined) continue
      const [left, top] = [leftPx * PT_PER_PX, page.getHeight() - topPx * PT_PER_PX]
      const target = `[${refText(numberOf(page.ref))} /XYZ ${round(left)} ${round(top)} 0]`
      this.#places.set(placeName(id).toString(), target)
    }
  }

  #findForm(stream: PDFRawStream): number | undefined {
    if (this.#forms.size === 0) return undefined
    const picture = findPicture(stream)
    if (picture === undefined) return undefined
    this.#placed.add(picture)
    return this.#forms.get(picture)
  }
}

const PT_PER_PX = 0.75

function open(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
}

function round(pt: number): number {
  return Math.round(pt * 100) / 100
}

function refsText(numbers: readonly number[]): string {
  return `[${numbers.map(refText).join(' ')}]`
}

/** A child of the whole document: what is content of one page must say of which, now that there are others. */
function tagText({ tag, page }: DocumentTag, numberOf: NumberOf): string {
  if (page === null || !(tag instanceof PDFNumber)) return stringify(tag, numberOf)
  return dictText({ Type: '/MCR', Pg: refText(numberOf(page)), MCID: tag.asNumber() })
}

function hasEmbeddedFont(resources: PDFDict | undefined): boolean {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return fonts !== undefined && fonts.keys().length > 0
}
