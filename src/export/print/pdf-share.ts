import { createHash } from 'node:crypto'
import { PDFArray, PDFDict, PDFRawStream, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib'
import { tellMeant, type IsUsed } from './pdf-characters.ts'
import { tagFont } from './pdf-fonts.ts'
import { stringifyObject } from './pdf-text.ts'
import type { PdfWriter } from './pdf-writer.ts'

/** Fonts, images and the like by what is in them: what comes again in another part is not written again. */
export class SharedObjects {
  readonly #writer: PdfWriter
  /** Numbers by a hash of text and data. */
  readonly #known = new Map<string, number>()
  /** The number of what stands for a stream, where something does. */
  readonly #insteadOf: (stream: PDFRawStream) => number | undefined
  readonly #isUsed: IsUsed

  constructor(writer: PdfWriter, insteadOf: (stream: PDFRawStream) => number | undefined, isUsed: IsUsed) {
    this.#writer = writer
    this.#insteadOf = insteadOf
    this.#isUsed = isUsed
  }

  /** Writes all that an object of this file names, and enters the numbers. Nothing of it may lead back to itself. */
  shareUnder(object: PDFObject | undefined, context: PDFContext, numbers: Map<number, number>): void {
    for (const ref of refsIn(object)) this.#share(ref, context, numbers)
  }

  #share(ref: PDFRef, context: PDFContext, numbers: Map<number, number>): void {
    const { objectNumber } = ref
    if (numbers.has(objectNumber)) return
    const object = context.lookup(ref)
    if (object === undefined) return
    const instead = object instanceof PDFRawStream ? this.#insteadOf(object) : undefined
    if (instead !== undefined) {
      numbers.set(objectNumber, instead)
      return
    }
    tellMeant(object, context, this.#isUsed)
    this.shareUnder(object, context, numbers)
    tagFont(object, numbers)
    const body = stringifyObject(object, ({ objectNumber: other }) => numbers.get(other) ?? 0)
    const key = createHash('sha256')
      .update(body.text)
      .update(body.data ?? '')
      .digest('base64')
    const known = this.#known.get(key) ?? this.#writer.add(body)
    this.#known.set(key, known)
    numbers.set(objectNumber, known)
  }
}

function refsIn(object: PDFObject | undefined): readonly PDFRef[] {
  if (object instanceof PDFRef) return [object]
  if (object instanceof PDFArray) return object.asArray().flatMap(refsIn)
  if (object instanceof PDFRawStream) return refsIn(object.dict)
  return object instanceof PDFDict ? object.values().flatMap(refsIn) : []
}
