import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { order } from '../../../src/chronology/order/order.ts'
import { resolve } from '../../../src/chronology/timeline/resolve.ts'
import type { TextFormat } from '../../../src/formats/format.ts'
import { format as fromCsv } from '../../../src/formats/timelinejs-csv.ts'
import { format as fromJson } from '../../../src/formats/timelinejs-json.ts'
import { at, faultsOf } from '../document.ts'

const examples = fileURLToPath(
  new URL('../../../../shared/corpora/timelinejs-examples/women_in_computing', import.meta.url),
)
const read = (format: TextFormat, text: string) => format.read({ name: 'my_list.json', text })
const listOf = (value: object) => read(fromJson, JSON.stringify(value)).input
const eventsOf = (...events: readonly object[]): unknown => {
  const input = listOf({ events })
  return typeof input === 'object' && input !== null ? Reflect.get(input, 'events') : input
}
const HEADER =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background'
const sheet = (...rows: readonly string[]) => [HEADER, ...rows].join('\r\n')
const text = (headline: string, html = '') => ({ headline, text: html })

describe('a date of TimelineJS', () => {
  const dateOf = (start_date: object, end_date?: object) =>
    eventsOf({ start_date, ...(end_date ? { end_date } : {}), text: text('x') })

  test('is as precise as its parts', () => {
    expect(dateOf({ year: '1815', month: '12', day: '10' })).toMatchObject([{ date: '1815-12-10' }])
    expect(dateOf({ year: 1943, month: 7, day: '' })).toMatchObject([{ date: '1943-07' }])
    expect(dateOf({ year: '79' }, { year: '' })).toMatchObject([{ date: '0079' }])
    expect(dateOf({ year: '1956' }, { year: '1962', month: '3' })).toMatchObject([{ date: '1956/1962-03' }])
    expect(dateOf({ year: '1956' }, { year: '1956' })).toMatchObject([{ date: '1956' }])
    expect(dateOf({ year: '1969', month: '7', day: '20', hour: '20', minute: '17' })).toMatchObject([
      { date: '1969-07-20T20:17:00' },
    ])
  })

  test('before Christ counts without a year 0, and in deep time by all its digits', () => {
    expect(dateOf({ year: '-43', month: '3', day: '15' })).toMatchObject([{ date: '-0042-03-15' }])
    expect(dateOf({ year: '-1' })).toMatchObject([{ date: '0000' }])
    expect(dateOf({ year: '-65,000,000' })).toMatchObject([{ date: 'Y-64999999' }])
  })

  test('that is none is told where it stands', () => {
    const source = JSON.stringify({
      events: [{ start_date: { year: '1943', month: '13' }, text: text('x') }, { text: text('y') }],
    })
    const { input, positions } = read(fromJson, source)
    const { diagnostics } = resolve(input)
    expect(diagnostics.map(({ code, at: path }) => [code, at(source, positions.find(path))])).toEqual([
      ['bad-date', '"1943"'],
      ['no-when', expect.any(String)],
    ])
  })
})

describe('a slide of TimelineJS', () => {
  test('keeps a day whose month is not given, an id in other letters, and tells what it has no place for', () => {
    const source = JSON.stringify({
      title: { media: { url: 'https://example.org/a.jpg' }, text: text('T') },
      events: [{ start_date: { year: '1946', day: '3' }, unique_id: 'My ID!', text: text('A') }],
      eras: [{ start_date: { year: '1900' }, end_date: { year: '1950' }, text: text('E', 'More of it') }],
    })
    const { input, faults } = read(fromJson, source)
    expect(input).toMatchObject({ events: [{ id: 'my-id', date: '1946-XX-03' }] })
    expect(faults.map(({ args }) => args)).toEqual([
      expect.objectContaining({ field: 'the spelling of the id “My ID!” (it is “my-id” here)' }),
      expect.objectContaining({ field: 'the picture of the title' }),
      expect.objectContaining({ field: 'the text of an era' }),
    ])
  })

  test('without a headline does not say its only sentence twice', () => {
    const [event] = [eventsOf({ start_date: { year: '2000' }, text: text('', 'One sentence.') })].flat()
    expect(event).toEqual({ date: '2000', title: 'One sentence.' })
  })

  test('has its HTML as light markdown', () => {
    const html = `<p class="lead">One &amp; <b>two </b>by <a href="https://a.org/x_(y)">A*B</a></p><ul><li>three</li><li><i>four</i></li></ul>
      <script>alert(1)</script>five<br>six_seven <img src="https://a.org/p.png" alt="P"> <a href="javascript:x()">eight</a>`
    expect(eventsOf({ start_date: { year: '1' }, text: text('<em>T</em> &lt;1', html) })).toEqual([
      {
        date: '0001',
        title: 'T <1',
        text: 'One & **two** by [A\\*B](https://a.org/x_%28y%29)\n\n• three\n\n• *four*\n\nfive\n\nsix\\_seven [P](https://a.org/p.png) eight',
      },
    ])
  })

  test('has its media as a picture, a quote, or a link in its text', () => {
    const slide = (media: object) => eventsOf({ start_date: { year: '1950' }, text: text('T', 'Words'), media })
    expect(
      slide({ url: 'https://a.org/p.JPG?x=1', credit: '<a href="#">Me</a>', caption: 'A <b>cat</b>' }),
    ).toMatchObject([{ media: { src: 'https://a.org/p.JPG?x=1', alt: 'A cat', credit: 'Me' }, text: 'Words' }])
    expect(
      slide({ url: 'pictures/p.png', alt: 'Alt', caption: 'Cap', credit: 'Me', link: 'https://b.org/' }),
    ).toMatchObject([
      { media: { src: 'pictures/p.png', alt: 'Alt', credit: 'Cap. Me' }, text: 'Words\n\n[b.org](https://b.org/)' },
    ])
    expect(slide({ url: '<blockquote>So it is. <cite>E. C.</cite></blockquote>' })).toMatchObject([
      { quote: { text: 'So it is.', by: { name: 'E. C.' } } },
    ])
    expect(slide({ url: 'https://www.youtube.com/watch?v=a', caption: 'A talk', credit: 'CHM' })).toMatchObject([
      { text: 'Words\n\n[A talk](https://www.youtube.com/watch?v=a), CHM' },
    ])
    expect(slide({ url: '<iframe src="//maps.org/x"></iframe>' })).toMatchObject([
      { text: 'Words\n\n[maps.org](https://maps.org/x)' },
    ])
    expect(slide({ url: '', caption: 'Only words' })).toMatchObject([{ text: 'Words\n\nOnly words' }])
  })

  test('has its group as a lane, its id where it can be one, and the date as it was shown in the notes', () => {
    const input = listOf({
      events: [
        { start_date: { year: '1950' }, text: text('T'), group: 'Art &amp; law', unique_id: 'my-slide' },
        {
          start_date: { year: '1951' },
          text: text('', 'First words. More.'),
          group: 'Art &amp; law',
          unique_id: 'A b',
          display_date: 'Easter',
        },
      ],
    })
    expect(input).toMatchObject({
      title: 'My list',
      lanes: { 'art-law': 'Art & law' },
      events: [
        { id: 'my-slide', lane: 'art-law' },
        { title: 'First words.', lane: 'art-law', notes: 'The date as it was shown: “Easter”' },
      ],
    })
    expect(resolve(input).diagnostics).toEqual([])
  })

  test('loses nothing silently: each kind of field that is not read is told once, where it first stands', () => {
    const source = JSON.stringify(
      {
        scale: 'human',
        events: [
          {
            start_date: { year: '1950', format: 'yyyy' },
            text: text('T', '<style>p{}</style>'),
            background: { color: '#fff' },
            media: { thumbnail: '', url: '' },
          },
          { start_date: { year: '1951' }, text: text('U'), background: { url: 'x.png' }, autolink: false, extra: [] },
        ],
      },
      null,
      1,
    )
    expect(faultsOf(fromJson, source)).toEqual([
      'dropped-field 2:2 "scale"',
      'dropped-field 7:5 "format"',
      'dropped-field 11:13 "<style>p{}</style>"',
      'dropped-field 13:4 "background"',
    ])
  })

  test('keeps its id where no other has it, and has a title where only its media is there', () => {
    const slide = (more: object) => ({ start_date: { year: '1950' }, ...more })
    const source = JSON.stringify({
      events: [
        slide({ unique_id: 'An Event!', text: text('A') }),
        slide({ unique_id: 'an-event', media: { url: 'https://a.org/the%20old_map.jpg' } }),
        slide({ media: { url: 'https://v.org/1' } }),
      ],
    })
    expect(read(fromJson, source).input).toMatchObject({
      events: [{ id: 'an-event-2', title: 'A' }, { id: 'an-event', title: 'the old map' }, { title: 'v.org' }],
    })
    expect(read(fromJson, source).faults).toMatchObject([{ code: 'dropped-field', position: { line: 1 } }])
  })

  test('may have a key twice: the last holds, as there', () => {
    const source = '{"events": [{"start_date": {"year": "1950", "year": "1951"}, "text": {"headline": "T"}}]}'
    expect(faultsOf(fromJson, source)).toEqual(['unread-key 1:45 "year"'])
    expect(read(fromJson, source).input).toMatchObject({ events: [{ date: '1951', title: 'T' }] })
  })
})

describe('the title and the eras of TimelineJS', () => {
  const era = (headline: string, from: string, to: string) => ({
    start_date: { year: from },
    end_date: { year: to },
    text: text(headline),
  })
  const events = [{ start_date: { year: '1950' }, text: text('T') }]

  test('are the title, the bottom line and the chapters of the deck', () => {
    expect(
      listOf({
        title: { text: text('All of it', '<p>Short.</p>') },
        events,
        eras: [era('A', '1900', '1949'), era('B', '1950', '1999')],
      }),
    ).toMatchObject({
      title: 'All of it',
      bottomLine: 'Short.',
      periods: [
        { title: 'A', date: '1900/1949' },
        { title: 'B', date: '1950/1999' },
      ],
    })
  })

  test('are background where they are long, or lie over each other', () => {
    const long = 'Words and words. '.repeat(20)
    expect(
      listOf({ title: { text: text('X', long) }, events, eras: [era('A', '1900', '1950'), era('B', '1950', '1999')] }),
    ).toMatchObject({
      context: [{ text: long.trim() }, { text: '**A**: 1900/1950' }, { text: '**B**: 1950/1999' }],
    })
  })
})

describe('the spreadsheet of TimelineJS', () => {
  test('is known by its columns', () => {
    expect(fromCsv.suits?.(sheet())).toBe(true)
    expect(fromCsv.suits?.('Start Date;End Date;Headline;Text;Media;Type;Tag')).toBe(true)
    expect(fromCsv.suits?.('date,headline,text')).toBe(false)
    expect(fromJson.suits?.('{"events": [{"start_date": {}}]}')).toBe(true)
    expect(fromJson.suits?.('{"events": [{"date": "2024", "title": "x"}]}')).toBe(false)
  })

  test('has the text of its pictures under the name of the latest template', () => {
    const source = 'Year,Headline,Media,Alt Text\n1950,One,https://a.org/p.png,A ship\n'
    expect(read(fromCsv, source).input).toMatchObject({ events: [{ media: { alt: 'A ship' } }] })
  })

  test('whose elements lie a hundred deep in each other is refused, and only there', () => {
    const deep = '<b>'.repeat(100_000)
    const json = JSON.stringify({ events: [{ start_date: { year: '1950' }, text: { headline: 'A', text: deep } }] })
    expect(faultsOf(fromJson, json).map((fault) => fault.split(' ')[0])).toEqual(['too-deep'])
    expect(faultsOf(fromCsv, sheet(`1950,,,,,,,,,A,${deep},,,,,,,`)).map((fault) => fault.split(' ')[0])).toEqual([
      'too-deep',
    ])
    const flat = `${'<p>line<br>'.repeat(500)}${'<b>x</b>'.repeat(500)}`
    expect(faultsOf(fromCsv, sheet(`1950,,,,,,,,,A,${flat},,,,,,,`))).toEqual([])
  })

  test('is read as its JSON is', () => {
    const source = sheet(
      ',,,,,,,,,My title,Intro,,,,,title,,bg.png',
      '1950,3,,,1951,,,,,One,"<p>A, ""b""</p>",https://a.org/p.png,Me,Cap,,,G,',
      '1949,7,4,2:30 pm,,,,,,Two,,,,,,,,',
      '1900,,,,1999,,,,,Era A,,,,,,era,,',
    )
    const { input, positions, faults } = read(fromCsv, source)
    expect(input).toEqual({
      title: 'My title',
      bottomLine: 'Intro',
      context: [{ text: '**Era A**: 1900/1999' }],
      lanes: { g: 'G' },
      events: [
        {
          date: '1950-03/1951',
          title: 'One',
          text: 'A, "b"',
          lane: 'g',
          media: { src: 'https://a.org/p.png', alt: 'Cap', credit: 'Me' },
        },
        { date: '1949-07-04T14:30:00', title: 'Two' },
      ],
    })
    expect(faults.map(({ code, args, position }) => [code, args['field'], position.line])).toEqual([
      ['dropped-field', 'Background', 1],
    ])
    expect(at(source, positions.find(['events', 1, 'date']))).toBe('1949')
    expect(at(source, positions.find(['events', 0, 'media', 'src']))).toBe('https://a.org/p.png')
    expect(at(source, positions.find(['events', 1, 'text']))).toBe('1949')
    expect(faultsOf(fromCsv, sheet('1950,,,,,,,,,T,,,,,,,,,extra'))).toEqual(['extra-cell 2:24 extra'])
  })
})

/** TimelineJS sorts by the first moment of each start, and leaves equal ones as they were. */
function shownOrder(events: readonly { start_date: Record<string, string>; text: { headline: string } }[]): string[] {
  const key = ({ start_date: { year, month, day } }: (typeof events)[number]) =>
    Number(year) * 10_000 + Number(month || 1) * 100 + Number(day || 1)
  return [...events].sort((a, b) => key(a) - key(b)).map((event) => event.text.headline)
}

describe.skipIf(!existsSync(`${examples}.json`))('a timeline that others published', () => {
  test.each([
    ['JSON', fromJson, `${examples}.json`],
    ['CSV', fromCsv, `${examples}.csv`],
  ])('as %s is a list without errors, in the order in which TimelineJS shows it', (_, format, file) => {
    const { input } = read(format, readFileSync(file, 'utf8'))
    const { timeline, diagnostics } = resolve(input)
    expect(diagnostics).toEqual([])
    const titles = timeline && order(timeline).chronology?.events.map(({ event }) => event.title)
    expect(titles).toEqual(shownOrder(JSON.parse(readFileSync(`${examples}.json`, 'utf8')).events))
    expect(JSON.stringify(input)).not.toMatch(/<\/?[a-z]/)
  })
})
