import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { resolve } from '../../../src/chronology/timeline/resolve.ts'
import { format as csv } from '../../../src/formats/csv.ts'
import { at, faultsOf, sentencesOf } from '../document.ts'

const read = (text: string, name = 'list.csv') => csv.read({ name, text })
const eventsOf = (text: string): unknown => {
  const { input } = read(text)
  return typeof input === 'object' && input !== null ? Reflect.get(input, 'events') : input
}
const rows = (...lines: readonly string[]) => lines.join('\n')
const blns = fileURLToPath(new URL('../../../../shared/corpora/blns/blns.json', import.meta.url))

describe('a table', () => {
  test('of dates and titles alone is a list, called by its file', () => {
    const { input, faults } = read(rows('date,title', '2025-07,First', '2025~,Second'), 'a/harbour-fire_2024-25.csv')
    expect(faults).toEqual([])
    expect(input).toEqual({
      title: 'Harbour fire 2024-25',
      events: [
        { date: '2025-07', title: 'First' },
        { date: '2025~', title: 'Second' },
      ],
    })
    expect(resolve(input).diagnostics).toEqual([])
  })

  test('has its columns in any order, by the names that people give them, and tells how they are read', () => {
    const { input, remarks } = read(
      rows(
        'Headline;WHEN;Référence;Source URL;Where;Lat;Lon;Who;Category;Speaker notes',
        'Talks;2025-07-12;TASS;https://example.org/1;Wonsan;39,15;127.44;"Lavrov; Choe";Diplomacy;Slowly',
      ),
    )
    expect(remarks?.[0]).toContain('“Headline” as title, “WHEN” as date, “Référence” as sources')
    expect(input).toMatchObject({
      sources: { tass: { title: 'TASS', url: 'https://example.org/1' } },
      places: { wonsan: { name: 'Wonsan', at: [39.15, 127.44] } },
      actors: { lavrov: { name: 'Lavrov' }, choe: { name: 'Choe' } },
      lanes: { diplomacy: 'Diplomacy' },
      events: [
        {
          title: 'Talks',
          date: '2025-07-12',
          sources: ['tass'],
          places: ['wonsan'],
          actors: ['lavrov', 'choe'],
          lane: 'diplomacy',
          notes: 'Slowly',
        },
      ],
    })
  })

  test('keeps a date as vague as it is where dates have no word for it, and tells the word', () => {
    const text = rows('date,end,title', 'early 1941,,A', 'late 1943,mid-May 1944,B', 'Spring 1943,,C')
    expect(eventsOf(text)).toMatchObject([{ date: '1941' }, { date: '1943/1944-05' }, { date: '1943-21' }])
    expect(read(text).faults).toMatchObject([
      { code: 'dropped-field', args: { field: 'early' }, position: { line: 2, column: 1 } },
      { code: 'dropped-field', args: { field: 'late' }, position: { line: 3, column: 1 } },
      { code: 'dropped-field', args: { field: 'mid' }, position: { line: 3, column: 11 } },
    ])
  })

  test('takes equal names for one thing, and names of which rows say different things for two', () => {
    const { input } = read(
      rows('date,title,source,publisher', '2001,A,Report,UN', '2002,B,Report,', '2003,C,Report,EU', '2004,D,Report,UN'),
    )
    expect(input).toMatchObject({
      sources: { report: { title: 'Report', publisher: 'UN' }, 'report-2': { title: 'Report', publisher: 'EU' } },
      events: [{ sources: ['report'] }, { sources: ['report'] }, { sources: ['report-2'] }, { sources: ['report'] }],
    })
  })

  test('has every field of an event', () => {
    const text = rows(
      'id,date,end,title,text,short,lane,place,country,who,role,status,likelihood,confidence,after,before,also dated,figure,unit,quote,quote by,image,alt,credit,notes,internal,minutes,exhibit,contested,map,facts,source,page',
      'x,2020,2021,T,"A, *b*",S,L,P,C,W,R,Planned,likely,High,First,y,2019 (Rival),10,men,Words,W,a.png,Alt,Me,N,yes,"1,5",media,Denier: no,"{route: [p], borders: true}","[{text: F, status: planned}]",Src,p. 4',
      ',2018,,First,,,,,,,,,,,,,,,,,,,,,,,,,,,,,',
      'y,2030,,Last,,,,,,,,,,,,,,,,,,,,,,,,,,,,,',
    )
    expect(eventsOf(text)).toEqual([
      {
        id: 'x',
        date: '2020/2021',
        title: 'T',
        text: 'A, *b*',
        short: 'S',
        lane: 'l',
        places: ['p'],
        actors: ['w'],
        status: 'planned',
        likelihood: 'likely',
        confidence: 'high',
        after: ['first'],
        before: ['y'],
        alsoDated: [{ date: '2019', source: 'rival' }],
        figure: { value: '10', unit: 'men' },
        quote: { text: 'Words', by: 'w' },
        media: { src: 'a.png', alt: 'Alt', credit: 'Me' },
        notes: 'N',
        internal: true,
        minutes: 1.5,
        exhibit: 'media',
        contested: { by: 'denier', text: 'no' },
        map: { route: ['p'], borders: true },
        facts: [{ text: 'F', status: 'planned' }],
        sources: [{ source: 'src', at: 'p. 4' }],
      },
      { id: 'first', date: '2018', title: 'First' },
      { id: 'y', date: '2030', title: 'Last' },
    ])
    expect(resolve(read(text).input).diagnostics).toEqual([])
  })

  test('may hold the fields of the whole list, and then their ids are used', () => {
    const { input } = read(
      rows(
        'date,title,source,deck title,deck as of,deck sources',
        '2024,A,un,My deck,2025-01-02,"{un: {title: UN report, published: 2024}}"',
        '2024,B,UN report,,,',
        '2024,C,Other,,,',
      ),
    )
    expect(input).toEqual({
      title: 'My deck',
      asOf: '2025-01-02',
      sources: { un: { title: 'UN report', published: '2024' }, other: { title: 'Other' } },
      events: [
        { date: '2024', title: 'A', sources: ['un'] },
        { date: '2024', title: 'B', sources: ['un'] },
        { date: '2024', title: 'C', sources: ['other'] },
      ],
    })
  })

  test('takes addresses, links and objects for sources', () => {
    expect(
      read(rows('date,title,source', '2024,A,"https://www.example.org/a/; [Paper](https://b.org) ; {"')).input,
    ).toMatchObject({
      sources: {
        'example-org-a': { title: 'example.org/a', url: 'https://www.example.org/a/' },
        paper: { title: 'Paper', url: 'https://b.org' },
      },
    })
    expect(eventsOf(rows('date,title,source', '2024,A,"[{title: X, grade: B2}, Y]"'))).toMatchObject([
      { sources: [{ title: 'X', grade: 'B2' }, 'y'] },
    ])
    expect(read(rows('date,title,link', '2024,A,https://example.org/b')).input).toMatchObject({
      sources: { 'example-org-b': { title: 'example.org/b', url: 'https://example.org/b' } },
    })
  })

  test('reads a cell without the apostrophe that keeps a sheet from computing it', () => {
    expect(eventsOf(rows('date,title', "2024,'=1+1", "2025,'quoted'"))).toMatchObject([
      { title: '=1+1' },
      { title: "'quoted'" },
    ])
  })
})

describe('the dates of a table', () => {
  test('that have the right form and are none are told, and never another date', () => {
    const dates = ['2025-13-01', '2025-02-30', '2025-14', '45000']
    expect(eventsOf(rows('date,title', ...dates.map((date) => `${date},x`)))).toMatchObject(
      dates.map((date) => ({ date })),
    )
  })

  test('are as vague as they are written, whatever they are written like, and that is told', () => {
    const dates = [
      '12 July 2025',
      'Jul 2025',
      '1944',
      'c. 1750',
      '44 BC',
      '2024/07/12',
      '1947–1949',
      '20250712',
      '[2024..]',
    ]
    const { input, remarks } = read(rows('date,title', ...dates.map((date) => `"${date}",x`)))
    expect(input).toMatchObject({
      events: [
        '2025-07-12',
        '2025-07',
        '1944',
        '1750~',
        '-0043',
        '2024-07-12',
        '1947/1949',
        '2025-07-12',
        '[2024..]',
      ].map((date) => ({ date })),
    })
    expect(remarks?.[1]).toBe(
      'Dates read: “12 July 2025” as 2025-07-12, “Jul 2025” as 2025-07, “c. 1750” as 1750~, “44 BC” as -0043, “2024/07/12” as 2024-07-12, “1947–1949” as 1947/1949, “20250712” as 2025-07-12.',
    )
  })

  test('in figures are read as another date of the column shows, and else are a question', () => {
    expect(eventsOf(rows('date,title', '07/12/2025,a', '25/12/2025,b'))).toMatchObject([
      { date: '2025-12-07' },
      { date: '2025-12-25' },
    ])
    expect(eventsOf(rows('date,title', '07/12/2025,a', '12/25/2025,b'))).toMatchObject([
      { date: '2025-07-12' },
      { date: '2025-12-25' },
    ])
    expect(faultsOf(csv, rows('date,title', '07/12/2025,a'))).toEqual(['ambiguous-date 2:1 07/12/2025'])
    expect(faultsOf(csv, rows('date,title', '07/12/2025,a', '13/01/2025,b', '01/13/2025,c'))).toEqual([
      'ambiguous-date 2:1 07/12/2025',
    ])
    expect(sentencesOf(csv, rows('date,title', '07/12/2025,a')).join()).toContain('2025-12-07 (the day written first)')
  })

  test('have the time of a column beside them', () => {
    const times = ['13:32', '9.05 pm', '7:00:30Z', '06:00 +0200']
    expect(eventsOf(rows('date,time,title', ...times.map((time) => `1969-07-16,${time},x`)))).toMatchObject([
      { date: '1969-07-16T13:32:00' },
      { date: '1969-07-16T21:05:00' },
      { date: '1969-07-16T07:00:30Z' },
      { date: '1969-07-16T06:00:00+02:00' },
    ])
  })

  test('may be moments as software writes them, and midnight is how it writes a day', () => {
    const moments = ['2021-12-04 10:30:00 +0000', '2021-12-04T10:30:00.123Z', '2021-12-04 9:05', '2021-12-04 25:00']
    const days = ['2021-12-05 00:00:00', '2021-12-05T00:00:00.000Z', '2021-12-05 0:00']
    expect(eventsOf(rows('title,date', ...[...moments, ...days].map((date) => `x,${date}`)))).toMatchObject([
      { date: '2021-12-04T10:30:00+00:00' },
      { date: '2021-12-04T10:30:00Z' },
      { date: '2021-12-04T09:05:00' },
      { date: '2021-12-04 25:00' },
      { date: '2021-12-05' },
      { date: '2021-12-05' },
      { date: '2021-12-05' },
    ])
    // What EDTF itself can say stays as it is.
    expect(eventsOf(rows('title,date', 'x,2021-12-05T00:00:00Z'))).toMatchObject([{ date: '2021-12-05T00:00:00Z' }])
  })

  test('that no one can read stay as they are, and are told at their place', () => {
    const { input, positions } = read(rows('title,date', 'a,soon', 'b,2025/2024'))
    expect(input).toMatchObject({ events: [{ date: 'soon' }, { date: '2025/2024' }] })
    const [first, second] = resolve(input).diagnostics
    expect(first).toMatchObject({ code: 'bad-date', at: ['events', 0, 'date'] })
    expect(positions.find(['events', 0, 'date'], first?.column)).toMatchObject({ line: 2, column: 3 })
    expect(second).toMatchObject({ code: 'bad-date', at: ['events', 1, 'date'] })
  })
})

describe('what is wrong with a table', () => {
  test('is told all at once, each at its cell', () => {
    const text = rows(
      'My chronology',
      'When,What,Weather,WHEN,source,link,__proto__',
      '2024,A,fog,,"A; B",https://a.org,',
      '2025,B,,,,,,7',
    )
    expect(faultsOf(csv, text)).toEqual([
      'unread-row 1:1 My chronology',
      'unread-column 2:11 Weather',
      'double-column 2:19 WHEN',
      'reserved-key 2:36 __proto__',
      'uneven-cells 3:20 https://a.org',
      'extra-cell 4:13 7',
    ])
  })

  test('is no error where a column or a row above the header is not read', () => {
    const text = rows('Title of it all', 'date,heding,title', '2024,x,y')
    expect(faultsOf(csv, text)).toEqual(['unread-row 1:1 Title of it all', 'unread-column 2:6 heding'])
    expect(sentencesOf(csv, text).at(-1)).toBe('Did you mean “title”?')
    expect(read(text).input).toMatchObject({ events: [{ date: '2024', title: 'y' }] })
  })

  test('may be that it names no columns, or holds nothing', () => {
    expect(faultsOf(csv, 'a,b\n1,2')).toEqual(['no-columns 1:1 a'])
    expect(faultsOf(csv, '\n\n')).toEqual(['empty-file 1:1'])
    expect(faultsOf(csv, rows('date,title,deck title', '1,a,One', '2,b,Two'))).toEqual(['second-value 3:5 Two'])
    expect(faultsOf(csv, rows('date,title,map', '2024,a,"{route: [a}"'))).toEqual(['syntax 2:8 "{route: [a}"'])
  })

  test('has its place wherever it is found', () => {
    const text = rows('date,title,source,source url', '2024,,"A ""b""",x', '2025,t,B,y')
    const { positions } = read(text)
    const shown = (...path: (string | number)[]) => at(text, positions.find(path))
    expect(shown('events', 0, 'title')).toBe('2024')
    expect(shown('events', 0, 'sources', 0)).toBe('"A ""b"""')
    expect(shown('sources', 'b', 'url')).toBe('y')
    expect(shown('sources', 'b')).toBe('B')
    expect(shown('asOf')).toBe('date')
    expect(at(text, positions.findKey(['events', 1, 'title']))).toBe('title')
  })
})

test.skipIf(!existsSync(blns))('a string that others break programs with is a text like any other', () => {
  const strings: unknown = JSON.parse(readFileSync(blns, 'utf8'))
  const texts = Array.isArray(strings) ? strings.map(String).filter((text) => text.trim() !== '') : []
  expect(texts.length).toBeGreaterThan(400)
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const found = texts.map((text) => {
    const shown = text.replace(/^'(?=[=+\-@\t\r])/, '').trim()
    const { input, faults } = read(rows('date,title,text', `2024,${quote(text)},${quote(`x ${text}`)}`))
    const named = read(
      rows('date,title,source,place,who', ['2024,x', ...Array.from({ length: 3 }, () => quote(text))].join()),
    )
    return {
      text,
      faults,
      isKept: JSON.stringify(input).includes(JSON.stringify(shown.replaceAll('\r\n', '\n'))),
      named: named.faults.filter(({ code }) => code !== 'syntax'),
    }
  })
  expect(found).toEqual(texts.map((text) => ({ text, faults: [], isKept: true, named: [] })))
})
