import { describe, expect, it } from 'vitest'
import { linkOut } from '../../../src/export/print/pdf-links.ts'

describe('links of a page that is printed in parts', () => {
  it.each([
    ['<a href="#one">', '<a href="place#one">'],
    ['<a class="a > b" title="&lt;" href="#one">x</a>', '<a class="a > b" title="&lt;" href="place#one">x</a>'],
    [
      '<p><a href="#a"></a><a aria-label="href" href="#b"></a></p>',
      '<p><a href="place#a"></a><a aria-label="href" href="place#b"></a></p>',
    ],
  ])('lead out of it: %s', (html, expected) => {
    expect(linkOut(html)).toBe(expected)
  })

  it.each([
    '<a href="https://example.org/#one">',
    '<use href="#land"></use>',
    '<p>href="#one"</p>',
    '<path fill="url(#x)">',
  ])('are all that is changed: not %s', (html) => {
    expect(linkOut(html)).toBe(html)
  })
})
