import { describe, expect, test } from 'vitest'
import { format as fromCsv } from '../../../src/formats/timelinejs-csv.ts'
import { format as fromJson } from '../../../src/formats/timelinejs-json.ts'
import { readText } from '../document.ts'

const listOf = (value: object) => readText(fromJson, JSON.stringify(value)).input
const text = (headline: string, html = '') => ({ headline, text: html })
const HEADER =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background'

describe('what no event has a place for', () => {
  const told = (value: object) =>
    readText(fromJson, JSON.stringify(value, null, 1)).faults.map(({ code, args }) =>
      String(code === 'dropped-field' ? args['field'] : code),
    )
  const slide = (more: object) => ({ start_date: { year: '2001' }, text: text('A'), ...more })

  test('is told of the media of a slide, where it is not kept beside them', () => {
    const quote = {
      url: '<blockquote>Q<cite>Ann</cite></blockquote>',
      caption: 'Where',
      credit: 'C',
      link: 'https://a.org/q',
    }
    const video = {
      url: 'https://v.org/1',
      caption: 'See <a href="https://b.org">b</a>',
      link: 'https://c.org/x',
      alt: 'W',
    }
    const file = { url: 'talk.mp3', caption: 'A talk', credit: '<a href="https://d.org">D</a>' }
    const events = [slide({ media: quote }), slide({ media: video }), slide({ media: file })]
    expect(listOf({ events })).toMatchObject({
      events: [
        { quote: { text: 'Q', by: { name: 'Ann' } }, text: 'Where, C, [a.org](https://a.org/q)' },
        { text: '[See b](https://v.org/1), [c.org](https://c.org/x)' },
        { text: 'A talk (talk.mp3), [D](https://d.org)' },
      ],
    })
    expect(told({ events })).toEqual([
      'a link to https://b.org in the caption',
      'alternative text of what is no picture',
    ])
  })

  test('is told of headlines, ids, dates, and of what is no slide', () => {
    const events = [
      slide({ text: text('<a href="https://a.org">A</a>'), unique_id: '123' }),
      slide({ end_date: { year: '2002', display_date: 'about then' } }),
      'junk',
      null,
    ]
    expect(told({ events })).toEqual([
      'a link to https://a.org in the headline',
      'the id “123”',
      'end_date.display_date',
      'wrong-type',
      'wrong-type',
    ])
  })

  test('is told of the title and of eras, whose quote is kept', () => {
    const title = {
      text: text('T', 'x<script>1</script>'),
      start_date: { year: '2001' },
      group: 'G',
      media: { url: 'p.png', caption: 'A map', credit: 'C' },
    }
    const eras = [
      { start_date: { year: '2001' }, text: text('E'), media: { url: 'e.png' } },
      { start_date: { year: '2001' }, text: text('') },
      { text: text('F') },
    ]
    expect(told({ title, eras, events: [slide({})] }).sort()).toEqual(
      [
        '<script>',
        'the picture of the title',
        'the caption “A map”',
        'the credit “C”',
        'the date of the title',
        'the group of the title',
        'the picture of an era',
        'an era without a headline',
        'an era without a date',
      ].sort(),
    )
    const quoted = { text: text('T'), media: { url: '<blockquote>Q</blockquote>', credit: 'Ann' } }
    expect(listOf({ title: quoted, events: [slide({})] })).toMatchObject({ context: [{ text: '“Q”, Ann' }] })
    const rows = ',,,,,,,,,First,,,,,,title,,\r\n,,,,,,,,,Second,,,,,,title,,\r\n2001,,,,,,,,,A,,,,,,,,'
    expect(
      readText(fromCsv, `${HEADER}\r\n${rows}\r\n2002,,,,,,,,,B,,,,,,odd,,`).faults.map(({ args }) => args['field']),
    ).toEqual(['a second title', 'the type “odd”'])
  })

  test('is a warning also where it is written twice; of what is read the last holds', () => {
    const source = (key: string) =>
      `{"events": [{"start_date": {"year": "2001"}, "text": {"headline": "A"}, "${key}": "a",\n"${key}": "b"}]}`
    const told = (key: string) =>
      readText(fromJson, source(key)).faults.map(({ code, args }) => [code, args['field'], args['count']])
    expect(told('background')).toEqual([['dropped-field', 'background', 2]])
    expect(told('group')).toEqual([['unread-key', 'group', 1]])
  })

  test('is told of each part of an era, where it stands', () => {
    const era = {
      start_date: { year: '2001', hour: '10' },
      end_date: { year: '2002' },
      text: { headline: '<a href="https://a.org">E</a>', text: 'x' },
      media: { url: 'p.png', caption: 'C', credit: 'D', alt: 'A', link: 'https://l.org' },
      group: 'G',
      display_date: 'then',
      unique_id: 'e',
    }
    const { faults } = readText(fromJson, JSON.stringify({ events: [slide({})], eras: [era] }, null, 1))
    expect(faults.map(({ args, position }) => `${position.line} ${String(args['field'])}`)).toEqual([
      '15 a time of day without its day',
      '23 a link to https://a.org in the headline',
      '24 the text of an era',
      '27 the picture of an era',
      '28 the caption of an era',
      '29 the credit of an era',
      '30 the alternative text of an era',
      '31 the link of an era',
      '33 the group of an era',
      '34 the display date of an era',
      '35 the id of an era',
    ])
  })

  test('is not the number of an item, a cell of a table, or what only looks like an element', () => {
    const html =
      '<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol><table><tr><td>1</td><td>2</td></tr></table>List<T> and <b>x</b>'
    expect(listOf({ events: [slide({ text: text('A', html) })] })).toMatchObject({
      events: [{ text: '1. a\n\n2. b\n\n• c\n\n1 · 2\n\nList<T> and **x**' }],
    })
  })
})
