import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib'
import { PRINT_ORIGIN } from './print.ts'

/**
 * Gives each link of the document a description (ISO 14289-1, 7.18.5): what the link is called on the page, by its
 * `href`. A link to the address that the page was printed from leads nowhere, so it is left without a target.
 */
export function describeLinks(document: PDFDocument, names: ReadonlyMap<string, string>): void {
  const byTarget = new Map([...names].map(([href, name]) => [normalTarget(href), name]))
  for (const link of linksOf(document)) {
    const target = findTarget(link)
    if (target === undefined) continue
    if (target.startsWith(PRINT_ORIGIN)) link.delete(PDFName.of('A'))
    const name = byTarget.get(normalTarget(target)) ?? target.replace(`${PRINT_ORIGIN}/`, '').replace(/^#/, '')
    link.set(PDFName.of('Contents'), PDFHexString.fromText(name))
  }
}

function linksOf(document: PDFDocument): PDFDict[] {
  return document.getPages().flatMap((page) => {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
    const all = Array.from({ length: annotations?.size() ?? 0 }, (_, index) => annotations?.lookup(index))
    return all
      .filter((item) => item instanceof PDFDict)
      .filter((item) => item.get(PDFName.of('Subtype')) === PDFName.of('Link'))
  })
}

/** `#id` for a place in the document, an address for one outside. */
function findTarget(link: PDFDict): string | undefined {
  const place = link.lookup(PDFName.of('Dest'))
  if (place instanceof PDFName) return `#${place.decodeText()}`
  if (place instanceof PDFString || place instanceof PDFHexString) return `#${place.decodeText()}`
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined
}

/** Browsers write an address their own way (`https://a.org` becomes `https://a.org/`). */
function normalTarget(href: string): string {
  if (href.startsWith('#')) return decodeURIComponent(href)
  return URL.canParse(href) ? new URL(href).href : href
}
