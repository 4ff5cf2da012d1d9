import { describe, expect, it } from 'vitest'
import { findImageKind } from '../../../src/export/load/image-kind.ts'
import { png } from '../sample.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('the kind of an image', () => {
  it.each([
    ['jpg', bytes('\u00FF\u00D8\u00FF\u00E0')],
    ['gif', bytes('GIF89a....')],
    ['webp', bytes('RIFF\u0000\n\u0000\u0000WEBPVP8 ')],
    ['avif', bytes('\u0000\u0000\u0000\u0020ftypavif')],
    ['png', png],
    ['svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['svg', bytes('<?xml version="1.0"?>\n<!-- a -- b -->\n<!DOCTYPE svg>\n<svg>')],
  ])('%s is known by the bytes', (kind, content) => {
    expect(findImageKind(content)).toBe(kind)
  })

  it.each([[''], ['PNG'], ['<html><svg>'], ['%PDF-1.7'], ['<svgx>'], ['RIFF....WAVE']])('“%s” is none', (text) => {
    expect(findImageKind(bytes(text))).toBeUndefined()
  })

  // A pattern that tried every split of these would not come to an end before the test is given up.
  it('is told for bytes that are made to be slow', () => {
    expect(findImageKind(bytes(`<!--${'-'.repeat(50_000)}`))).toBeUndefined()
    expect(findImageKind(bytes('<!-- --> '.repeat(10_000)))).toBeUndefined()
  })
})
