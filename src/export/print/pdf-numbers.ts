import { PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'
import type { PdfPart } from './pdf-part.ts'
import type { SharedObjects } from './pdf-share.ts'
import { stringifyObject, type NumberOf } from './pdf-text.ts'
import type { PdfWriter } from './pdf-writer.ts'

/** What the objects of a part become a piece of. */
export interface JoinTarget {
  readonly writer: PdfWriter
  readonly shared: SharedObjects
  /** The node above the part's pages. */
  readonly pageNode: number
  /** The tag of the whole document. */
  readonly documentTag: number
  /** The first key that no page or annotation before has. */
  readonly firstParent: number
}

/** Writes all objects of a part that are kept, under new numbers, and gives these. */
export function writePart(document: PDFDocument, part: PdfPart, target: JoinTarget): NumberOf {
  const { writer, shared, pageNode, documentTag, firstParent } = target
  const { context } = document
  const numbers = new Map<number, number>()
  for (const { objectNumber } of part.pageNodes) numbers.set(objectNumber, pageNode)
  for (const { objectNumber } of part.tagRoots) numbers.set(objectNumber, documentTag)
  const dropped = new Set(part.dropped.map(({ objectNumber }) => objectNumber))
  const objects = context.enumerateIndirectObjects()
  for (const [, object] of objects) shiftParents(object, firstParent)
  for (const page of document.getPages()) shared.shareUnder(page.node.Resources(), context, numbers)
  const kept = objects.filter(([{ objectNumber }]) => !dropped.has(objectNumber) && !numbers.has(objectNumber))
  for (const [{ objectNumber }] of kept) numbers.set(objectNumber, writer.reserve())
  const numberOf = numberIn(numbers)
  for (const [ref, object] of kept) writer.write(numberOf(ref), stringifyObject(object, numberOf))
  return numberOf
}

/** Throws for what has no number: a reference to it would lead astray. */
export function numberIn(numbers: ReadonlyMap<number, number>): NumberOf {
  return ({ objectNumber }) => {
    const number = numbers.get(objectNumber)
    if (number === undefined) throw new Error(`object ${objectNumber} of a printed part is not kept`)
    return number
  }
}

const PARENT_KEYS = ['StructParents', 'StructParent'].map((key) => PDFName.of(key))

/** Pages, annotations and drawings name their tags by keys, each of which may be given once in a document (14.7.4.4). */
function shiftParents(object: PDFObject, by: number): void {
  const dict = object instanceof PDFRawStream ? object.dict : object
  if (!(dict instanceof PDFDict) || by === 0) return
  for (const key of PARENT_KEYS) {
    const value = dict.get(key)
    if (value instanceof PDFNumber) dict.set(key, PDFNumber.of(value.asNumber() + by))
  }
}
