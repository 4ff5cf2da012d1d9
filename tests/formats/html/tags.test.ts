import { describe, expect, test } from 'vitest'
import { markdownOfHtml } from '../../../src/formats/html/markdown.ts'
import { isDeepHtml, withTagsOnly } from '../../../src/formats/html/tags.ts'
import { readWords } from '../../../src/formats/html/words.ts'

describe('the tags of a text', () => {
  test('are those of elements, with attributes as elements have them', () => {
    for (const html of ['<b>', '<BR/>', '<a href=x title="a > b">', "<img alt='<'>", '<video controls>', '</p >'])
      expect(withTagsOnly(html)).toBe(html)
    for (const text of ['<K, V>', '<b and c>', '<a', '<b "x">', '<3', '</x>'])
      expect(withTagsOnly(text)).toBe(text.replace('<', '&lt;'))
  })

  test('lie deep only where they lie in each other', () => {
    expect(isDeepHtml('<b>'.repeat(10_000))).toBe(true)
    expect(isDeepHtml('<div></b>'.repeat(10_000))).toBe(true)
    expect(isDeepHtml('x<y '.repeat(10_000))).toBe(false)
    expect(isDeepHtml('<p>a<br><img src=x>'.repeat(10_000))).toBe(false)
    expect(isDeepHtml('<b>x</b>'.repeat(10_000))).toBe(false)
  })

  test.each([
    ['ends that are missing', '<a x="'],
    ['quotes in quotes', `<a x='<a x="1"' y=`],
    ['comments that do not end', '<!--'],
    ['capitals', 'List<A>'],
    ['spaces', '<span> </span>'],
    ['brackets', '<b>(x)</b>y'],
    ['backticks', '<code>`</code>'],
    ['citations', '<cite></b></cite>'],
    ['raw text', '<script></script>'],
    ['slashes', '<a ////'],
    ['bare signs', '<'],
  ])('are found in one way through the text, however long it is: %s', (_, part) => {
    // Where each of them looked through all that follows, this would outlast the limit of a test.
    const html = part.repeat(Math.ceil(200_000 / part.length))
    isDeepHtml(html)
    expect(markdownOfHtml(html).text.length).toBeLessThanOrEqual(2 * html.length)
    expect(readWords(html).text.length).toBeLessThanOrEqual(html.length)
  })
})
