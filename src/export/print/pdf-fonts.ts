import { PDFArray, PDFDict, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib'

const SUBSET = /^[A-Z]{6}\+/
const NAMES = ['BaseFont', 'FontName'].map((key) => PDFName.of(key))
const FILES = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key))

/**
 * Gives a font that holds some of its glyphs a tag of its own: each part counts its fonts anew, and different choices of
 * glyphs must have different tags in one document (ISO 32000-1, 9.6.4). `numbers` has those of its file already.
 */
export function tagFont(object: PDFObject, numbers: ReadonlyMap<number, number>): void {
  if (!(object instanceof PDFDict)) return
  for (const key of NAMES) {
    const name = object.get(key)
    if (!(name instanceof PDFName) || !SUBSET.test(name.decodeText())) continue
    const file = fileOf(object)
    const number = file === undefined ? undefined : numbers.get(file.objectNumber)
    if (number !== undefined) object.set(key, PDFName.of(`${letters(number)}+${name.decodeText().slice(7)}`))
  }
}

/** The file of a font: of its description, of the font itself, or of the one that it is composed of. */
function fileOf(font: PDFDict): PDFRef | undefined {
  const parts = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)
  const inner = parts?.lookupMaybe(0, PDFDict) ?? font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  if (inner !== undefined) return fileOf(inner)
  return FILES.map((key) => font.get(key)).find((file) => file instanceof PDFRef)
}

/** A number in six letters. */
function letters(number: number): string {
  return Array.from({ length: 6 }, (_, n) => String.fromCharCode(65 + (Math.floor(number / 26 ** (5 - n)) % 26))).join(
    '',
  )
}
