import { describe, expect, test } from 'vitest'
import { check } from '../../src/chronology/checks/index.ts'
import {
  catalogue,
  codeFrame,
  linesOf,
  describe as wordsOf,
  findNearest,
  type Diagnostic,
} from '../../src/chronology/diagnostics/index.ts'
import { fileCodes } from '../../src/chronology/diagnostics/file-codes.ts'
import { order } from '../../src/chronology/order/order.ts'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import { faults } from '../fixtures/faults.ts'

/** Everything that is said of a list before a deck is made of it. */
function allDiagnostics(input: unknown): readonly Diagnostic[] {
  const resolved = resolve(input)
  if (resolved.timeline === null) return resolved.diagnostics
  return [...resolved.diagnostics, ...order(resolved.timeline).diagnostics, ...check(resolved.timeline)]
}

/** Codes that only show once a deck is laid out or its files are looked for. */
const OUTSIDE = [
  'too-many-events',
  'many-events',
  'too-long-text',
  'small-image',
  'missing-image',
  'not-an-image',
  'remote-image',
  'overflow',
  'step-down',
  'broken-sentence',
  'cut-text',
  'cut-title',
  'not-shown',
  'missing-glyph',
  'borrowed-glyphs',
]

describe('diagnostics', () => {
  test('every code has a smallest list that triggers it, or comes from outside the list', () => {
    expect([...Object.keys(faults), ...OUTSIDE, ...Object.keys(fileCodes)].sort()).toEqual(
      Object.keys(catalogue).sort(),
    )
  })

  test.each(Object.entries(faults))('%s is found where it stands, and nothing else is', (code, { input, at }) => {
    const found = allDiagnostics(input)
    expect(found.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(found[0]?.at).toEqual(at)
  })

  test.each(Object.entries(faults))('%s says what is wrong and what to do, in whole sentences', (_, { input }) => {
    for (const diagnostic of allDiagnostics(input)) {
      const { message, hint } = wordsOf(diagnostic)
      expect(message).not.toMatch(/undefined|\[object/)
      expect(message).toMatch(/[.:]$|[.]”?$/)
      expect(hint).toMatch(/[.?)]$/)
    }
  })

  test('one bad event hides none of the others', () => {
    const events = ['2025-13', '2025', 'yesterday'].map((date, n) => ({
      id: `e${n}-x`,
      title: 'E',
      date,
      sources: [{ title: 'S' }],
    }))
    const found = allDiagnostics({ title: 'T', events: [{ title: 7 }, ...events] })
    expect(found.map((diagnostic) => diagnostic.at.slice(0, 2))).toEqual([
      ['events', 0],
      ['events', 0],
      ['events', 1],
      ['events', 3],
    ])
  })

  test('a misspelt field or reference is answered with the nearest name', () => {
    const found = allDiagnostics({
      title: 'T',
      lanes: { diplomacy: 'D' },
      events: [{ id: 'one', titel: 'x', title: 'T', date: '2025', lane: 'diplomcy', sources: [{ title: 'S' }] }],
    })
    expect(found.map((diagnostic) => wordsOf(diagnostic).hint)).toContain('Did you mean “title”?')
    expect(findNearest('diplomcy', ['diplomacy', 'forces'])).toBe('diplomacy')
    expect(findNearest('xyz', ['diplomacy', 'forces'])).toBeUndefined()
  })

  test('a fault inside a date is told by its column', () => {
    const [fault] = allDiagnostics({
      title: 'T',
      events: [{ id: 'one', title: 'E', date: '2025-13-01', sources: [{ title: 'S' }] }],
    })
    expect(fault?.column).toBe(6)
  })

  test('values that are not an event list at all are told so', () => {
    for (const input of [null, 7, 'text', [], undefined]) {
      expect(allDiagnostics(input).map((diagnostic) => diagnostic.code)).toEqual(['wrong-type'])
    }
  })
})

describe('a code frame', () => {
  test('shows the lines around the fault and carets under it', () => {
    const source = ['one', 'two', 'three four', 'five', 'six'].join('\n')
    expect(codeFrame(linesOf(source), { line: 3, column: 7, length: 4 })).toBe(
      ['  1 | one', '  2 | two', '> 3 | three four', '    |       ^^^^', '  4 | five'].join('\n'),
    )
  })

  test('counts columns in code points and keeps carets under tabs', () => {
    expect(codeFrame(linesOf('\t😀x'), { line: 1, column: 3, length: 1 })).toBe(
      ['> 1 |   😀x', '    |     ^'].join('\n'),
    )
  })

  test('is empty where the place lies outside the text', () => {
    expect(codeFrame(linesOf('one'), { line: 9, column: 1, length: 1 })).toBe('')
  })
})
