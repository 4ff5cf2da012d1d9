import { describe, expect, test } from 'vitest'
import { renderInline } from '../../../src/deck/markdown.ts'
import { markdownOfHtml } from '../../../src/formats/html/markdown.ts'

const textOf = (html: string) => markdownOfHtml(html).text
const lostOf = (html: string) => markdownOfHtml(html).dropped
const shown = (html: string) => renderInline(textOf(html), 'en')

describe('HTML as light markdown', () => {
  test('keeps what only looks like an element', () => {
    for (const text of [
      'Map<K, V> and List<String>',
      'a < b',
      'x<y and y>x',
      'if a <b and c> d',
      'if x <a and y',
      'List<S> of S',
      'see <https://a.org>',
      'i <- 1 <!',
      '<!-- with no end',
      '<b unclosed="x',
      '</',
    ])
      expect(textOf(text.replaceAll('&', '&amp;'))).toBe(text)
    expect(textOf('Uses <code>Map<K, V></code>')).toBe('Uses `Map<K, V>`')
    expect(textOf('<p>1<2</p><b>x</b><3')).toBe('1<2\n\n**x**<3')
  })

  test('raises and lowers in characters of Unicode, or in readable form', () => {
    expect(textOf('10<sup>6</sup>, 10<sup>-12</sup>, m<SUP>n+1</SUP>')).toBe('10^6, 10^-12, m^(n+1)')
    expect(textOf('H<sub>2</sub>O, CO<sub>2</sub>, x<sub>qz</sub>')).toBe('H2O, CO2, x\\_(qz)')
    expect(textOf('e<sup>Q<i>y</i></sup> 19<sup>th</sup> A<sup>TM</sup> B<sup>®</sup>*<sup>*</sup>')).toBe(
      'e^(Q*y*) 19th A™ B®\\*\\*',
    )
    expect(textOf('so<sup><a href="https://a.org/1">[1]</a></sup> <code>x<sub>q</sub></code>')).toBe(
      'so[\\[1\\]](https://a.org/1) `x_(q)`',
    )
  })

  test('has marks that CommonMark takes as such, whatever stands beside them', () => {
    expect(shown('<b>원산(元山)</b>은 <b>“x”</b>y a<b>(b)</b>c')).toBe(
      '<strong>원산(元山</strong>)은 “<strong>x</strong>”y a(<strong>b</strong>)c'.replace(
        '“<strong>x</strong>”y',
        '<strong>“x</strong>”y',
      ),
    )
    expect(shown('<b><strong>n</strong></b> <h2><b>H</b></h2>')).toContain('<strong>n</strong>')
    expect(shown('<b>a</b><b>b</b>')).toBe('<strong>ab</strong>')
    expect(textOf('<h2><b>Head</b></h2>Text')).toBe('**Head**\n\nText')
    expect(shown('<b>.</b>x a<i>[q]</i>b')).toBe('.x a[q]b')
    expect(shown('<b>see <a href="https://a.org">it</a></b>s')).toBe('see <a href="https://a.org">it</a>s')
    expect(textOf('<i>one<br>two</i>')).toBe('*one*\n\n*two*')
    expect(textOf('<s>gone</s> <del>too</del> ~~not~~')).toBe('~~gone~~ ~~too~~ \\~\\~not\\~\\~')
  })

  test.each([
    '<b>a</b><i>b</i>c',
    '<b>a</b><b>(b)</b>c',
    '<i>a</i><i>b</i>c',
    '<b>원산</b><i>(元山)</i>은',
    '<b>a <i>(b)</i></b>c',
    '<s>a</s><b>*</b>~<i>_</i>',
    '<code>a</code><code>b</code>',
    '<i>a</i>*<b>b*</b>',
  ])('shows no mark that was none: %s', (html) => {
    expect(shown(html).replaceAll(/<[^>]*>/g, '')).toBe(html.replaceAll(/<[^>]*>/g, ''))
  })

  test('has links that lead to where they led', () => {
    expect(textOf('<a href=" https://a.org/x%2Fy?q=%26&amp;z=ä (1)\n">l</a>')).toBe(
      '[l](https://a.org/x%2Fy?q=%26&z=%C3%A4%20%281%29)',
    )
    expect(textOf('<a href="mailto:a@b.org">mail</a> <a href="//a.org">a</a> <a>none</a>')).toBe(
      '[mail](mailto:a@b.org) [a](https://a.org) none',
    )
    expect(textOf('<a href="https://a.org/1"><img src="https://a.org/p.png" alt="P"></a>')).toBe(
      '[P](https://a.org/p.png) ([a.org](https://a.org/1))',
    )
    expect(textOf('<a href="https://a.org/\ud800">x</a>')).toBe('[x](https://a.org/%EF%BF%BD)')
  })

  test('tells of what it cannot keep, with the address', () => {
    expect(lostOf('<a href="/rel">r</a> <a href="javascript:x()">j</a> <a href="#">n</a>')).toEqual([
      'a link to /rel',
      'a link to javascript:x()',
    ])
    expect(lostOf('<script src="https://a.org/w.js"></script><style>p{}</style><p onclick="x()">a</p>')).toEqual([
      '<script src="https://a.org/w.js">',
      '<style>',
      'onclick="x()"',
    ])
    expect(lostOf('<img src="p.png"><span title="More">a</span><iframe src="https://a.org"></iframe>')).toEqual([
      '<img src="p.png">',
      'title="More"',
    ])
    expect(lostOf('<a href="https://a.org" title="A b"><i>a</i> b</a><a title="More">x</a>')).toEqual(['title="More"'])
    expect(markdownOfHtml('<abbr title="Hyper Text">HT</abbr> <q>so</q>')).toEqual({
      text: 'HT (Hyper Text) “so”',
      dropped: [],
    })
  })

  test('has lists, tables, quotes and lines as paragraphs', () => {
    expect(textOf('<UL><LI>a<UL><LI>b</UL><LI>c</UL><ol start=3><li>d<li value="9">e</ol>')).toBe(
      '• a\n\n• b\n\n• c\n\n3. d\n\n9. e',
    )
    expect(textOf('<table><caption>T</caption><tr><th>A<th>B<tr><td>1<td>2</table>x')).toBe('T\n\nA · B\n\n1 · 2\n\nx')
    expect(textOf('a<blockquote>b</blockquote>c<BR/>d<aside>e</aside><pre>f\n  g</pre>')).toBe(
      'a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng',
    )
    expect(textOf('<![if !supportLists]>a<![endif]><!-- b --><!DOCTYPE html><![CDATA[c]]>&nbsp;&eacute;&amp;lt;')).toBe(
      'ac é&lt;',
    )
    expect(textOf('<b>unclosed <i>both</b> rest</i>')).toBe('**unclosed *both*** rest')
    expect(textOf('<video controls><source src="https://a.org/v.mp4">No video here.</video>')).toBe(
      '[a.org](https://a.org/v.mp4)',
    )
  })

  test('keeps characters for private use', () => {
    expect(textOf('\uf8ff <b>\ue000</b>')).toBe('\uf8ff **\ue000**')
  })
})
