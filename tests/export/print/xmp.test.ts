import { describe, expect, it } from 'vitest'
import { stringifyXmp } from '../../../src/export/print/xmp.ts'

const facts = { title: 'A & B <c>', lang: 'en', by: 'Me', subject: null, marking: 'TLP:CLEAR', date: '2025-07-12' }

describe('the XMP packet', () => {
  it('holds what is known, escaped, and leaves out what is not', () => {
    const xmp = stringifyXmp(facts)
    expect(xmp).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;c&gt;</rdf:li>')
    expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>')
    expect(xmp).toContain('<xmp:CreateDate>2025-07-12T00:00:00Z</xmp:CreateDate>')
    expect(xmp).not.toContain('dc:description')
    expect(stringifyXmp({ ...facts, date: null })).not.toContain('Date>')
  })

  it('drops what XML cannot hold', () => {
    expect(stringifyXmp({ ...facts, title: 'a\u0000\u001bb\uFFFF' })).toContain('>ab<')
  })
})
