import { describe, expect, it } from 'vitest'
import { findingsOf, messagesOf } from './found.ts'

const CODE = 'look-alike'
const found = (text: string) => findingsOf(CODE, [{ id: 'e', date: '2025', text }])

describe('a letter that looks Latin', () => {
  it.each([
    ['Cyrillic', 'In M\u043Escow', 5],
    ['Cyrillic', '\u0410pollo', 1],
    ['Cyrillic', 'Russian \u0441 and \u0441entury', 15],
    ['Greek', 'T\u03BFkyo', 2],
    ['Greek', '\u0391thens', 1],
  ])('of %s in a Latin word is found where it stands: %s', (script, text, column) => {
    const findings = found(text)
    expect(findings.map(({ args, column }) => [args['script'], column])).toEqual([[script, column]])
  })

  it('is told with its code', () => {
    expect(messagesOf(CODE, [{ id: 'e', date: '2025', title: 'M\u043Escow' }])).toEqual([
      'In the word “M\u043Escow” the letter “\u043E” is Cyrillic (U+043E) and looks Latin.',
    ])
  })

  it.each([
    'Moscow (Москва) and Athens (Αθήνα)',
    'Встреча в Москве, IT-компания, Пётр I',
    'TNFα, Δv, 5 µm, β-carotene',
    '원산 (Wonsan), 東京',
    'Ångström, Łódź, Ünï',
  ])('is not found in words of one script: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
