import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib'
import { PRINT_ORIGIN } from './print.ts'

/** Where a link to a place in the document leads while it is printed. */
const PLACE = 'place#'

/**
 * Turns links to places of a page into links to another address: a browser drops a link to a place that is not on the
 * page it prints, and a document may be printed in parts. `describeLinks` turns them back.
 */
export function linkOut(html: string): string {
  return html.replaceAll(/(<a\b(?:[^"<>]|"[^"]*")*? href=")#/g, `$1${PLACE}`)
}

/**
 * Gives each link of the document a description (ISO 14289-1, 7.18.5): what the link is called on the page, by its
 * `href`. A link to a place gets the place's name as its destination; one to the address that the page was printed from
 * leads nowhere, so it is left without a target.
 */
export function describeLinks(document: PDFDocument, names: ReadonlyMap<string, string>): void {
  const byTarget = new Map([...names].map(([href, name]) => [normalTarget(href), name]))
  for (const link of linksOf(document)) {
    const target = findTarget(link)
    if (target === undefined) continue
    if (target.startsWith('#')) link.set(PDFName.of('Dest'), placeName(target.slice(1)))
    if (target.startsWith('#') || target.startsWith(PRINT_ORIGIN)) link.delete(PDFName.of('A'))
    const name = byTarget.get(target) ?? target.replace(`${PRINT_ORIGIN}/`, '').replace(/^#/, '')
    link.set(PDFName.of('Contents'), PDFHexString.fromText(name))
  }
}

/** The name of a place, as links and the tree of names have it: its UTF-8, which sorts as it is written. */
export function placeName(id: string): PDFHexString {
  return PDFHexString.of(Buffer.from(id, 'utf8').toString('hex'))
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
  const isText = address instanceof PDFString || address instanceof PDFHexString
  return isText ? normalTarget(address.decodeText()) : undefined
}

/** Browsers write an address their own way (`https://a.org` becomes `https://a.org/`). */
function normalTarget(href: string): string {
  const inner = href.replace(`${PRINT_ORIGIN}/`, '')
  if (inner.startsWith(PLACE)) return `#${decodeURIComponent(inner.slice(PLACE.length))}`
  if (href.startsWith('#')) return decodeURIComponent(href)
  return URL.canParse(href) ? new URL(href).href : href
}
