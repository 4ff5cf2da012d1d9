import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBreaks, type WordBreak } from '../../../src/deck/fit/breaks.ts'

function pieces(text: string, wordBreak?: WordBreak): readonly string[] {
  const offsets = [0, ...findBreaks(text, wordBreak), text.length]
  return offsets.slice(1).map((end, index) => text.slice(offsets[index], end))
}

describe('a line may end', () => {
  it.each([
    ['after a space, whatever follows', 'a b « c !', ['a ', 'b ', '« ', 'c ', '!']],
    [
      'after a hyphen, and before a figure only in a code',
      'well-known U-2 1234-5 -5',
      ['well-', 'known ', 'U-', '2 ', '1234-', '5 ', '-5'],
    ],
    ['after an en dash, and on both sides of an em dash', '18–19 a—b', ['18–', '19 ', 'a', '—', 'b']],
    ['after a slash before a letter that is not ASCII', 'до/после and/or', ['до/', 'после ', 'and/or']],
    ['after a question mark inside an address', 'a.org/p?x=1', ['a.org/p?', 'x=1']],
    ['before an opening bracket that follows a sign', 'f(x) 5%(a)', ['f(x) ', '5%', '(a)']],
    ['after an ellipsis', 'wait…now', ['wait…', 'now']],
    ['where a space of no width is', 'zero\u200bwidth', ['zero\u200b', 'width']],
    [
      'after a hyphen of its own sign, never after the non-breaking one',
      'a\u2010b a\u2011b',
      ['a\u2010', 'b ', 'a\u2011b'],
    ],
  ])('%s', (_law, text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  it.each([
    'p.\u00a05',
    '10\u202f%',
    'word\u2060-\u2060word',
    '“word”',
    '«слово»',
    "it's",
    '10,000.5%',
    '€1,200/t',
    '№5',
    '−5',
    'Ми-8',
    'inter\u00adnational',
    'e\u0301t\u0301',
    '(a),',
    'a!..',
  ])('nowhere in %j', (text) => {
    expect(findBreaks(text)).toEqual([])
  })

  it('inside a Hangul or Chinese phrase only when words are not kept together', () => {
    expect(pieces('원산 갈마')).toEqual(['원산 ', '갈마'])
    expect(pieces('원산 갈마', 'normal')).toEqual(['원', '산 ', '갈', '마'])
    expect(pieces('東京で。次', 'normal')).toEqual(['東', '京', 'で。', '次'])
  })

  it('between ideographs and kana, but before no sign or small letter that goes on, and after no bracket', () => {
    expect(pieces('新大阪間が「ひかり」（一年後）。', 'normal').join('|')).toBe(
      '新|大|阪|間|が|「ひ|か|り」|（一|年|後）。',
    )
    expect(pieces('ファックス、5〜6人々いすゞ', 'normal').join('|')).toBe('ファッ|ク|ス、|5〜|6|人々|い|すゞ')
  })

  it('after spaces alone in Arabic and Hebrew', () => {
    expect(pieces('قال؛ نعم؟ (BBC) ٥٪')).toEqual(['قال؛ ', 'نعم؟ ', '(BBC) ', '٥٪'])
    expect(pieces('א/ב ג')).toEqual(['א/ב ', 'ג'])
  })

  it('only between two characters, in ascending order, and never before a space or a mark', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('ab 1-–—/?!.,(«»“%№원日。e\u0301\u00a0\u200b🚀')),
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, fc.constantFrom<WordBreak>('keep-all', 'normal'), (given, wordBreak) => {
        const offsets = findBreaks(given, wordBreak)
        expect(offsets).toEqual([...new Set(offsets)].toSorted((a, b) => a - b))
        expect(offsets.filter((offset) => offset < 1 || offset >= given.length)).toEqual([])
        expect(offsets.filter((offset) => /^ |^[\udc00-\udfff]/.test(given.slice(offset)))).toEqual([])
        expect(offsets.filter((offset) => given[offset] === '\u0301' && given[offset - 1] !== ' ')).toEqual([])
      }),
    )
  })
})
