import * as fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { isPlain, parseRuns, plainText, renderInline } from '../../src/deck/markdown.ts'

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'image',
  'autolink',
  'entity',
])
const text = fc.string({ unit: fc.constantFrom(...Array.from('ab 1.!?&<>"\'#|-+=:/@()^${}%;,“–원\t')), maxLength: 40 })

test('a text without marks is taken for what the parser takes it for, without asking it', () => {
  fc.assert(
    fc.property(text, (plain) => {
      expect(isPlain(plain)).toBe(true)
      expect(renderInline(plain, 'en')).toBe(parser.renderInline(plain))
      const children = parser.parseInline(plain, {})[0]?.children ?? []
      expect(parseRuns(plain)).toEqual(children.map(({ content }) => ({ text: content, weight: 'normal' })))
    }),
  )
})

test.each(['*a*', '_a_', '`a`', '[a](https://a.org)', 'a\\*', 'a\nb', '~~a~~', 'a\r\nb', '\0'])(
  'a text with a mark is parsed: %j',
  (marked) => {
    expect(isPlain(marked)).toBe(false)
    expect(renderInline(marked, 'en')).toBe(parser.renderInline(marked))
  },
)

test('the words of a text are those between its marks', () => {
  expect(plainText('a **b** c\n*d*')).toBe('a b c d')
})
