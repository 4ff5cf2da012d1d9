import { describe, expect, it } from 'vitest'
import { markdownOfHtml } from '../../../src/formats/html/markdown-of-html.ts'
import { wordsOfHtml } from '../../../src/formats/html/words-of-html.ts'

describe('what is no element of HTML', () => {
  it.each(['Map<K, V> and List<String> x', 'a < b > c', 'if x<y then'])('stays as it is written: %s', (text) => {
    expect(markdownOfHtml(text).text).toBe(text)
    expect(wordsOfHtml(text)).toBe(text)
  })
})

describe('raised and lowered figures', () => {
  it.each([
    ['10<sup>6</sup>', '10^6'],
    ['5 m<sup>2</sup>', '5 m²'],
    ['10<sup>-3</sup>', '10^-3'],
    ['the 19<sup>th</sup> century', 'the 19th century'],
    ['CO<sub>2</sub>', 'CO2'],
    ['<B>m<SUP>3</SUP></B>', '**m³**'],
  ])('%s is %s', (html, text) => {
    expect(markdownOfHtml(html).text).toBe(text)
    expect(wordsOfHtml(html)).toBe(text.replaceAll('*', ''))
  })
})

describe('what a text cannot show', () => {
  it.each([
    ['see <a href="#x">here</a>', 'see here', ['a href="#x"']],
    ['<a href="javascript:x()">js</a>', 'js', ['a href="javascript:x()"']],
    ['<a>none</a> <a href="">empty</a>', 'none empty', []],
    ['<s>old</s> <DEL>gone</DEL>', 'old gone', ['s', 'del']],
    ['<abbr title="United Nations">UN</abbr>', 'UN', ['abbr title="United Nations"']],
    ['<a href="//a.org">a</a>', '[a](https://a.org)', []],
  ])('%s is told', (html, text, dropped) => {
    expect(markdownOfHtml(html)).toEqual({ text, dropped })
  })
})
