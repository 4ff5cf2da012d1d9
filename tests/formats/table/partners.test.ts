import { describe, expect, test } from 'vitest'
import { format as csv } from '../../../src/formats/csv.ts'
import { at } from '../document.ts'

const read = (text: string) => csv.read({ name: 'list.csv', text })
const rows = (...lines: readonly string[]) => lines.join('\n')

describe('a cell that says more of what another names', () => {
  test('is told where the row does not have that', () => {
    const header =
      'date,title,end,time,place,lat,lon,country,who,role,source,grade,at,figure,unit,image,alt,credit,quote,quote by'
    const lonely = rows(
      header,
      ',A,2002,9:00,,39.1,127.2,,,Minister,,B2,page 9,,soldiers,,an alt,AFP,,Lavrov',
      '2001,B,,,Wonsan,39.1,,,,,,,,"{ value: 5 }",men,,,,,',
    )
    expect(read(lonely).faults.map(({ code, args }) => `${code} ${args['text']}: ${args['why']}`)).toEqual([
      'unread-cell 2002: the row has no date',
      'unread-cell 9:00: the row has no date',
      'unread-cell 39.1: the row has no place',
      'unread-cell 127.2: the row has no place',
      'unread-cell Minister: the row has no actor',
      'unread-cell B2: the row has no source',
      'unread-cell page 9: the row has no source',
      'unread-cell soldiers: the row has no figure',
      'unread-cell an alt: the row has no image',
      'unread-cell AFP: the row has no image',
      'unread-cell Lavrov: the row has no quote',
      'unread-cell 39.1: the row has no longitude',
      'unread-cell men: the cell of its figure says all of it',
    ])
    expect(
      read(lonely)
        .faults.map(({ position }) => at(lonely, position))
        .slice(0, 3),
    ).toEqual(['2002', '9:00', '39.1'])
    expect(read(rows('date,title,country', '2001,A,France')).input).toMatchObject({
      places: { france: { name: 'France' } },
      events: [{ places: ['france'] }],
    })
  })

  test('is shown at its own place where it ends a date and is none', () => {
    const { input, positions } = read(rows('date,title,end', '2001,A,2002-13-01'))
    expect(input).toMatchObject({ events: [{ date: '2002-13-01' }] })
    expect(positions.find(['events', 0, 'date'], 6)).toMatchObject({ line: 2, column: 13 })
  })
})

test('a name in brackets is a name, and only what is written as a list or an object is one', () => {
  const { input, faults } = read(
    rows(
      'date,title,source,place,actors,also dated',
      '2001,a,"[Untitled letter, 1912]",[London],{Rome},[2002..2003]',
      '2002,b,"[""one; two"", ""x""]","{ name: Here, at: [1, 2] }",[{name: Ann}],',
    ),
  )
  expect(faults).toEqual([])
  expect(input).toMatchObject({
    sources: { 'untitled-letter-1912': { title: '[Untitled letter, 1912]' }, 'one-two': { title: 'one; two' } },
    places: { london: { name: '[London]' } },
    actors: { rome: { name: '{Rome}' } },
    events: [
      { sources: ['untitled-letter-1912'], alsoDated: [{ date: '[2002..2003]' }] },
      { sources: ['one-two', 'x'], places: [{ name: 'Here', at: [1, 2] }], actors: [{ name: 'Ann' }] },
    ],
  })
})

test('a date in columns of its parts is as precise as they are', () => {
  const { input, faults } = read(
    rows(
      'Headline,Year,Month,Day,End Year,End Month,End Day',
      'A,2001,7,12,2001,8,',
      'B,2002,,,,,',
      'C,2003,July,4,,,',
      'D,2004,,5,,,',
    ),
  )
  expect(faults).toEqual([])
  expect(input).toMatchObject({
    events: [{ date: '2001-07-12/2001-08' }, { date: '2002' }, { date: '2003-07-04' }, { date: '2004-XX-05' }],
  })
})
