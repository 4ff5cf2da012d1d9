import { PDFArray, PDFDict, PDFHexString, PDFRawStream, PDFRef, type PDFObject } from '@cantoo/pdf-lib'
import type { PdfBody } from './pdf-writer.ts'

/** The number that an object has in the file being written, by the reference it has in the one it was read from. */
export type NumberOf = (ref: PDFRef) => number

/** An object as it is written, with other numbers; of a stream, its data too. */
export function stringifyObject(object: PDFObject, numberOf: NumberOf): PdfBody {
  return object instanceof PDFRawStream
    ? { text: stringify(object.dict, numberOf), data: object.contents }
    : { text: stringify(object, numberOf) }
}

/** The same for what stands inside an object. */
export function stringify(object: PDFObject, numberOf: NumberOf): string {
  if (object instanceof PDFRef) return `${numberOf(object)} 0 R`
  if (object instanceof PDFArray) {
    return `[${object
      .asArray()
      .map((item) => stringify(item, numberOf))
      .join(' ')}]`
  }
  if (!(object instanceof PDFDict)) return object.toString()
  const entries = object.entries().map(([key, value]) => `${key.toString()} ${stringify(value, numberOf)}`)
  return `<<${entries.join('\n')}>>`
}

/** A dictionary of entries that are already written; those that are `null` are left out. */
export function dictText(entries: Readonly<Record<string, string | number | null>>): string {
  const written = Object.entries(entries).flatMap(([key, value]) => (value === null ? [] : [`/${key} ${value}`]))
  return `<<\n${written.join('\n')}\n>>`
}

export function refText(number: number): string {
  return `${number} 0 R`
}

/** Text for people, in any script. */
export function textString(text: string): string {
  return PDFHexString.fromText(text).toString()
}
