import { describe, expect, it } from 'vitest'
import { format as csv } from '../../../src/formats/csv.ts'
import { faultsOf, sentencesOf } from '../document.ts'

describe('a table without a column of titles', () => {
  const eventsOf = (text: string) => csv.read({ name: 'list.csv', text })

  it('tells its events in one column, which is their title, and of long ones their text too', () => {
    const long = `It began in the night. ${'Much more happened then. '.repeat(5)}`.trim()
    const { input, positions, remarks } = eventsOf(`Date,Description,Source\n1940,Short,A\n1941,${long},B`)
    expect(input).toMatchObject({
      events: [{ title: 'Short' }, { title: 'It began in the night.', text: long }],
    })
    expect(remarks?.[0]).toContain('“Description” as title')
    expect(positions.find(['events', 1, 'text'])).toMatchObject({ line: 3, column: 6 })
  })

  it('has a second column of text for the text', () => {
    expect(eventsOf('Date,What happened,Details\n1940,A,More of it').input).toMatchObject({
      events: [{ title: 'A', text: 'More of it' }],
    })
    expect(eventsOf('Date,Description,Details\n1940,A,More of it').input).toMatchObject({
      events: [{ title: 'A', text: 'More of it' }],
    })
  })
})

describe('two columns that are called the same in other words', () => {
  const read = (text: string) => csv.read({ name: 'list.csv', text })

  it('fill each other: the plainer name is read first, wherever it stands', () => {
    const text = 'Year,Start date,Title\n1941,1941-02-03,A\n1942,,B\n,1943-05,C'
    expect(read(text).input).toMatchObject({
      events: [
        { date: '1941-02-03', title: 'A' },
        { date: '1942', title: 'B' },
        { date: '1943-05', title: 'C' },
      ],
    })
    expect(faultsOf(csv, text)).toEqual(['spare-column 1:1 Year'])
    expect(sentencesOf(csv, text)[0]).toBe(
      'Column “Year” is read only where “Start date” is empty: both are names of the “date”.',
    )
  })

  it('are no word worth where they never stand in one row', () => {
    const text = 'Date,Title,Category,Tags\n1941,A,Air,\n1942,B,,Sea'
    expect(read(text)).toMatchObject({ input: { lanes: { air: 'Air', sea: 'Sea' } }, faults: [] })
  })

  it('are an error where the words are the same', () => {
    expect(faultsOf(csv, 'Date,Title,date\n1941,A,1942')).toEqual(['double-column 1:12 date'])
    expect(faultsOf(csv, 'date,title,deck title,Deck title\n1941,A,x,y')).toEqual(['double-column 1:23 Deck title'])
  })

  it('are read as a source’s day, where they say published', () => {
    expect(read('Date,Title,Source,Published\n1941,A,Times,5 May 1941').input).toMatchObject({
      sources: { times: { title: 'Times', published: '1941-05-05' } },
    })
  })
})
