import { describe, expect, it } from 'vitest'
import { TextLines } from '../../src/formats/text-lines.ts'

describe('lines and columns of a text', () => {
  it('count from 1', () => {
    expect(new TextLines('abc').position(0, 1)).toEqual({ line: 1, column: 1, length: 1 })
  })

  it('count code points, not UTF-16 units', () => {
    const text = '😀원산 x'
    const start = text.indexOf('x')
    expect(new TextLines(text).position(start, start + 1)).toEqual({ line: 1, column: 5, length: 1 })
    expect(new TextLines(text).position(0, start - 1)).toEqual({ line: 1, column: 1, length: 3 })
  })

  it('know the line ends of every system', () => {
    const text = 'a\nb\r\nc\rd'
    const lines = new TextLines(text)
    expect(
      ['a', 'b', 'c', 'd'].map((letter) => lines.position(text.indexOf(letter), text.indexOf(letter) + 1).line),
    ).toEqual([1, 2, 3, 4])
    expect(
      ['a', 'b', 'c', 'd'].map((letter) => lines.position(text.indexOf(letter), text.indexOf(letter) + 1).column),
    ).toEqual([1, 1, 1, 1])
  })

  it('give the first line of a span of several', () => {
    const text = 'x = {  \n  a: 1\n}'
    expect(new TextLines(text).position(4, text.length)).toEqual({ line: 1, column: 5, length: 1 })
    expect(new TextLines(text).isBroken(4, text.length)).toBe(true)
    expect(new TextLines(text).isBroken(0, 5)).toBe(false)
  })

  it('give an empty span one column', () => {
    expect(new TextLines('ab').position(2, 2)).toEqual({ line: 1, column: 3, length: 1 })
  })
})
