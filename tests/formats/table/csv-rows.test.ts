import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsvRows } from '../../../src/formats/table/csv-rows.ts'

const texts = (source: string) => readCsvRows(source).table.rows.map((row) => row.map(({ text }) => text))
const spectrum = fileURLToPath(new URL('../../../../shared/corpora/csv-spectrum/', import.meta.url))

describe('rows of comma-separated values', () => {
  test('are parted by commas, semicolons or tabs, whichever the first row has most of, or what Excel says', () => {
    expect(texts('a,b;c,d\n1,2')).toEqual([
      ['a', 'b;c', 'd'],
      ['1', '2'],
    ])
    expect(texts('a;b,c;d')).toEqual([['a', 'b,c', 'd']])
    expect(texts('a\tb\r1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(texts('"x;y;z",b')).toEqual([['x;y;z', 'b']])
    expect(texts('sep=|\r\na|b\r\n')).toEqual([['a', 'b']])
    expect(texts('\uFEFFsep=;\na;b,c,d')).toEqual([['a', 'b,c,d']])
    expect(texts('\uFEFFdate,title')).toEqual([['date', 'title']])
  })

  test('may hold delimiters, ends of lines and quotes where they stand in quotes', () => {
    expect(texts('"a,""b""\r\nc", "d" ,5" wide\r\n\r\n,,\r\nlast')).toEqual([['a,"b"\r\nc', 'd', '5" wide'], ['last']])
  })

  test('with a quote that never ends, or a text behind one, are told where', () => {
    const faults = readCsvRows('a,b\n"x"y,1\n2,"open\n3').faults.map(({ code, start, end }) => [code, start, end])
    expect(faults).toEqual([
      ['syntax', 7, 8],
      ['syntax', 13, 14],
    ])
  })

  test('may be very long: what is read of each character does not grow with their length', () => {
    expect(texts('"'.repeat(2_000_000))[0]?.[0]).toHaveLength(999_999)
    // The last one is empty, and beyond the columns that any sheet has.
    expect(texts('a,'.repeat(500_000))[0]).toHaveLength(500_000)
    expect(
      texts(`a,b\n1,2${','.repeat(1_000_000)}\n${',\n'.repeat(500_000)} , \n3,4\n`).map(([first]) => first),
    ).toEqual(['a', '1', '3'])
    expect(texts(`"${'x""'.repeat(400_000)}"`)[0]?.[0]).toHaveLength(800_000)
    expect(texts('\n'.repeat(1_000_000))).toEqual([])
  })

  test('are what another parser reads, and each cell stands where it is said', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', ' ', ',', ';', '"', '\n', '\r\n', '\t'),
      maxLength: 8,
    })
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const source = `h,h\n${rows.map((row) => row.map(quote).join(',')).join('\n')}`
        const others: string[][] = parseCsv(source, { relax_column_count: true })
        expect(texts(source)).toEqual(others.filter((row) => row.some((text) => text.trim() !== '')))
        for (const { text, start, end } of readCsvRows(source).table.rows.slice(1).flat()) {
          expect(source.slice(start, end)).toBe(quote(text))
        }
      }),
    )
  })

  test.skipIf(!existsSync(spectrum))('are those of the files that others test their parsers with', () => {
    // What is expected of this one has another telephone number than the file.
    const files = readdirSync(`${spectrum}csvs`).filter((file) => file !== 'location_coordinates.csv')
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      // One file's ends of lines are no longer those that are expected of it.
      const json = readFileSync(`${spectrum}json/${file.replace('.csv', '.json')}`, 'utf8').replaceAll('\\r\\n', '\\n')
      const expected: unknown = JSON.parse(json)
      const [header = [], ...rows] = texts(readFileSync(`${spectrum}csvs/${file}`, 'utf8'))
      const read = rows.map((row) => Object.fromEntries(header.map((name, n) => [name, row[n] ?? ''])))
      expect({ file, read }).toEqual({ file, read: expected })
    }
  })
})
