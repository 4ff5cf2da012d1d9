import { describe, expect, it } from 'vitest'
import { format as csv } from '../../../src/formats/csv.ts'
import { faultsOf, sentencesOf } from '../document.ts'

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
