import { PDFString } from '@cantoo/pdf-lib'
import type { PageBookmark } from '../../deck/paper/paper.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { writeOutline } from './pdf-outline.ts'
import { dictText, refText, textString } from './pdf-text.ts'
import { writeTree, type TreeEntry } from './pdf-trees.ts'
import type { PdfWriter } from './pdf-writer.ts'
import { stringifyXmp } from './xmp.ts'

/** All that hangs from the top of a document. */
export interface RootInput {
  readonly facts: PdfFacts
  readonly bookmarks: readonly PageBookmark[]
  readonly pages: readonly number[]
  readonly pagesRoot: number
  /** The number of the tag of the whole document, and its children as they are written. */
  readonly documentTag: number
  readonly tags: readonly string[]
  readonly parents: readonly TreeEntry[]
  readonly nextParent: number
  readonly ids: readonly TreeEntry[]
  readonly places: ReadonlyMap<string, string>
}

/** Chromium's tags that only PDF 2.0 knows, and the ones of PDF 1.7 that readers take them for (ISO 32000-1, 14.8.4). */
const ROLES = { Strong: '/Span', Em: '/Span' } as const

/** Writes the top of the document, and gives the whole file. */
export function writeRoot(writer: PdfWriter, input: RootInput): readonly Uint8Array[] {
  const { facts, bookmarks, pages, pagesRoot, tags } = input
  const catalog = {
    Type: '/Catalog',
    Pages: refText(pagesRoot),
    Names: input.places.size === 0 ? null : dictText({ Dests: refText(writePlaces(writer, input.places)) }),
    MarkInfo: tags.length === 0 ? null : dictText({ Type: '/MarkInfo', Marked: 'true' }),
    StructTreeRoot: refText(writeTags(writer, input)),
    Outlines: pages.length === 0 ? null : refText(writeOutline(writer, bookmarks, pages)),
    ViewerPreferences: dictText({ Type: '/ViewerPreferences', DisplayDocTitle: 'true' }),
    Lang: PDFString.of(facts.lang).toString(),
    Metadata: refText(writeXmp(writer, facts)),
  }
  const info = writer.add({ text: dictText(information(facts)) })
  const root = writer.add({ text: dictText(catalog) })
  return writer.finish({ root, info })
}

function writeTags(writer: PdfWriter, { facts, documentTag, tags, parents, nextParent, ids }: RootInput): number {
  const root = writer.reserve()
  const document = {
    Type: '/StructElem',
    S: '/Document',
    Lang: PDFString.of(facts.lang).toString(),
    P: refText(root),
    K: `[${tags.join(' ')}]`,
  }
  writer.write(documentTag, { text: dictText(document) })
  const tree = {
    Type: '/StructTreeRoot',
    K: refText(documentTag),
    ParentTreeNextKey: nextParent,
    ParentTree: refText(writeTree(writer, 'Nums', parents)),
    IDTree: ids.length === 0 ? null : refText(writeTree(writer, 'Names', ids)),
    RoleMap: dictText(ROLES),
  }
  writer.write(root, { text: dictText(tree) })
  return root
}

/** The names are sorted as they are written: by their bytes. */
function writePlaces(writer: PdfWriter, places: RootInput['places']): number {
  return writeTree(
    writer,
    'Names',
    [...places].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function information(facts: PdfFacts): Record<string, string | null> {
  const day = facts.date === null ? null : PDFString.of(`D:${facts.date.replaceAll('-', '')}000000Z`).toString()
  const text = (value: string | null) => (value === null ? null : textString(value))
  return {
    Title: text(facts.title),
    Author: text(facts.by),
    Subject: text(facts.subject),
    Keywords: text(facts.marking),
    Creator: PDFString.of('Chronodeck').toString(),
    Producer: PDFString.of('Chronodeck').toString(),
    CreationDate: day,
    ModDate: day,
  }
}

/** Left unpacked, so that programs that do not know PDF can read it (ISO 16684-1). */
function writeXmp(writer: PdfWriter, facts: PdfFacts): number {
  const data = new TextEncoder().encode(stringifyXmp(facts))
  return writer.add({ text: dictText({ Type: '/Metadata', Subtype: '/XML', Length: data.length }), data })
}
