import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import { isFatal } from '../../src/formats/list-document.ts'
import { format as yaml } from '../../src/formats/yaml.ts'
import { anyList, at, faultsOf, leavesOf, pathsOf, readText, sentencesOf } from './document.ts'

const list = `# A list
title: '원산 😀 it''s'
asOf: 2025-07-12
sources: &all
  brief: { title: Brief, published: 0409 }
  other: {title: "A \\U0001F600 \\"quote\\"", grade: B2}
events:
  - id: first
    date: [1667,1668]   # a set
    minutes: 1.5
    internal: true
    text: |
      Two
      lines
    places:
      - { name: P, at: [39.15, -1.2e2] }
  - id: "second"
    date: 1e3
    title: yes
    notes:
    map: { borders: false }
again: *all
`

describe('a YAML list', () => {
  const { input, positions, faults } = readText(yaml, list)

  it('is text, but where a field is a number or true and false', () => {
    expect(faults).toEqual([])
    expect(input).toEqual({
      title: "원산 😀 it's",
      asOf: '2025-07-12',
      sources: { brief: { title: 'Brief', published: '0409' }, other: { title: 'A 😀 "quote"', grade: 'B2' } },
      events: [
        {
          id: 'first',
          date: '[1667,1668]',
          minutes: 1.5,
          internal: true,
          text: 'Two\nlines\n',
          places: [{ name: 'P', at: [39.15, -120] }],
        },
        { id: 'second', date: '1e3', title: 'yes', notes: null, map: { borders: false } },
      ],
      again: { brief: { title: 'Brief', published: '0409' }, other: { title: 'A 😀 "quote"', grade: 'B2' } },
    })
  })

  it('takes only one-line sets of plain values as dates, and quotes make everything text', () => {
    const read = (text: string) => readText(yaml, text).input
    expect(read('date: {1667,1668}')).toEqual({ date: '{1667,1668}' })
    expect(read('asOf: [..1760-12-03]')).toEqual({ asOf: '[..1760-12-03]' })
    expect(read('date: ["1667"]')).toEqual({ date: ['1667'] })
    expect(read('date: [1667,\n  1668]')).toEqual({ date: ['1667', '1668'] })
    expect(read('date:\n- 1667')).toEqual({ date: ['1667'] })
    expect(read('after: [a,b]')).toEqual({ after: ['a', 'b'] })
    expect(read('events: [{internal: "true", minutes: "2", title: "null"}]')).toEqual({
      events: [{ internal: 'true', minutes: '2', title: 'null' }],
    })
    expect(read('lanes: { date: ~, internal: true }')).toEqual({ lanes: { date: null, internal: 'true' } })
    expect(read('events: [{sources: [{source: a, at: 12}]}]')).toEqual({
      events: [{ sources: [{ source: 'a', at: '12' }] }],
    })
  })

  it('knows where each value and key stands', () => {
    const find = (path: readonly (string | number)[], column?: number) => at(list, positions.find(path, column))
    expect(positions.find(['title'])).toEqual({ line: 2, column: 8, length: 12 })
    expect(find(['events', 0, 'date'])).toBe('[1667,1668]')
    expect(find(['events', 0, 'date'], 7)).toBe('1')
    expect(positions.find(['events', 0, 'date'], 7)?.column).toBe(17)
    expect(find(['events', 0, 'places', 0, 'at', 1])).toBe('-1.2e2')
    expect(find(['events', 0, 'text'])).toBe('text')
    expect(find(['events', 1, 'notes'])).toBe('notes')
    expect(find(['events', 1, 'nothing'])).toBe('id: "second"')
    expect(at(list, positions.findKey(['events', 1, 'map', 'borders']))).toBe('borders')
    expect(positions.findKey(['events', 1])).toBeNull()
    expect(find(['again'])).toBe('*all')
    expect(positions.find(['again', 'brief', 'title'])?.line).toBe(5)
  })

  it('knows the place of a character in a text, however it is written', () => {
    const column = (path: readonly string[], point: number) => positions.find(path, point)?.column
    expect([1, 2, 4, 9, 10].map((point) => column(['title'], point))).toEqual([9, 10, 12, 18, 19])
    expect(at(list, positions.find(['title'], 4))).toBe('😀')
    expect([1, 3, 4, 5, 6].map((point) => column(['sources', 'other', 'title'], point))).toEqual([19, 21, 31, 32, 34])
  })

  it('is the same list where JSON is read, with positions that show each value', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(undefined, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent)
        const read = readText(yaml, source)
        expect(read.faults).toEqual([])
        expect(read.input).toEqual(value)
        for (const { path, written } of leavesOf(value)) expect(at(source, read.positions.find(path))).toBe(written)
      }),
    )
  })

  it('is checked at its own lines, and inside its dates', () => {
    const source = 'title: T\nevents:\n  - id: one\n    title: One\n    date: 2025-13\n    sources: [nobody]\n'
    const read = readText(yaml, source)
    const places = resolve(read.input).diagnostics.map((found) => {
      const place = read.positions.find(found.at, found.column)
      return `${found.code} ${place?.line}:${place?.column}`
    })
    expect(places.toSorted()).toEqual(['bad-date 5:16', 'unknown-reference 6:15'])
  })
})

describe('a text that is no YAML list', () => {
  test.each([
    ['a second “: ”', 'a: b: c\nd: "x', ['syntax 1:4 b', 'syntax 2:6']],
    ['an open bracket', 'a: [1, 2\nb: 3\n', ['syntax 2:1 b']],
    ['an open bracket at the end', '[a,b', ['syntax 1:5']],
    ['a tab', 'a:\n\t- b', ['syntax 2:1']],
    ['a list beside an object', '- a\nb: c', ['syntax 2:1 b']],
    ['an unknown alias', 'a: *x', ['syntax 1:4 *x']],
    ['an unknown tag', 'a: !foo x', ['syntax 1:4 !foo']],
    ['a reserved character', 'a: @b', ['syntax 1:4 @']],
    ['a key that is a list', '? [1]\n: 2', ['syntax 1:3 [']],
    ['a bad escape', 'a: "\\q"', ['syntax 1:5 \\']],
    ['a merge conflict', '<<<<<<< HEAD\na: 1\n', ['syntax 1:1 <<<<<<< HEAD']],
    ['a null character', 'a\0b', ['syntax 1:2 \0']],
    ['two documents', 'a: 1\n---\nb: 2', ['several-lists 3:1 b']],
    ['nothing', '', ['empty-file 1:1']],
    ['a comment alone', '# c\n', ['empty-file 1:1 #']],
    ['a key twice', 'b: {c: 1}\na: 1\nb: 2\nd: {c: 1, c: 2}', ['double-key 3:1 b', 'double-key 4:11 c']],
    [
      'reserved keys',
      '__proto__: 1\na: {constructor: 2}\nb: [{"prototype": 3}]',
      ['reserved-key 1:1 __proto__', 'reserved-key 2:5 constructor', 'reserved-key 3:6 "prototype"'],
    ],
  ])('is refused for %s', (_, source, faults) => {
    expect(faultsOf(yaml, source)).toEqual(faults)
    for (const sentence of sentencesOf(yaml, source)) expect(sentence).toMatch(/^[^a-z].*[.”]$/)
  })

  it('tells both places of a key', () => {
    const [fault] = readText(yaml, 'a: 1\nb: 1\n"a": 2').faults
    expect(fault?.related).toEqual([{ name: 'its first use', position: { line: 1, column: 1, length: 1 } }])
  })

  it('is never thrown at, whatever it is', () => {
    const piece = fc.constantFrom(
      '- ',
      ': ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '? ',
      '|\n',
      '#',
      ',',
      'x',
      '---\n',
      '!t ',
      '\t',
      '%',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (source) => {
          const { input, faults, positions } = readText(yaml, source)
          expect(faults.some(isFatal) && input !== null).toBe(false)
          const paths = faults.length > 0 ? [] : pathsOf(input)
          for (const path of paths) expect(positions.find(path, 1)?.line).toBeGreaterThan(0)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a YAML bomb', () => {
  const bombs = fileURLToPath(new URL('../../../shared/corpora/yaml-bombs/', import.meta.url))
  const laughs = [
    'a: &a0 [x, x, x]',
    ...Array.from({ length: 30 }, (_, n) => `a${n}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
  ].join('\n')
  const chain = ['a: &a0 [x]', ...Array.from({ length: 5_000 }, (_, n) => `b${n}: &a${n + 1} [*a${n}]`)].join('\n')
  const cases: readonly (readonly [string, string, string])[] = [
    ['of aliases', laughs, 'too-many-aliases'],
    ['of a chain of aliases', chain, 'too-deep'],
    ['of an alias in itself', 'a: &a [*a, *a]', 'too-deep'],
    ['of a long text', `a: &a "${'x'.repeat(100_000)}"\nb: [${'*a, '.repeat(10_000)}]`, 'too-many-aliases'],
    ['of many aliases', `a: &a [x]\nb: [${'*a, '.repeat(300_000)}*a]`, 'too-many-aliases'],
    ['of tags', `a: ${'!a '.repeat(50_000)}x`, 'syntax'],
    ['of anchors', `a: ${'&a '.repeat(50_000)}x`, 'syntax'],
    ['of lists', '['.repeat(10_000), 'too-deep'],
    ['of closed lists', '['.repeat(10_000) + ']'.repeat(10_000), 'too-deep'],
    ['of objects', '{a: '.repeat(10_000), 'too-deep'],
    ['of lists in blocks', `${'- '.repeat(10_000)}x`, 'too-deep'],
    ['of keys', '? '.repeat(10_000), 'too-deep'],
  ]

  test.each(cases)('%s is refused soon', (_, source, code) => {
    const start = process.cpuUsage()
    const { faults, input } = readText(yaml, source)
    const { user } = process.cpuUsage(start)
    expect(faults.map((fault) => fault.code)).toContain(code)
    expect(input).toBeNull()
    expect(user).toBeLessThan(1_000_000)
  })

  test.skipIf(!existsSync(bombs)).each(['billion-laughs.yml', 'case1.yml', 'case2.yml', 'quadratic.yml'])(
    '%s is refused',
    (file) => {
      const { input, faults } = readText(yaml, readFileSync(`${bombs}${file}`, 'utf8'))
      expect(faults.length + resolve(input).diagnostics.length).toBeGreaterThan(0)
      expect(resolve(input).timeline).toBeNull()
    },
  )

  it('is not what repeats a source for each event', () => {
    const events = Array.from({ length: 5_000 }, (_, n) => `  - {title: E${n}, sources: [*s]}`)
    const source = ['sources: {a: &s {title: A long title of a source, publisher: P}}', 'events:', ...events].join('\n')
    expect(readText(yaml, source).faults).toEqual([])
  })
})
