import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'

/**
 * Numbers the ids of the tags from one, in the order they have (ISO 32000-1, 14.7.2: any text, each once). Chromium
 * calls them by a count of its own over all that it laid out, which is not the same in two runs.
 */
export function renumberIds({ catalog, context }: PDFDocument): void {
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const ids = tree?.lookupMaybe(PDFName.of('IDTree'), PDFDict)
  if (ids === undefined) return
  // The names of a tree are in order, so what is numbered in order leaves them so (7.9.6).
  const numbered = new Map(namesIn(ids).map((name, n) => [name, PDFString.of(`tag${String(n + 1).padStart(8, '0')}`)]))
  for (const [, object] of context.enumerateIndirectObjects()) rename(object, numbered)
}

/** The names in a name tree, in its order. */
function namesIn(tree: PDFDict): string[] {
  const names = tree.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? []
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray)
  const below = kids ? kids.asArray().flatMap((_, n) => namesIn(kids.lookup(n, PDFDict))) : []
  return [...names.flatMap((name) => (name instanceof PDFString ? [name.asString()] : [])), ...below]
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
