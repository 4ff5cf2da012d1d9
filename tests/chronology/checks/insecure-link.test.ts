import { describe, expect, it } from 'vitest'
import { findingsOf, placesOf } from './found.ts'

const CODE = 'insecure-link'
const places = (url: string) =>
  placesOf(CODE, [{ id: 'e', date: '2025', sources: 's' }], { sources: { s: { title: 'S', url } } })

describe('an address', () => {
  it('of a source has https', () => {
    for (const url of ['http://example.org', 'HTTP://example.org', '//example.org', 'www.example.org'])
      expect(places(url)).toEqual(['sources.s.url'])
    for (const url of ['https://example.org', 'https://web.archive.org/web/2020/http://example.org', 'doi:10.1000/1'])
      expect(places(url)).toEqual([])
  })

  it('of a source written in place has https too', () => {
    const sources = [{ title: 'S', url: 'http://example.org' }]
    expect(placesOf(CODE, [{ id: 'e', date: '2025', sources }])).toEqual(['events.0.sources.0.url'])
  })

  it('in a text has https, each of them', () => {
    const text = 'See [one](http://a.example/x), <http://b.example> and [two](https://c.example/http://d.example).'
    const found = findingsOf(CODE, [{ id: 'e', date: '2025', text }])
    expect(found.map(({ args, column }) => [args['url'], column])).toEqual([
      ['http://a.example/x', text.indexOf('http://a') + 1],
      ['http://b.example', text.indexOf('http://b') + 1],
    ])
  })
})
