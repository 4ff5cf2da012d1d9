import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, breakRuns, countLines, fits, setParagraph } from '../../../src/deck/fit/lines.ts'
import type { FontKey, Measure } from '../../../src/deck/fit/measure.ts'

/** Every character is half an em wide, and in bold a whole one; tracking follows each. */
const measure: Measure = {
  widthPx: (text, font, sizePx, trackingEm = 0) => text.length * sizePx * ((font === 'sans700' ? 1 : 0.5) + trackingEm),
  wordBreak: 'keep-all',
  missing: () => [],
}
const font: FontKey = 'sans400'

/** A line of so many characters of 10 px. */
function inCharacters(count: number) {
  return { font, sizePx: 20, maxWidthPx: count * 10 }
}

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcd')), minLength: 1, maxLength: 9 })
const words = fc.array(word, { minLength: 1, maxLength: 30 })

describe('lines', () => {
  it('take as many words as fit, and hang the space at the end', () => {
    expect(breakLines(measure, 'aa bb cc dd', inCharacters(5))).toEqual(['aa bb', 'cc dd'])
    expect(breakLines(measure, 'aa bb cc dd', { ...inCharacters(5), maxWidthPx: 49 })).toEqual(['aa', 'bb', 'cc', 'dd'])
  })

  it('end after a hyphen', () => {
    expect(breakLines(measure, 'a co-chair', inCharacters(5))).toEqual(['a co-', 'chair'])
  })

  it('break a word that is wider than the line, and go on behind it', () => {
    expect(breakLines(measure, 'aa bbbbbbbbbbbb cc', inCharacters(5))).toEqual(['aa', 'bbbbb', 'bbbbb', 'bb cc'])
  })

  it('never split what a reader takes for one character', () => {
    expect(breakLines(measure, 'e\u0301e\u0301e\u0301', inCharacters(3))).toEqual(['e\u0301', 'e\u0301', 'e\u0301'])
    expect(breakLines(measure, '👩‍🚀👩‍🚀', inCharacters(1))).toEqual(['👩‍🚀', '👩‍🚀'])
  })

  it('take white space as one space, and none at the ends', () => {
    expect(breakLines(measure, '  aa \n\t bb  ', inCharacters(20))).toEqual(['aa bb'])
    expect(breakLines(measure, ' \n ', inCharacters(20))).toEqual([])
    expect(breakLines(measure, '', inCharacters(20))).toEqual([])
  })

  it('count the tracking', () => {
    expect(breakLines(measure, 'aa bb', { ...inCharacters(5), trackingEm: 0.1 })).toEqual(['aa', 'bb'])
    expect(breakLines(measure, 'aa bbb', { ...inCharacters(5), trackingEm: -0.1 })).toEqual(['aa bbb'])
  })

  it('hold all words in their order, fit, and could not take the next word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 40 }), (given, count) => {
        const lines = breakLines(measure, given.join(' '), inCharacters(count))
        expect(lines.join(' ')).toBe(given.join(' '))
        expect(lines.filter((line) => line.length > count)).toEqual([])
        const withNextWord = lines.slice(1).map((line, index) => `${lines[index]} ${line.split(' ')[0]}`)
        expect(withNextWord.filter((line) => line.length <= count)).toEqual([])
      }),
    )
  })

  it('are as many when balanced, break no word, and the longest is as short as it can be', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 40 }), (given, count) => {
        const text = given.join(' ')
        const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length))
        const greedy = breakLines(measure, text, inCharacters(count))
        const balanced = breakLines(measure, text, { ...inCharacters(count), balance: true })
        expect(balanced.join(' ')).toBe(text)
        expect(balanced).toHaveLength(greedy.length)
        expect(longest(balanced)).toBeLessThanOrEqual(longest(greedy))
        if (greedy.length === 1 || longest(balanced) === longest(given)) return
        const narrower = breakLines(measure, text, inCharacters(longest(balanced) - 1))
        expect(narrower.length).toBeGreaterThan(greedy.length)
      }),
    )
  })
})

describe('lines in several fonts', () => {
  it('count each run in its own font, and keep it in the lines', () => {
    const runs = [
      { text: 'aa ', font },
      { text: 'bb', font: 'sans700' },
      { text: ', cc', font },
    ] as const
    expect(breakRuns(measure, runs, inCharacters(8))).toEqual([
      [
        { text: 'aa ', font },
        { text: 'bb', font: 'sans700' },
        { text: ',', font },
      ],
      [{ text: 'cc', font }],
    ])
  })

  it('do not end where only the font changes', () => {
    const runs = [{ text: 'aa bb', font } as const, { text: 'b', font: 'sans700' } as const]
    expect(breakRuns(measure, runs, inCharacters(6)).map((line) => line.map(({ text }) => text).join('|'))).toEqual([
      'aa',
      'bb|b',
    ])
  })

  it('are those of the plain text when all runs are in one font', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (given, count) => {
        const runs = given.flatMap((text) => [
          { text, font },
          { text: ' ', font },
        ])
        const lines = breakRuns(measure, runs, inCharacters(count)).map((line) => line.map(({ text }) => text).join(''))
        expect(lines).toEqual(breakLines(measure, given.join(' '), inCharacters(count)))
      }),
    )
  })
})

describe('text fits', () => {
  it('exactly when it needs no more lines than there are', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), fc.integer({ min: 0, max: 8 }), (given, count, maxLines) => {
        const text = given.join(' ')
        const style = inCharacters(count)
        const expected = breakLines(measure, text, style).length <= maxLines
        expect(fits(measure, text, { ...style, maxLines })).toBe(expected)
        expect(fits(measure, [{ text, font }], { ...style, maxLines })).toBe(expected)
      }),
    )
  })
})

describe('a paragraph', () => {
  const style = { sizePx: 20, maxWidthPx: 120 }

  it('has as many lines in a part, from word to word, as the part has by itself', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const [from, to] = [a % all.length, b % all.length].toSorted((one, other) => one - other)
        const text = all.join(' ')
        const start = all.slice(0, from).join(' ').length + (from === 0 ? 0 : 1)
        const part = all.slice(from, (to ?? 0) + 1).join(' ')
        const paragraph = setParagraph(measure, [{ text, font }], {})
        expect(countLines(paragraph, style, start, start + part.length)).toBe(
          breakLines(measure, part, { ...style, font }).length,
        )
      }),
    )
  })

  it('is measured once for all sizes, no piece of it more than three times', () => {
    let asked = 0
    const counting: Measure = { ...measure, widthPx: (...args) => ((asked += 1), measure.widthPx(...args)) }
    const text = Array.from({ length: 100 }, (_, n) => `word${n}`).join(' ')
    const paragraph = setParagraph(counting, [{ text, font }], {})
    for (const sizePx of [26, 24, 22, 20]) countLines(paragraph, { sizePx, maxWidthPx: 400 })
    expect(asked).toBeLessThanOrEqual(300)
  })
})
