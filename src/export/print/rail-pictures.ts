import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib'
import { RAIL_PICTURES, railPicturePath, type RailPicture } from '../../deck/rail/paper-rail.tsx'
import { FRAMES } from '../../deck/rail/frame.ts'
import { dictText } from './pdf-text.ts'
import type { PdfBody } from './pdf-writer.ts'

/**
 * Images of five pixels in a row that stand for the pictures while pages are printed. A browser would draw a vector
 * image line by line on each page, but it puts a bitmap into a file once; the picture then takes its place.
 */
const STAND_INS: Readonly<Record<RailPicture, { readonly png: string; readonly pixels: string }>> = {
  ahead: {
    png: 'iVBORw0KGgoAAAANSUhEUgAAAAUAAAABCAIAAACZnPOkAAAAFUlEQVR4nGMoSszMUUjMSE1M0QMBACocBKIY4dDXAAAAAElFTkSuQmCC',
    pixels: 'rail ahead.....',
  },
  past: {
    png: 'iVBORw0KGgoAAAANSUhEUgAAAAUAAAABCAIAAACZnPOkAAAAFElEQVR4nGMoSszMUShILC7RAwMAKiQElX7OIAoAAAAASUVORK5CYII=',
    pixels: 'rail past......',
  },
  ground: {
    png: 'iVBORw0KGgoAAAANSUhEUgAAAAUAAAABCAIAAACZnPOkAAAAGElEQVR4nGMoSszMUUgvyi/NS9HT09MDACzYBRABo5N7AAAAAElFTkSuQmCC',
    pixels: 'rail ground....',
  },
}

const PT_PER_PX = 0.75

/** The files that stand for the pictures, as pages name them. */
export function standIns(): readonly (readonly [name: string, content: Uint8Array])[] {
  return RAIL_PICTURES.map((picture) => [
    railPicturePath(picture),
    Uint8Array.from(Buffer.from(STAND_INS[picture].png, 'base64')),
  ])
}

/** Which picture an image stands for. */
export function findPicture(image: PDFRawStream): RailPicture | undefined {
  const { dict } = image
  const size = ['Width', 'Height'].map((key) => dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber())
  if (dict.get(PDFName.of('Subtype')) !== PDFName.of('Image') || size.join() !== '5,1') return undefined
  const pixels = Buffer.from(decodePDFRawStream(image).decode()).toString('latin1')
  return RAIL_PICTURES.find((picture) => STAND_INS[picture].pixels === pixels)
}

/**
 * A picture as something to place: the upper left of a page, as large as an image is, one by one. It is no part of the
 * text, which the figure around it says in words (ISO 32000-1, 14.8.2.2).
 */
export function pictureForm(page: PDFPage, resources: string): PdfBody {
  const { width, height } = FRAMES.stage
  const [w, h] = [width * PT_PER_PX, height * PT_PER_PX]
  const bottom = page.getHeight() - h
  const data = deflateSync(Buffer.concat([Buffer.from('/Artifact BMC\n'), contentOf(page.node), Buffer.from('\nEMC')]))
  const text = dictText({
    Type: '/XObject',
    Subtype: '/Form',
    BBox: `[0 ${bottom} ${w} ${bottom + h}]`,
    Matrix: `[${(1 / w).toFixed(12)} 0 0 ${(1 / h).toFixed(12)} 0 ${(-bottom / h).toFixed(12)}]`,
    Resources: resources,
    Filter: '/FlateDecode',
    Length: data.length,
  })
  return { text, data }
}

function contentOf(page: PDFDict): Uint8Array {
  const contents = page.lookup(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, n) => contents.lookup(n)) : [contents]
  return Buffer.concat(
    streams.flatMap((stream) =>
      stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode(), Buffer.from('\n')] : [],
    ),
  )
}
