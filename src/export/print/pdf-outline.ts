import { PDFDict, PDFHexString, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib'

/**
 * Gives each page one bookmark, side by side, in place of Chromium's: those hang from one another by the level of
 * their headings, and lose the spaces where a heading breaks its line. Pages beyond the titles get none.
 */
export function writeOutline(document: PDFDocument, titles: readonly string[]): void {
  const { catalog, context } = document
  const pages = document.getPages()
  const items = titles.slice(0, pages.length).map((title, index): [PDFRef, PDFDict] => {
    const page = pages[index]
    const item = context.obj({})
    item.set(PDFName.of('Title'), PDFHexString.fromText(title))
    if (page) item.set(PDFName.of('Dest'), context.obj([page.ref, 'Fit']))
    return [context.register(item), item]
  })
  const root = context.obj({ Type: 'Outlines', Count: items.length })
  const rootRef = context.register(root)
  items.forEach(([, item], index) => {
    item.set(PDFName.of('Parent'), rootRef)
    link(item, 'Prev', items[index - 1])
    link(item, 'Next', items[index + 1])
  })
  link(root, 'First', items[0])
  link(root, 'Last', items.at(-1))
  removeOutline(document)
  if (items.length > 0) catalog.set(PDFName.of('Outlines'), rootRef)
}

function link(from: PDFDict, key: string, to: readonly [PDFRef, PDFDict] | undefined): void {
  if (to) from.set(PDFName.of(key), to[0])
}

/** Takes the old items out of the file too, not only out of reach. */
function removeOutline({ catalog, context }: PDFDocument): void {
  const open = [catalog.get(PDFName.of('Outlines'))]
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (!(ref instanceof PDFRef)) continue
    const item = context.lookupMaybe(ref, PDFDict)
    context.delete(ref)
    open.push(...['First', 'Next'].flatMap((key) => item?.get(PDFName.of(key)) ?? []))
  }
  catalog.delete(PDFName.of('Outlines'))
}
