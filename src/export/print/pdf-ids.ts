import { PDFArray, PDFDict, PDFName, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'

/** An id of a tag, and the tag. */
export type TagId = readonly [id: PDFString, tag: PDFRef]

/**
 * Numbers the ids of the tags (ISO 32000-1, 14.7.2: any text, each once) in the order in which the tags are written, and
 * gives them so. The first is `first`. Chromium calls them by a count of its own over all that it laid out, of which
 * neither the numbers nor their order are the same in two runs.
 */
export function renumberIds({ catalog, context }: PDFDocument, first: number): readonly TagId[] {
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const ids = tree?.lookupMaybe(PDFName.of('IDTree'), PDFDict)
  if (ids === undefined) return []
  const old = idsIn(ids).toSorted(([, a], [, b]) => a.objectNumber - b.objectNumber)
  // The names of a tree are in order, so what is numbered in order leaves them so (7.9.6).
  const numbered = new Map(
    old.map(([name], n) => [name.asString(), PDFString.of(`tag${String(first + n).padStart(8, '0')}`)]),
  )
  for (const [, object] of context.enumerateIndirectObjects()) rename(object, numbered)
  return old.map(([name, tag]) => [numbered.get(name.asString()) ?? name, tag])
}

/** The names in a name tree, in its order. */
function idsIn(tree: PDFDict): TagId[] {
  const names = tree.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? []
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray)
  const below = kids ? kids.asArray().flatMap((_, n) => idsIn(kids.lookup(n, PDFDict))) : []
  const own = names.flatMap((name, n): TagId[] => {
    const tag = names[n + 1]
    return name instanceof PDFString && tag instanceof PDFRef ? [[name, tag]] : []
  })
  return [...own, ...below]
}

/** Where tags have their ids and name those of others, and where the tree of names has them. */
const PLACES = new Set(['ID', 'Headers', 'Names', 'Limits'])

function rename(object: PDFObject, numbered: ReadonlyMap<string, PDFString>): void {
  if (object instanceof PDFArray) for (const item of object.asArray()) rename(item, numbered)
  if (!(object instanceof PDFDict)) return
  for (const [key, value] of object.entries()) {
    const isPlace = PLACES.has(key.decodeText())
    const found = isPlace && value instanceof PDFString ? numbered.get(value.asString()) : undefined
    if (found) object.set(key, found)
    else if (isPlace && value instanceof PDFArray) renameItems(value, numbered)
    else rename(value, numbered)
  }
}

function renameItems(list: PDFArray, numbered: ReadonlyMap<string, PDFString>): void {
  list.asArray().forEach((item, n) => {
    const found = item instanceof PDFString ? numbered.get(item.asString()) : undefined
    if (found) list.set(n, found)
  })
}
