import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { paintWhen, takesColour } from '../../src/host/paint.ts'

test('colour is for a terminal alone, and NO_COLOR holds unless it is empty', () => {
  expect(takesColour(true, {})).toBe(true)
  expect(takesColour(true, { NO_COLOR: '' })).toBe(true)
  expect(takesColour(true, { NO_COLOR: '1' })).toBe(false)
  expect(takesColour(true, { TERM: 'dumb' })).toBe(false)
  expect(takesColour(false, {})).toBe(false)
  expect(takesColour(false, { FORCE_COLOR: '1' })).toBe(false)
})

test('without colour every text stays as it is', () => {
  for (const paint of Object.values(paintWhen(false))) expect(paint('12 July')).toBe('12 July')
})

test('with colour every text begins with its own code and ends with one that undoes it', () => {
  const painted = Object.values(paintWhen(true)).map((paint) => paint('12 July'))
  for (const text of painted) {
    expect(text.replaceAll('\u001b', 'ESC')).toMatch(/^ESC\[\d+m12 JulyESC\[\d+m$/)
    expect(stripVTControlCharacters(text)).toBe('12 July')
  }
  expect(new Set(painted).size).toBe(painted.length)
  expect(paintWhen(true).red('')).toBe('')
})
