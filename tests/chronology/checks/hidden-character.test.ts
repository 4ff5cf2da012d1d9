import { describe, expect, it } from 'vitest'
import { findingsOf, messagesOf, placesOf } from './found.ts'

const CODE = 'hidden-character'
const found = (text: string) => findingsOf(CODE, [{ id: 'e', date: '2025', text }])

describe('a character that no one sees', () => {
  const hidden = [0x00ad, 0x061c, 0x180e, 0x2060, 0xfeff, 0x0000, 0x0008, 0x001b, 0x0085, 0x2028, 0xe0041].concat(
    [0x200b, 0x200c, 0x200d, 0x200e, 0x200f],
    [0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
    [0x2066, 0x2067, 0x2068, 0x2069],
  )

  it.each(hidden.map((code) => code.toString(16).toUpperCase().padStart(4, '0')))('is found: U+%s', (code) => {
    const [finding, ...more] = found(`🙂a${String.fromCodePoint(Number.parseInt(code, 16))}b`)
    expect(more).toEqual([])
    expect(finding?.args['characters']).toContain(`U+${code}`)
    expect(finding?.column).toBe(3)
  })

  it('is told once a text, with its name, and never shown', () => {
    expect(messagesOf(CODE, [{ id: 'e', date: '2025', text: 'a\u202Eb\u200Bc\u202Ed' }])).toEqual([
      'This text has characters that cannot be seen: U+202E (a right-to-left override), U+200B (a space without width).',
    ])
  })

  it.each([
    ['a Persian word with a non-joiner', 'می\u200Cخواهم'],
    ['a Hindi word with a joiner', 'क्\u200Dष'],
    ['Thai words parted for breaking', 'ภาษา\u200Bไทย'],
    ['a family', '👨\u200D👩\u200D👧'],
    ['a coloured picture of two', '👩🏽\u200D🚀 and ❤️\u200D🔥'],
    ['the flag of England', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['paragraphs and tabs', 'one\n\ntwo\tthree\r\nfour'],
    ['a space that does not break', '10\u00A0km'],
  ])('is not what writing needs: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('is looked for in titles, names and ids', () => {
    const bad = 'a\u200Bb'
    const head = {
      title: bad,
      lanes: { [bad]: 'Lane', fine: bad },
      places: { p: { name: bad, localName: 'P' } },
      actors: { [bad]: { name: 'A' } },
      sources: { s: { title: bad } },
    }
    const event = { id: 'e', date: '2025', title: bad, short: bad, places: [{ name: bad }], sources: ['s'] }
    expect(placesOf(CODE, [{ ...event, short: `${bad}c` }], head)).toEqual([
      'title',
      `lanes.${bad}`,
      'lanes.fine',
      'places.p.name',
      `actors.${bad}`,
      'sources.s.title',
      'events.0.title',
      'events.0.short',
      'events.0.places.0.name',
    ])
  })
})
