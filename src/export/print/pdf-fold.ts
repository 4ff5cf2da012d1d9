import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'

const K = PDFName.of('K')
const P = PDFName.of('P')
const PG = PDFName.of('Pg')
const S = PDFName.of('S')
/** All that a tag has that only holds others together. */
const BARE = new Set([K, P, PG, S, PDFName.of('Type')])

/** Tags that are taken out, and those around them that get what was in them. */
type Folded = Map<PDFObject, PDFRef>

/**
 * Takes out the tags that say nothing (ISO 32000-1, 14.8.4.2: `NonStruct`), below those that stand for a page: what is in
 * them goes to the tag around them. Chromium writes some for each box and each run of text, and whether it writes one for
 * a box is not the same in two runs.
 */
export function foldTags(document: PDFDocument): void {
  const { catalog, context } = document
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (root === undefined) return
  const folded: Folded = new Map()
  for (const top of kidsOf(root)) {
    const element = context.lookup(top)
    const isDocument = element instanceof PDFDict && element.get(S) === PDFName.of('Document')
    for (const ref of isDocument ? kidsOf(element) : [top]) if (ref instanceof PDFRef) foldUnder(ref, folded, document)
  }
  if (folded.size === 0) return
  renameIn(root.lookupMaybe(PDFName.of('ParentTree'), PDFDict), folded)
  for (const ref of folded.keys()) if (ref instanceof PDFRef) context.delete(ref)
}

/** The tree of parents names the tags of a page's content in lists, which may be objects of their own. */
function renameIn(object: PDFObject | undefined, folded: Folded): void {
  if (object instanceof PDFDict) {
    for (const key of ['Nums', 'Kids']) renameIn(object.lookup(PDFName.of(key)), folded)
  }
  if (!(object instanceof PDFArray)) return
  object.asArray().forEach((item, n) => {
    const around = folded.get(item)
    if (around) object.set(n, around)
    else renameIn(listOf(object.lookup(n)), folded)
  })
}

/** A list, or a node of the tree; not a tag, which is told by its kind. */
function listOf(object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFDict && object.has(S) ? undefined : object
}

function foldUnder(ref: PDFRef, folded: Folded, document: PDFDocument): void {
  const element = document.context.lookup(ref)
  if (!(element instanceof PDFDict)) return
  const kids = kidsOf(element).flatMap((kid) => unfolded(kid, { ref, element }, folded, document))
  const [only] = kids
  const isPlain = kids.length === 1 && (only instanceof PDFRef || only instanceof PDFNumber)
  if (kids.length > 0) element.set(K, isPlain ? only : document.context.obj(kids))
}

/** What stands in a tag for one of its children: the child, or what was in it. */
function unfolded(
  kid: PDFObject,
  around: { readonly ref: PDFRef; readonly element: PDFDict },
  folded: Folded,
  document: PDFDocument,
): PDFObject[] {
  const { context } = document
  const child = kid instanceof PDFRef ? context.lookup(kid) : undefined
  if (!(kid instanceof PDFRef) || !(child instanceof PDFDict)) return [kid]
  if (!saysNothing(child)) {
    if (child.has(P)) child.set(P, around.ref)
    foldUnder(kid, folded, document)
    return [kid]
  }
  folded.set(kid, around.ref)
  const page = child.get(PG)
  return kidsOf(child).flatMap((inner) => {
    const content = inner instanceof PDFNumber ? placed(inner, page, around.element) : inner
    return unfolded(content, around, folded, document)
  })
}

function saysNothing(element: PDFDict): boolean {
  return element.get(S) === PDFName.of('NonStruct') && element.keys().every((key) => BARE.has(key))
}

/** A piece of a page's content in a tag further out, which is of that page too, or else must say of which the piece is. */
function placed(content: PDFNumber, page: PDFObject | undefined, around: PDFDict): PDFObject {
  if (page === undefined) return content
  const own = around.get(PG)
  if (own === undefined) around.set(PG, page)
  if (own === undefined || own === page) return content
  return around.context.obj({ Type: 'MCR', Pg: page, MCID: content })
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.get(K)
  if (kids === undefined) return []
  const list = element.context.lookup(kids)
  return list instanceof PDFArray ? list.asArray() : [kids]
}
