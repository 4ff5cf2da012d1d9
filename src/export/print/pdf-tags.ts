import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib'

/** Chromium's tags that only PDF 2.0 knows, and the ones of PDF 1.7 that readers take them for. */
const ROLES = { Strong: 'Span', Em: 'Span' } as const

/** Says what the tags mean that the file's version of PDF does not know (ISO 32000-1, 14.8.4). */
export function mapRoles(document: PDFDocument): void {
  const tree = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (tree === undefined) return
  const roles = tree.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? document.context.obj({})
  for (const [tag, known] of Object.entries(ROLES)) roles.set(PDFName.of(tag), PDFName.of(known))
  tree.set(PDFName.of('RoleMap'), roles)
}
