import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { format as xlsx } from '../../../src/formats/xlsx.ts'
import { workbookFile, type SheetSketch, type WorkbookSketch } from './workbook-file.ts'

const read = (rows: SheetSketch['rows'], more: Partial<WorkbookSketch> = {}) =>
  xlsx.read('my list.xlsx', workbookFile({ sheets: [{ name: 'One', rows }], ...more }))
const datesOf = (...dates: SheetSketch['rows'][number]): unknown[] => {
  const { input } = read([['date', 'title'], ...dates.map((date) => [date, 'x'])])
  const events: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'events') : []
  return Array.isArray(events) ? events.map((event: { date: unknown }) => event.date) : []
}
/** 12 July 2025. */
const DAY = 45_850

describe('a date in a sheet', () => {
  test('is as precise as its cell shows it', () => {
    expect(
      datesOf(
        [DAY, 14],
        [DAY, 17],
        [DAY, 'yyyy'],
        [DAY, 'mmm yyyy'],
        [DAY, '[$-409]d\\-mmm\\-yyyy;@'],
        [DAY, 'dddd, d. mmmm yyyy'],
        [DAY, '"am" dd.mm.yyyy'],
        [DAY, 31],
        [DAY + 0.5625, 22],
        [DAY + 0.563_958_333_3, 'yyyy-mm-dd hh:mm:ss'],
      ),
    ).toEqual([
      '2025-07-12',
      '2025-07',
      '2025',
      '2025-07',
      '2025-07-12',
      '2025-07-12',
      '2025-07-12',
      '2025-07-12',
      '2025-07-12T13:30:00',
      '2025-07-12T13:32:06',
    ])
  })

  test('counts from 1900 with a day that never was, or from 1904', () => {
    expect(datesOf([1, 14], [59, 14], [61, 14])).toEqual(['1900-01-01', '1900-02-28', '1900-03-01'])
    const { input } = read(
      [
        ['date', 'title'],
        [[0, 14], 'a'],
        [[DAY - 1462, 14], 'b'],
      ],
      { is1904: true },
    )
    expect(input).toMatchObject({ events: [{ date: '1904-01-01' }, { date: '2025-07-12' }] })
  })

  test('is an error where its year is not shown, or where it never was', () => {
    const { faults } = read([
      ['date', 'title'],
      [[DAY, 16], 'a'],
      [[60, 14], 'b'],
      [[DAY, 'mmm'], 'c'],
    ])
    expect(faults.map(({ code, position }) => [code, position.cell])).toEqual([
      ['sheet-date', 'A2'],
      ['sheet-date', 'A3'],
      ['sheet-date', 'A4'],
    ])
  })

  test('is a number, a text or a time where its cell shows one', () => {
    expect(datesOf(1944, [79, '0000'], '2025~', 'July 1944', [1944.0, '#,##0'])).toEqual([
      '1944',
      '0079',
      '2025~',
      '1944-07',
      '1944',
    ])
    const { input } = read([
      ['date', 'time', 'title', 'minutes'],
      [[DAY, 14], [0.5625, 20], 'a', 1.5],
    ])
    expect(input).toMatchObject({ events: [{ date: '2025-07-12T13:30:00', minutes: 1.5 }] })
  })
})

describe('a workbook', () => {
  const rows: SheetSketch['rows'] = [
    ['When', 'What', 'Where', 'Text', 'Internal'],
    ['2025-07', 'Talks', 'Wonsan', { xml: '<c t="inlineStr"><is><r><t>Two </t></r><r><t>runs</t></r></is></c>' }, true],
    [null, null, null, null, null],
    [[DAY, 14], { xml: '<c t="str"><f>A1&amp;B1</f><v>Made</v></c>' }, 'Kursk', 'Line one\nline two', false],
  ]

  test('is read by its first sheet with columns, whichever program wrote it', () => {
    for (const isOdd of [false, true]) {
      const file = workbookFile({
        isOdd,
        sheets: [
          { name: 'Read me', rows: [['Hello']] },
          { name: 'List & co', rows },
          { name: 'Empty', rows: [] },
        ],
      })
      const { input, faults, remarks } = xlsx.read('my list.xlsx', file)
      expect(faults).toEqual([])
      expect(input).toMatchObject({
        title: 'My list',
        places: { wonsan: { name: 'Wonsan' }, kursk: { name: 'Kursk' } },
        events: [
          { date: '2025-07', title: 'Talks', text: 'Two runs', internal: true },
          { date: '2025-07-12', title: 'Made', text: 'Line one\nline two', internal: false },
        ],
      })
      expect(remarks).toEqual([
        expect.stringContaining('“When” as date'),
        'Sheet “List & co” is read.',
        'Not read: sheet “Read me”.',
      ])
    }
  })

  test('shows its findings by line, column and cell', () => {
    const { text, positions, faults } = read([
      ['date', 'title', 'Mood'],
      ['2025', 'a', 'good'],
      ['2024', { xml: '<c t="e"><v>#REF!</v></c>' }],
    ])
    expect(text).toBe('date\ttitle\tMood\n2025\ta\tgood\n2024\t#REF!')
    expect(faults.map(({ code, position }) => [code, position])).toEqual([
      ['unread-column', { line: 1, column: 12, length: 4, cell: 'C1' }],
      ['sheet-error', { line: 3, column: 6, length: 5, cell: 'B3' }],
    ])
    expect(positions.find(['events', 0, 'title'])).toEqual({ line: 2, column: 6, length: 1, cell: 'B2' })
  })

  test('leads from its sources to their addresses, and tells of links and comments that are not read', () => {
    const link = '<c t="str"><f>HYPERLINK("https://example.org/f","F")</f><v>Formula</v></c>'
    const { input, faults, remarks } = read(
      [
        ['date', 'title', 'source'],
        ['2001', 'A', 'Report'],
        ['2002', 'B', { xml: link }],
        ['2003', 'C', 'Other; More'],
      ],
      {
        comments: 2,
        links: { C2: 'https://example.org/r', 'B4:C4': 'https://example.org/t' },
      },
    )
    expect(input).toMatchObject({
      sources: {
        report: { title: 'Report', url: 'https://example.org/r' },
        formula: { title: 'Formula', url: 'https://example.org/f' },
        other: { title: 'Other' },
      },
    })
    expect(faults.map(({ code, args, position }) => [code, args['text'], position.cell])).toEqual([
      ['unread-cell', 'https://example.org/t', 'B4'],
      ['unread-cell', 'https://example.org/t', 'C4'],
    ])
    expect(remarks).toContain('Not read: 2 comments of cells.')
  })

  test('tells that hidden rows are read', () => {
    const rows: SheetSketch['rows'] = [
      ['date', 'title'],
      ['2025', 'x'],
    ]
    const remarksOf = (isHidden: boolean) =>
      xlsx.read('a.xlsx', workbookFile({ sheets: [{ name: 'S', rows, isHidden }] })).remarks
    expect(remarksOf(false)).not.toContain('Hidden rows and columns are read too.')
    expect(remarksOf(true)).toContain('Hidden rows and columns are read too.')
  })
})

describe('a file that is no workbook', () => {
  const why = (bytes: Uint8Array) =>
    xlsx.read('a.xlsx', bytes).faults.map(({ code, args }) => `${code}: ${String(args['why'])}`)

  test('is told as what it is', () => {
    expect(why(strToU8('date,title'))).toEqual([expect.stringContaining('no Excel workbook')])
    expect(why(new Uint8Array())).toHaveLength(1)
    expect(why(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual([
      expect.stringContaining('(.xls), or one with a password'),
    ])
    expect(why(zipSync({ 'a.txt': strToU8('x') }))).toEqual([expect.stringContaining('no Excel workbook')])
    expect(why(workbookFile({ sheets: [] }))).toEqual([expect.stringContaining('has no sheet')])
    expect(
      why(workbookFile({ sheets: [{ name: 'S', rows: [['a', 'b']] }] })).map((text) => text.split(':')[0]),
    ).toEqual(['no-columns'])
  })

  test('may be a bomb: packed, of entities, or far apart', () => {
    const bomb = new Uint8Array(61_000_000)
    expect(why(zipSync({ 'xl/workbook.xml': bomb }, { level: 1 }))).toEqual([
      expect.stringContaining('more than 60 MB'),
    ])
    const marks = strToU8('<a/>'.repeat(4_000_001))
    expect(why(zipSync({ 'xl/workbook.xml': marks }, { level: 1 }))).toEqual([
      expect.stringContaining('a million cells'),
    ])
    const deep = strToU8('<a>'.repeat(1000))
    expect(why(zipSync({ 'xl/workbook.xml': deep }))).toEqual([expect.stringContaining('too deep')])
    const wide = Array.from({ length: 70 }, (_, n) => [{ xml: `<c r="XFD${n + 1}"><v>1</v></c>` }])
    expect(why(workbookFile({ isOdd: true, sheets: [{ name: 'S', rows: wide }] }))).toEqual([
      expect.stringContaining('too large'),
    ])
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>'
    expect(why(zipSync({ 'xl/workbook.xml': strToU8(entities) }))).toEqual([expect.stringContaining('document type')])
    const far = workbookFile({
      sheets: [
        {
          name: 'S',
          rows: [
            ['date', 'title'],
            [{ xml: '<c><v>1</v></c>' }, 'x'],
          ],
        },
      ],
    })
    expect(why(far)).toEqual([])
    const damaged = workbookFile({ sheets: [{ name: 'S', rows: [['date', { xml: '<c><v>1' }]] }] })
    expect(why(damaged)).toEqual([expect.stringContaining('damaged')])
  })
})
