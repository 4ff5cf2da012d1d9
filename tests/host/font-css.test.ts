import { expect, it } from 'vitest'
import { stringifyFontCss } from '../../src/host/font-css.ts'

const face = { css: 'A B', weight: 600, style: 'italic', file: 'a.woff2', unicodeRange: 'U+41' } as const

it('declares a face by family, style, weight, file and range, and makes text wait for it', () => {
  expect(stringifyFontCss([face])).toBe(`@font-face {
  font-family: 'A B';
  font-style: italic;
  font-weight: 600;
  font-display: block;
  src: url('./a.woff2') format('woff2');
  unicode-range: U+41;
}
`)
})

it('puts the prefix before each file, and one rule after the other', () => {
  const css = stringifyFontCss([face, { ...face, file: 'b.woff2' }], 'fonts/')
  expect([...css.matchAll(/url\('([^']*)'\)/g)].map(([, url]) => url)).toEqual(['fonts/a.woff2', 'fonts/b.woff2'])
})
