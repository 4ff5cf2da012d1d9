import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PdfFacts } from './pdf-facts.ts'
import { renumberIds } from './pdf-ids.ts'
import { describeLinks } from './pdf-links.ts'
import { writeOutline } from './pdf-outline.ts'
import { mapRoles } from './pdf-tags.ts'
import { stringifyXmp } from './xmp.ts'

export interface FinishInput {
  readonly facts: PdfFacts
  /** What each link is called, by its `href` on the page. */
  readonly links: ReadonlyMap<string, string>
  /** The title of each page. */
  readonly bookmarks: readonly string[]
}

export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Pages without a word in an embedded font. */
  readonly blankPages: readonly number[]
}

/**
 * What Chromium leaves undone in a PDF: title, author, language, marking and dates from the list itself, nothing of
 * the machine or the browser, described links, bookmarks side by side. The same input gives the same bytes.
 */
export async function finishPdf(pdf: Uint8Array, { facts, links, bookmarks }: FinishInput): Promise<FinishedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  describeLinks(document, links)
  writeOutline(document, bookmarks)
  mapRoles(document)
  renumberIds(document)
  writeInformation(document, facts)
  const pages = document.getPages()
  const blankPages = pages.flatMap((page, index) => (hasEmbeddedFont(page.node.Resources()) ? [] : [index + 1]))
  const bytes = await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
  return { bytes, pages: pages.length, blankPages }
}

function writeInformation({ catalog, context }: PDFDocument, facts: PdfFacts): void {
  const day = facts.date === null ? null : PDFString.of(`D:${facts.date.replaceAll('-', '')}000000Z`)
  const entries: readonly (readonly [string, PDFString | PDFHexString | null])[] = [
    ['Title', PDFHexString.fromText(facts.title)],
    ['Author', textOf(facts.by)],
    ['Subject', textOf(facts.subject)],
    ['Keywords', textOf(facts.marking)],
    ['Creator', PDFString.of('Chronodeck')],
    ['Producer', PDFString.of('Chronodeck')],
    ['CreationDate', day],
    ['ModDate', day],
  ]
  const information = context.obj({})
  for (const [key, value] of entries) if (value !== null) information.set(PDFName.of(key), value)
  const old = context.trailerInfo.Info
  if (old instanceof PDFRef) context.assign(old, information)
  else context.trailerInfo.Info = context.register(information)
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.lang))
  catalog.set(PDFName.of('Metadata'), context.register(xmpStream(context, facts)))
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({})
  preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true))
  catalog.set(PDFName.of('ViewerPreferences'), preferences)
}

/** Left unpacked, so that programs that do not know PDF can read it (ISO 16684-1). */
function xmpStream(context: PDFDocument['context'], facts: PdfFacts) {
  return context.stream(new TextEncoder().encode(stringifyXmp(facts)), { Type: 'Metadata', Subtype: 'XML' })
}

function textOf(text: string | null): PDFHexString | null {
  return text === null ? null : PDFHexString.fromText(text)
}

function hasEmbeddedFont(resources: PDFDict | undefined): boolean {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return fonts !== undefined && fonts.keys().length > 0
}
