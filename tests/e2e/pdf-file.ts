import { readFile } from 'node:fs/promises'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Reads a PDF with another tool than wrote it. */
export async function openPdf(path: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(await readFile(path)), useSystemFonts: false, verbosity: 0 }).promise
}

/** The text of a page; white space is one space. */
export async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return text.replaceAll(/\s+/g, ' ')
}

/** The roles of a page's structure tree, outermost first. */
export async function pageRoles(pdf: PDFDocumentProxy, number: number): Promise<string[]> {
  const page = await pdf.getPage(number)
  const roles: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('role' in node && typeof node.role === 'string') roles.push(node.role)
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit)
  }
  visit(await page.getStructTree())
  return roles
}
