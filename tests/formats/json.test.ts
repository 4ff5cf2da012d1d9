import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import { format as json } from '../../src/formats/json.ts'
import { format as yaml } from '../../src/formats/yaml.ts'
import wonsan from '../../slides/wonsan.ts'
import { anyList, at, faultsOf, leavesOf, pathsOf, readText, sentencesOf } from './document.ts'

describe('a JSON list', () => {
  it('is what JSON.stringify wrote, with the positions that the same text has as YAML', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const source = JSON.stringify(value, null, indent)
        const read = readText(json, source)
        expect(read.faults).toEqual([])
        expect(read.input).toEqual(value)
        const asYaml = readText(yaml, source)
        for (const { path, written } of leavesOf(value)) expect(at(source, read.positions.find(path))).toBe(written)
        for (const path of pathsOf(value)) expect(asYaml.positions.find(path)).toEqual(read.positions.find(path))
      }),
    )
  })

  it('is the same timeline as the list in TypeScript', () => {
    const { timeline, diagnostics } = resolve(readText(json, JSON.stringify(wonsan, null, 2)).input)
    expect(diagnostics).toEqual([])
    expect(timeline).not.toBeNull()
    expect(timeline).toEqual(resolve(wonsan).timeline)
  })

  it('has the text of numbers where a field is text', () => {
    expect(
      readText(json, '{"date": 2025, "title": 1e3, "events": [{"minutes": 1e1, "internal": false}]}').input,
    ).toEqual({
      date: '2025',
      title: '1e3',
      events: [{ minutes: 10, internal: false }],
    })
  })

  it('knows the place of a character behind escapes', () => {
    const { positions } = readText(json, '{"title": "\\ud83d\\ude00\\u0041\\n😀b"}')
    expect([1, 2, 3, 4, 5, 6].map((point) => positions.find(['title'], point)?.column)).toEqual([
      12, 24, 30, 32, 33, 34,
    ])
  })
})

describe('a text that is no JSON list', () => {
  it('is told a thousand faults at the most, and how many more there are', () => {
    const faults = readText(json, `{${'"a": 1,\n'.repeat(1500)}"b": 2}`).faults
    expect(faults).toHaveLength(1001)
    expect(faults.at(-1)).toMatchObject({ code: 'more-faults', args: { count: 499 } })
  })

  test.each([
    ['text behind it', '{"a": 1} x', ['syntax 1:10 x']],
    ['a missing colon', '{"a" 1}', ['syntax 1:6 1']],
    ['a missing comma', '["a" "b"]', ['syntax 1:6 "b"']],
    ['a missing comma between objects', '{"a": [{} {}]}', ['syntax 1:11 {']],
    ['brackets that are missing', '["a": 1]', ['syntax 1:2 "a": 1']],
    ['commas before nothing', '{"a": [1,],\n"b": 2,}', ['syntax 1:9 ,', 'syntax 2:7 ,']],
    ['an open text', '{"a": "b}', ['syntax 1:10']],
    ['an open list', '{"a": [1,2}', ['syntax 1:11 }']],
    ['single quotes', '{"a": \'b\'}', ["syntax 1:7 'b'"]],
    ['comments', '{"a": 1 # c\n}', ['syntax 1:9 # c']],
    ['comments of JavaScript', '{"a": 1, // c\n "b": 2}', ['syntax 1:10 // c']],
    ['a line break in a text', '{"a": "x\ny"}', ['syntax 1:7 "x']],
    ['an escape of YAML', '{"a": "\\x41"}', ['syntax 1:7 "\\x41"']],
    ['a key without quotes', '{a: 1}', ['syntax 1:2 a']],
    ['a key without a value', '{"a": 1, "b"}', ['syntax 1:10 "b"']],
    ['a colon without a value', '{"a":}', ['syntax 1:5 :']],
    ['a number that starts with 0', '{"a": 0409}', ['syntax 1:7 0409']],
    ['an anchor', '{"a": &x 1}', ['syntax 1:7 &x']],
    ['YAML', 'title: x', ['syntax 1:1 title']],
    ['a list in YAML', '- a', ['syntax 1:1 -']],
    ['two values', '{"a":1}\n{"b":1}', ['syntax 2:1 {']],
    ['nothing', ' \n', ['empty-file 1:1']],
    ['a key twice', '{"a": 1, "\\u0061": 2}', ['double-key 1:10 "\\u0061"']],
    ['a reserved key', '{"__proto__": 1}', ['reserved-key 1:2 "__proto__"']],
  ])('is refused for %s', (_, source, faults) => {
    expect(faultsOf(json, source)).toEqual(faults)
    for (const sentence of sentencesOf(json, source)) expect(sentence).toMatch(/^[^a-z].*[.”}]$/)
  })

  it('is refused for depth', () => {
    const codes = readText(json, '['.repeat(10_000) + ']'.repeat(10_000)).faults.map((fault) => fault.code)
    expect(codes).toEqual(['too-deep'])
    expect(faultsOf(json, '['.repeat(101) + ']'.repeat(101))).toEqual(['too-deep 1:101 ['])
    expect(faultsOf(json, '['.repeat(100) + ']'.repeat(100))).toEqual([])
  })

  it('is refused wherever JSON.parse refuses it, and nowhere else', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      ' ',
      '\n',
      '1',
      '-',
      '0',
      'true',
      "'",
      '#',
      'x',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (source) => {
          const codes = readText(json, source).faults.map((fault) => fault.code)
          expect(codes.every((code) => code === 'double-key')).toBe(isJson(source))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}
