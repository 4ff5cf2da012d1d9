import { describe, expect, test } from 'vitest'
import { resolve } from '../../../src/chronology/timeline/resolve.ts'
import { eventsOf, note, read } from './notes.ts'

describe('a note', () => {
  test('has in its bodies text, notes, sources and a picture', () => {
    const body = [
      '![A map](../pictures/m%20a.png)',
      '',
      'One line',
      'goes on. <!-- not this -->',
      '- item [[Page|words]]',
      '* another',
      '',
      '## Part',
      '> Said so.',
      '## Speaker notes',
      'Slowly.',
      '## Sources',
      '- [Paper](https://b.org)',
      '1. Archive, box 4',
    ].join('\r\n')
    expect(eventsOf({ 'x/y/a.md': note('date: 2024', body) }, ['x/pictures/m a.png'])).toMatchObject([
      {
        text: 'One line\ngoes on.\n\n• item words\n\n• another\n\n**Part**\n\nSaid so.',
        notes: 'Slowly.',
        sources: ['paper', 'archive-box-4'],
        media: { src: 'x/pictures/m a.png', alt: 'A map' },
      },
    ])
  })

  test('has a place by its coordinates alone, as a pair or in one text', () => {
    const { input } = read({
      'a.md': note('date: 2024\nlocation: [41.9, 12.5]'),
      'b.md': note('date: 2024\nlocation: "48.85,2.35"'),
      'c.md': note('date: 2024\nlocation: [Rome, Milan]'),
    })
    expect(input).toMatchObject({
      places: {
        '41-9-12-5': { name: '41.9, 12.5', at: [41.9, 12.5] },
        '48-85-2-35': { name: '48.85,2.35', at: [48.85, 2.35] },
        rome: { name: 'Rome' },
        milan: { name: 'Milan' },
      },
      events: [{ places: ['41-9-12-5'] }, { places: ['48-85-2-35'] }, { places: ['rome', 'milan'] }],
    })
  })

  test('tells the words of its dates that dates have nothing for', () => {
    const { input, faults } = read({ 'a.md': note('date: late 1943\nend: mid-May 1944') })
    expect(input).toMatchObject({ events: [{ date: '1943/1944-05' }] })
    expect(faults).toMatchObject([
      { code: 'dropped-field', args: { field: 'late', count: 1 }, position: { line: 2 } },
      { code: 'dropped-field', args: { field: 'mid', count: 1 }, position: { line: 3 } },
    ])
  })

  test('has HTML as markdown, and tells of what it leaves out', () => {
    const html = '<p>It was <b>big</b> &mdash; see <a href="https://example.org/a_b">this</a>.</p><script>1</script>'
    const { input, faults } = read({
      'a.md': note('date: 2024\ntitle: "The <em>Big</em> &amp; loud"', `${html}\n\nAnd *plain* <https://example.org>.`),
    })
    expect(input).toMatchObject({
      events: [
        {
          title: 'The Big & loud',
          text: 'It was **big** — see [this](https://example.org/a_b).\n\nAnd *plain* <https://example.org>.',
        },
      ],
    })
    expect(faults).toMatchObject([{ code: 'dropped-field', args: { field: '<script>' }, position: { line: 5 } }])
  })

  test('has code between HTML as it is, and words that are no elements', () => {
    expect(eventsOf({ 'a.md': note('date: 2024', 'A \uf8ff and `code` in <b>bold</b>.') })).toMatchObject([
      { text: 'A \uf8ff and `code` in **bold**.' },
    ])
    const body = 'Of `code <b> *x*` and <b>bold</b>, a <T> and ``a ` <i>``.'
    expect(eventsOf({ 'a.md': note('date: 2024', body) })).toMatchObject([
      { text: 'Of `code <b> *x*` and **bold**, a <T> and ``a ` <i>``.' },
    ])
  })

  test('has a table as a list, and tells of a note that it embeds', () => {
    const table = '| Ship | Guns |\n|---|:-:|\n| Erebus | 10 |\n| Terror | |'
    const { input, faults } = read(
      {
        'a.md': note('date: 2024', `Before.\n\n${table}\n\n![[Crew list]]\n`),
        'b.md': note('date: 2024', '![[map.png|A map]]\n\nMore.'),
      },
      ['map.png'],
    )
    expect(input).toMatchObject({
      events: [
        { text: 'Before.\n\n**Ship · Guns**\n\n• Erebus · 10\n\n• Terror\n\nCrew list' },
        { text: 'More.', media: { src: 'map.png', alt: 'A map' } },
      ],
    })
    expect(faults).toMatchObject([
      { code: 'dropped-field', args: { field: '![[Crew list]]' }, position: { in: { name: 'a.md' } } },
    ])
  })

  test('has a subheading of its notes as the start of one paragraph of them', () => {
    const body =
      'Public.\n\n## Notes\n\nSay this.\n\n### If asked\n\nA secret\nanswer.\n\n- One\n\n### Later\n\n#### More\n\nLast.\n\n## After\n\nPublic too.'
    expect(eventsOf({ 'a.md': note('date: 2024\nnotes: First.', body) })).toMatchObject([
      {
        text: 'Public.\n\n**After**\n\nPublic too.',
        notes: 'First.\n\nSay this.\n\nIf asked: A secret\nanswer.\n• One\n\nLater:\n\nMore: Last.',
      },
    ])
  })

  test('has code as it is written, and keeps what only looks like a comment', () => {
    const code = '```sh\n# no heading %% no comment\n    - `tick`\n<!-- kept -->\n```'
    const body = `${code}\n\n50%% of them, and 20%% more.\n\n%%\ngone\n\ntoo\n%%\n\nA %%hidden%% word <!-- or\ntwo -->here.\n\n<!--\n\nnever\n-->\n\n<!-- no\n\nand no --> Seen.\n\n- Last\n\n  goes on`
    expect(eventsOf({ 'a.md': note('date: 2024', body) })).toMatchObject([
      {
        title: 'A',
        text: '`# no heading %% no comment`\n``     - `tick` ``\n`<!-- kept -->`\n\n50%% of them, and 20%% more.\n\nA  word here.\n\nSeen.\n\n• Last\n\ngoes on',
      },
    ])
  })

  test('keeps what both its front matter and its body say, or tells what it leaves out', () => {
    const body = '# Another heading\n\n![Two](b.png)\n\nText with ![three](c.png).\n\n## Sources\n\n- Book B'
    const { input, faults, positions } = read(
      {
        'a.md': note(
          'date: 2024\ntitle: Own\nimage: a.png\nsource: Book A\npeople: [Ann]\nactors: [Bob]\nlane: [x, y]\nwhen: 2025',
          body,
        ),
        'b.md': note('after: a\nend: 2024-02\nsummary: Short.', '# B\n\nLong.'),
        'c.md': note('date: 2024\nend: 2024-13-01'),
      },
      ['a.png'],
    )
    expect(input).toMatchObject({
      events: [
        {
          date: '2024',
          text: '**Another heading**\n\nTwo\n\nText with three.',
          media: { src: 'a.png' },
          sources: ['book-a', 'book-b'],
          actors: ['ann', 'bob'],
          lane: 'x',
        },
        { title: 'B', text: 'Long.' },
        { date: '2024-13-01' },
      ],
    })
    expect(positions.find(['events', 2, 'date'], 6)).toMatchObject({ line: 3, column: 11 })
    expect(faults.map(({ code, args, position }) => [code, args['field'], args['why'] ?? '', position.line])).toEqual([
      ['unread-key', 'when', '“date” is read as the date', 9],
      ['unread-key', 'lane', 'an event has one lane, the first of them', 8],
      ['unread-key', 'summary', 'the text below is the event’s text', 4],
      ['unread-key', 'end', 'no date begins what it ends', 3],
      ['dropped-field', '![Two](b.png)', '', 13],
      ['dropped-field', '![three](c.png)', '', 15],
    ])
  })

  test('is internal by any word for yes, and at fault with a word that is neither', () => {
    const words = ['yes', 'True', '1', '"Yes"', 'no', '"false"', 'maybe']
    const { input } = read(Object.fromEntries(words.map((word, n) => [`${n}.md`, note(`date: 2024\ndraft: ${word}`)])))
    expect(input).toMatchObject({
      events: [true, true, true, true, false, false, 'maybe'].map((internal) => ({ internal })),
    })
    expect(resolve(input).diagnostics.map(({ code, at }) => [code, at])).toEqual([
      ['wrong-type', ['events', 6, 'internal']],
    ])
  })

  test('has numbers and sets of days under any name of their field', () => {
    expect(eventsOf({ 'a.md': note('when: [1667,1668]\nlocation: { name: Rome, at: [41.9, 12.5] }') })).toMatchObject([
      { date: '[1667,1668]', places: [{ name: 'Rome', at: [41.9, 12.5] }] },
    ])
  })

  test('has its fields in short too, and citations by the names of their sources', () => {
    const fields =
      'date: 2024\nsources: [{ source: The Book, at: page 3 }]\nstatus: Planned\nquote: We will.\nfigure: 10,000\nalsoDated: 3 May 2023\ncontested: "TASS: no."'
    const { input } = read({ 'a.md': `\n\n${note(fields)}` })
    expect(input).toMatchObject({
      sources: { 'the-book': { title: 'The Book' }, tass: { title: 'TASS' } },
      events: [
        {
          sources: [{ source: 'the-book', at: 'page 3' }],
          status: 'planned',
          quote: { text: 'We will.' },
          figure: { value: '10,000' },
          alsoDated: [{ date: '2023-05-03' }],
          contested: { by: 'tass', text: 'no.' },
        },
      ],
    })
  })

  test('takes what a template leaves empty for nothing', () => {
    const keys = [
      'source',
      'end',
      'place',
      'people',
      'image',
      'notes',
      'lane',
      'status',
      'quote',
      'internal',
      'id',
      'title',
    ]
    const { input, faults } = read({
      '2024-05 a.md': note([...keys, 'date'].map((key) => `${key}: ""`).join('\n'), '# Head'),
    })
    expect(input).toEqual({ title: 'My notes', events: [{ id: 'a', date: '2024-05', title: 'Head' }] })
    expect(faults).toEqual([])
    expect(eventsOf({ 'a.md': note('date: 2024\nsources:\n  -\n  - ""\n  - Foo') })).toMatchObject([
      { sources: ['foo'] },
    ])
  })

  test('shows a source where it is named, whichever key names it', () => {
    const { positions } = read({ 'a.md': note('date: 2024\nurl: https://a.org\nlinks:\n  - Foo\n  - Bar') })
    expect(positions.find(['sources', 'bar', 'title'])).toMatchObject({ line: 6, column: 5 })
    expect(positions.find(['sources', 'a-org', 'title'])).toMatchObject({ line: 3 })
  })

  test('shows both places of a key that is written twice in its own file', () => {
    const { faults } = read({ 'a.md': note('date: 2024\ntitle: A\ntitle: B') })
    expect(faults.map(({ position, related }) => [position.in?.name, related[0]?.position.in?.name])).toEqual([
      ['a.md', 'a.md'],
    ])
  })

  test('finds the image of a wiki by its name, and any by a path with spaces, and keeps captions', () => {
    const images = ['a/x.png', 'attachments/x.png', 'attachments/deep/y.png', 'my pics/z.png']
    const { input, positions } = read(
      {
        'a/1.md': note('date: 2024', 'Text.\n\n![[x.png|An x]]'),
        'b/2.md': note('date: 2024', '![[y.png|250x100]]\n\nSee ![[x.png|300]] there.'),
        'b/3.md': note('date: 2024', '![Zed](<../my pics/z.png> "a caption")'),
        'b/4.md': note('date: 2024', '![W](https://example.org/w.png "on the web")'),
      },
      images,
    )
    expect(input).toMatchObject({
      events: [
        { media: { src: 'a/x.png', alt: 'An x' } },
        { media: { src: 'attachments/deep/y.png', alt: '2' }, text: 'See  there.' },
        { media: { src: 'my pics/z.png', alt: 'Zed, a caption' } },
        { text: '[W, on the web](https://example.org/w.png)' },
      ],
    })
    expect(positions.find(['events', 0, 'media', 'src'])).toMatchObject({ line: 6, column: 4 })
  })

  test('has a time of its day, and a span without times, and goes on', () => {
    const { input, faults } = read({
      'a.md': note('date: 1944-06-06\ntime: 06:30'),
      'b.md': note('date: 1944-06-06 10:00\nend: 1944-06-06 12:00'),
      'c.md': note('date: 1944-06-06\nend: present\ntags: war, sea'),
    })
    expect(input).toMatchObject({
      events: [{ date: '1944-06-06T06:30:00' }, { date: '1944-06-06T10:00:00' }, { date: '1944-06-06/..' }],
    })
    expect(faults.map(({ code, args }) => [code, args['field']])).toEqual([
      ['unread-key', 'tags'],
      ['dropped-field', 'the time of day of a span'],
    ])
  })

  test('keeps what lies too deep in quotes and lists', () => {
    const deep = [`${'>'.repeat(10_000)} quoted`, `${'- '.repeat(5000)}listed`, `${' '.repeat(5000)}indented`]
    const nested = Array.from({ length: 300 }, (_, n) => `${'  '.repeat(n)}- item${n}`)
    const events = JSON.stringify(eventsOf({ 'a.md': note('date: 2024', [...deep, '', ...nested].join('\n')) }))
    expect(['quoted', 'listed', 'indented', 'item0', 'item299'].filter((word) => !events.includes(word))).toEqual([])
  })
})
