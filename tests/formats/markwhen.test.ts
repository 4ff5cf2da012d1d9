import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import { format as markwhen } from '../../src/formats/markwhen.ts'
import { at, faultsOf, readText } from './document.ts'

const read = (text: string) => readText(markwhen, text)
const datesOf = (...dates: readonly string[]): unknown[] => {
  const { input } = read(dates.map((date) => `${date}: x`).join('\n'))
  const events: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'events') : []
  return Array.isArray(events) ? events.map((event: { date?: unknown }) => event.date) : []
}

describe('a document of markwhen', () => {
  test('is a list: its header, its events with what stands under them, its sections as lanes', () => {
    const text = `title: My life
description: What happened

# Youth
1944-06-06: Landing [report](https://a.org/r) #war
More *text* here
- one
- two

## School
June 1950: First day
id: school
location: Berlin
source: A letter

# Later
2026: [ ] Retire
`
    const { input, faults } = read(text)
    expect(input).toEqual({
      title: 'My life',
      bottomLine: 'What happened',
      lanes: { youth: 'Youth', school: 'School', later: 'Later' },
      places: { berlin: { name: 'Berlin' } },
      sources: { 'a-letter': { title: 'A letter' } },
      events: [
        {
          date: '1944-06-06',
          title: 'Landing report',
          text: 'More *text* here\n\n• one\n\n• two\n\n[report](https://a.org/r)',
          lane: 'youth',
        },
        {
          id: 'school',
          date: '1950-06',
          title: 'First day',
          lane: 'school',
          places: ['berlin'],
          sources: ['a-letter'],
        },
        { date: '2026', title: 'Retire', lane: 'later', status: 'planned' },
      ],
    })
    expect(faults.map(({ code, args }) => [code, args['field']])).toEqual([['dropped-field', '#war']])
    expect(resolve(input).diagnostics).toEqual([])
  })

  test('has dates as precise as they are written', () => {
    expect(
      datesOf('1944', '1944-06-06', 'June 1944', 'Jun 6 1944', '6/7/1944', '2020-01/2021', '5/1950 - 6/1951'),
    ).toEqual(['1944', '1944-06-06', '1944-06', '1944-06-06', '1944-06-07', '2020-01/2021', '1950-05/1951-06'])
    expect(read('dateFormat: d/M/y\n\n6/7/1944: x').input).toMatchObject({ events: [{ date: '1944-07-06' }] })
  })

  test('has dates that follow from others of the text, and none of the reader’s clock', () => {
    const text = '1944-06-06: A\nid: a\nafter !a 10 days: B\n'
    expect(read(text).input).toMatchObject({ events: [{ date: '1944-06-06' }, { date: '1944-06-07/1944-06-16' }] })
    const clock = '2020: A\nnow: B\n2020 - now: C\n'
    expect(faultsOf(markwhen, clock)).toEqual(['clock-date 2:1 now', 'clock-date 3:1 2020 - now'])
    expect(faultsOf(markwhen, '2024-99: A')).toEqual([])
    expect(datesOf('2024-99', '2024-13-45')).toEqual(['2024-99', '2024-13-45'])
  })

  test('is refused where its parser would take minutes, and has no header that is a text', () => {
    const deep = Array.from({ length: 3000 }, (_, n) => `${'  '.repeat(n)}section g${n}`).join('\n')
    expect(faultsOf(markwhen, deep)).toEqual(['syntax 22:1'])
    expect(faultsOf(markwhen, 'section a\nsection b\n')).toEqual([
      'unread-markwhen 1:1 section a',
      'unread-markwhen 2:1 section b',
    ])
  })

  test('tells of what stands before its first event and is none of a header', () => {
    const text = 'title: X\n2001-01-01 - 2001-03-01: dash range\nmore of it\n2002: b\n'
    expect(faultsOf(markwhen, text).map((fault) => fault.slice(0, 19))).toEqual([
      'unread-markwhen 2:1',
      'unread-markwhen 3:1',
    ])
  })

  test('has ids as a list has them, plain names of groups, and tells of the times of a span', () => {
    const text = '# War [at sea](https://a.org)\n2020: A\nid: firstEvent\n18:00-19:00: B\n2021: C\nid: firstevent\n'
    expect(read(text).input).toMatchObject({
      lanes: { 'war-at-sea-https-a-org': 'War at sea (https://a.org)' },
      events: [{ id: 'firstevent-2' }, {}, { id: 'firstevent' }],
    })
    expect(faultsOf(markwhen, text)).toEqual(['dropped-field 4:1 18:00-19:00'])
  })

  test('has sections and groups as they were once written, where they end', () => {
    const text = `title: T

section War
2024: A
group Sea
2025: B
end
2026: C
endSection
2027: D
group discussions went on
`
    expect(read(text).input).toMatchObject({
      title: 'T',
      lanes: { war: 'War', sea: 'Sea' },
      events: [
        { date: '2024', lane: 'war' },
        { date: '2025', lane: 'sea' },
        { date: '2026', lane: 'war' },
        { date: '2027', title: 'D' },
      ],
    })
    expect(read('2027: D\ngroup discussions went on').input).toMatchObject({
      events: [{ title: 'D', text: 'group discussions went on' }],
    })
  })

  test('keeps its title beside a line that is none of a header, and tells that line', () => {
    const { input, faults } = read('title: T\nstray line\nview: x\n#tag\n2024: A\n- [ ] do\n- [x] done\n')
    expect(input).toMatchObject({ title: 'T', events: [{ text: '• [ ] do\n\n• [x] done' }] })
    expect(faults.map(({ code, position }) => [code, position.line])).toEqual([
      ['unread-markwhen', 2],
      ['dropped-field', 3],
      ['unread-markwhen', 4],
    ])
  })

  test('tells what is not read, and shows values at their places', () => {
    const text = 'title: T\n#war: red\nview: x\n\n2020-01-01 every year for 3 years: A #a #b\nmood: good\n'
    expect(
      read(text).faults.map(({ code, args, position }) => `${code} ${String(args['field'])} ${position.line}`),
    ).toEqual([
      'dropped-field #war 2',
      'dropped-field view 3',
      'dropped-field #a 5',
      'dropped-field #b 5',
      'dropped-field mood 5',
      'unread-markwhen undefined 5',
    ])
    const { positions } = read('2020: A title\nid: x\n')
    expect(at('2020: A title\nid: x\n', positions.find(['events', 0, 'date']))).toBe('2020')
    expect(faultsOf(markwhen, 'title: T\nnonsense\n\n2020: A')[0]).toMatch(/^unread-markwhen 2:1/)
  })

  test('tells lines that its parser leaves out, or takes for text though they look like events', () => {
    const text = [
      'title: T',
      '',
      '1965: A',
      'Words, in 1965 too.',
      '1966 - 1967-01: Between',
      '',
      '# Tests',
      '// a comment',
      'Words below a heading',
      '1968: B',
      'At 10:30 in 1968 all went well',
    ].join('\n')
    expect(faultsOf(markwhen, text)).toEqual([
      'unread-markwhen 5:1 1966 - 1967-01: Between',
      'unread-markwhen 9:1 Words below a heading',
    ])
  })
})
