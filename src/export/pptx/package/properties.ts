import type { PdfFacts } from '../../print/pdf-facts.ts'
import { escapeXml } from '../drawingml/xml.ts'

/** Where the list gives no date, the first day that a zip can tell. */
const NO_DATE = '1980-01-01'

/** What a presentation says of itself: nothing of who made it, on what, or when. */
export function coreXml({ title, subject, by, lang, date, marking }: PdfFacts): string {
  const time = `${date ?? NO_DATE}T00:00:00Z`
  const rows = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    subject === null ? '' : `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(by ?? '')}</dc:creator>`,
    marking === null ? '' : `<cp:keywords>${escapeXml(marking)}</cp:keywords>`,
    `<cp:lastModifiedBy>${escapeXml(by ?? '')}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    `<dc:language>${escapeXml(lang)}</dc:language>`,
  ]
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${rows.join('')}</cp:coreProperties>`
}

export function appXml(slides: number, notes: number): string {
  return `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Chronodeck</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides></Properties>`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
