import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { resolve } from '../../../src/chronology/timeline/resolve.ts'
import { note, read } from './notes.ts'

const blns = fileURLToPath(new URL('../../../../shared/corpora/blns/blns.json', import.meta.url))

describe('a folder of notes', () => {
  test('is a list, an event a file, called by the folder', () => {
    const { input, faults } = read({
      'a.md': note('date: 2025-07\ntitle: First\nid: one', 'Text *here*.'),
      'sub/b.markdown': note('date: [1667,1668]\nminutes: 1.5\ninternal: true', '# Heading\n\nMore.'),
    })
    expect(faults).toEqual([])
    expect(input).toEqual({
      title: 'My notes',
      events: [
        { id: 'one', date: '2025-07', title: 'First', text: 'Text *here*.' },
        { id: 'b', date: '[1667,1668]', title: 'Heading', text: 'More.', minutes: 1.5, internal: true },
      ],
    })
    expect(resolve(input).diagnostics).toEqual([])
  })

  test('has what stands in no front matter from the names of its files', () => {
    const { input, remarks } = read({
      '2025-07-12-wonsan_talks.md': 'Plain text.',
      '1944 landing.md': note('after: wonsan-talks'),
      'README.md': '# About',
    })
    expect(input).toMatchObject({
      events: [
        { id: 'wonsan-talks', date: '2025-07-12', title: 'Wonsan talks', text: 'Plain text.' },
        { id: 'landing', date: '1944', title: 'Landing', after: ['wonsan-talks'] },
      ],
    })
    expect(remarks).toEqual([
      '2 dates are taken from the names of files.',
      'README.md has no front matter and is not read.',
    ])
  })

  test('has the fields of the whole list in a file of its own', () => {
    expect(
      read({
        'index.md': note(
          'title: All\nasOf: 2025-01-01\nsources: { un: { title: UN report, published: 2024 } }',
          'The main point.',
        ),
        'a.md': note('date: 2024\nsources: [un, UN report, Other]'),
      }).input,
    ).toMatchObject({
      title: 'All',
      asOf: '2025-01-01',
      bottomLine: 'The main point.',
      sources: { un: { title: 'UN report', published: '2024' }, other: { title: 'Other' } },
      events: [{ sources: ['un', 'other'] }],
    })
    expect(read({ '_deck.md': '# Name\n\nOne.\n\nTwo.', 'a.md': note('date: 2024') }).input).toMatchObject({
      title: 'Name',
      context: [{ text: 'One.' }, { text: 'Two.' }],
    })
  })

  test('has fields as people call them, and what they link as its words', () => {
    expect(
      read(
        {
          'a.md': note(
            'when: 12 July 2025\nuntil: 2025-07-14\ntags: [war]\nLocation: "[[Wonsan|a city]]"\npeople: [Lavrov]\nurl: https://www.a.org/x/\ncover: p.png\ndraft: true',
          ),
          'b.md': note('date: 2026\ntags: [a, b]\nafter: "[[A]]"'),
        },
        ['p.png'],
      ).input,
    ).toMatchObject({
      places: { wonsan: { name: 'Wonsan' } },
      actors: { lavrov: { name: 'Lavrov' } },
      lanes: { war: 'war' },
      sources: { 'a-org-x': { title: 'a.org/x', url: 'https://www.a.org/x/' } },
      events: [
        { date: '2025-07-12/2025-07-14', lane: 'war', media: { src: 'p.png', alt: 'A' }, internal: true },
        { after: ['a'] },
      ],
    })
  })

  test('takes its sources from all keys that name them, each once', () => {
    const { input, faults, positions } = read({
      'a.md': note('date: 2024\nsource: The Paper\nurl: https://example.org/1'),
      'b.md': note('date: 2024\nsources: [The Report]\nlinks: ["https://example.org/2", https://example.org/2]'),
      'c.md': note(
        'date: 2024\nlinks:\n  - { linkText: Court, href: "https://example.org/3", extraText: more }\n  - { name: Book, author: A. Writer, date: 2011 }',
      ),
      'd.md': note('date: 2024\nsource: { source: the-report, at: page 5 }'),
    })
    expect(input).toMatchObject({
      sources: {
        'the-paper': { title: 'The Paper', url: 'https://example.org/1' },
        'the-report': { title: 'The Report' },
        'example-org-2': { title: 'example.org/2', url: 'https://example.org/2' },
        court: { title: 'Court', url: 'https://example.org/3' },
      },
      events: [
        { sources: ['the-paper'] },
        { sources: ['the-report', 'example-org-2'] },
        { sources: ['court', { title: 'Book', publisher: 'A. Writer', published: '2011' }] },
        { sources: [{ source: 'the-report', at: 'page 5' }] },
      ],
    })
    expect(resolve(input).diagnostics).toEqual([])
    expect(faults).toMatchObject([
      { code: 'dropped-field', args: { field: 'extraText', count: 1 }, position: { line: 3, in: { name: 'c.md' } } },
    ])
    expect(positions.find(['sources', 'court', 'url'])).toMatchObject({ line: 4, in: { name: 'c.md' } })
    expect(positions.find(['sources', 'the-report'])).toMatchObject({ line: 3, in: { name: 'b.md' } })
  })

  test('has dates as people write them, and shows by one of them how the others are meant', () => {
    const { input, remarks } = read({
      'a.md': note('date: 12/07/2025'),
      'b.md': note('date: 13/07/2025\nend: July 14, 2025'),
    })
    expect(input).toMatchObject({ events: [{ date: '2025-07-12' }, { date: '2025-07-13/2025-07-14' }] })
    expect(remarks).toEqual([
      'Dates read: “12/07/2025” as 2025-07-12, “13/07/2025” as 2025-07-13, “July 14, 2025” as 2025-07-14.',
      'Dates in figures are read with the day first, as “13/07/2025” shows.',
    ])
  })

  test('shows in the notes what only they name, and tells what the list’s own file cannot say', () => {
    const { input, faults, positions } = read({
      'index.md': note(
        'title: All\nsources: { un: UN }\nbottomLine: Main.',
        '![Map](m.png)\n\nMore.\n\n## Notes\n\nx\n\n## Sources\n\n- B',
      ),
      'a.md': note('date: 2024\nsources:\n  - un\n  - Other\nplace: Wonsan'),
    })
    expect(input).toMatchObject({ bottomLine: 'Main.', context: [{ text: 'More.' }] })
    expect(positions.find(['sources', 'other', 'url'])).toMatchObject({ line: 5, column: 5, in: { name: 'a.md' } })
    expect(positions.find(['sources', 'un', 'url'])).toMatchObject({ line: 3, in: { name: 'index.md' } })
    expect(positions.find(['places', 'wonsan'])).toMatchObject({ line: 6, in: { name: 'a.md' } })
    expect(faults.map(({ args }) => args['field'])).toEqual(['![Map](m.png)', 'Notes', 'Sources'])
  })

  test('has a description as its text where it has no other, and does not read one beside a text', () => {
    const { input, faults } = read({
      'a.md': note('date: 2024\ndescription: Told here.'),
      'b.md': note('date: 2024\nsummary: In short.\ntags: { kind: [x] }', 'At length.'),
    })
    expect(input).toMatchObject({ events: [{ text: 'Told here.' }, { text: 'At length.' }] })
    expect(faults.map(({ args }) => args['field'])).toEqual(['tags', 'summary'])
  })

  test('tells what it does not read once for each key, and what is wrong in its file', () => {
    const files = {
      'a.md': note('date: 2024\nmood: good\nstatuss: x'),
      'b.md': note('date: soon\nmood: bad', 'Text'),
      'c.md': note('titl: x'),
    }
    const { input, faults, positions } = read(files)
    expect(
      faults.map(({ code, args, position }) => [code, args['field'], args['count'], position.in?.name, position.line]),
    ).toEqual([
      ['unread-key', 'mood', 2, 'a.md', 3],
      ['unread-key', 'statuss', 1, 'a.md', 4],
      ['unread-key', 'titl', 1, 'c.md', 2],
    ])
    const found = resolve(input).diagnostics.map(({ code, at }) => {
      const place = positions.find(at)
      return [code, place?.in?.name, place?.line, place?.column]
    })
    expect(found).toEqual([
      ['bad-date', 'b.md', 2, 7],
      ['no-when', 'c.md', 1, 1],
    ])
    expect(positions.find(['events', 1, 'text'])).toMatchObject({ line: 5, in: { name: 'b.md' } })
  })

  test('is at fault with front matter that is none', () => {
    const faults = (text: string) =>
      read({ 'a.md': text }).faults.map(({ code, args, position }) => [
        code,
        String(args['why'] ?? args['key']),
        position.line,
      ])
    expect(faults('---\ntitle: x\n')).toEqual([['syntax', 'The front matter that starts here never ends.', 1]])
    expect(faults('+++\ntitle = "x"\n+++\n')).toEqual([['syntax', 'The front matter is TOML.', 1]])
    expect(faults('---\ntitle: x\nbad: [\n---\n')).toHaveLength(1)
    expect(faults(note('__proto__: 1\ntext: 1\ntext: 2'))).toEqual([
      ['reserved-key', '__proto__', 2],
      ['double-key', 'text', 4],
    ])
    expect(read({ 'a.md': '---\n---\n', '2024 x.md': '---\r\ndate: 2025\r\n...\r\nT' }).input).toMatchObject({
      events: [{ title: 'A' }, { date: '2025', text: 'T' }],
    })
  })
})

test.skipIf(!existsSync(blns))('a string that others break programs with may be a note’s name and text', () => {
  const strings: unknown = JSON.parse(readFileSync(blns, 'utf8'))
  const texts = Array.isArray(strings) ? strings.map(String).filter((text) => text.trim() !== '') : []
  const found = texts.map((text) => {
    const { input, faults } = read({
      [`${text}.md`]: note('date: 2024', `x ${text}`),
      'b.md': note('date: 2024', text),
    })
    // A link that leads nowhere on the web is told.
    return { text, isRead: input !== null, faults: faults.filter(({ code }) => code !== 'dropped-field') }
  })
  expect(found).toEqual(texts.map((text) => ({ text, isRead: true, faults: [] })))
})
