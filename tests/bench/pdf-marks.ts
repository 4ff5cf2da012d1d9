import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'

/** What lets a reader of a PDF find its way. */
export interface Marks {
  readonly pages: number
  /** Pages whose heading is tagged as one. */
  readonly tagged: number
  readonly bookmarks: number
}

/** Reads a PDF back. */
export async function readMarks(bytes: Uint8Array): Promise<Marks> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog } = document
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const parents = tree?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)
  const headed = new Set(parents === undefined ? [] : headedKeys(parents))
  const pages = document.getPages()
  const tagged = pages.filter(({ node }) => {
    const key = node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)
    return key !== undefined && headed.has(key.asNumber())
  })
  const outlines = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return { pages: pages.length, tagged: tagged.length, bookmarks: outlines === undefined ? 0 : countBelow(outlines) }
}

/** Keys of a number tree, each of a page, under which a list stands that names part of a heading. */
function headedKeys(node: PDFDict): readonly number[] {
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray)
  const below = kids === undefined ? [] : kids.asArray().flatMap((_, n) => headedKeys(kids.lookup(n, PDFDict)))
  const nums = node.lookupMaybe(PDFName.of('Nums'), PDFArray)
  const own = (nums?.asArray() ?? []).flatMap((key, n) => {
    const owners = n % 2 === 0 ? nums?.lookup(n + 1) : undefined
    return key instanceof PDFNumber && owners instanceof PDFArray && namesHeading(owners) ? [key.asNumber()] : []
  })
  return [...below, ...own]
}

function namesHeading(owners: PDFArray): boolean {
  return owners.asArray().some((owner, n) => owner instanceof PDFRef && isInHeading(owners.lookup(n)))
}

/** Whether an element of the tree of tags is a heading or stands in one. */
function isInHeading(element: unknown): boolean {
  if (!(element instanceof PDFDict)) return false
  const kind = element.lookup(PDFName.of('S'))
  if (kind instanceof PDFName && /^\/(?:H[1-6]?|Title)$/.test(kind.asString())) return true
  return isInHeading(element.lookup(PDFName.of('P')))
}

function countBelow(item: PDFDict): number {
  let count = 0
  let child = item.lookupMaybe(PDFName.of('First'), PDFDict)
  while (child !== undefined) {
    count += 1 + countBelow(child)
    child = child.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return count
}
