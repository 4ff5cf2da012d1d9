import { expect, test } from 'vitest'
import { MovedSlides } from '../../src/serve/moved-slides.ts'

function movedAfter(...builds: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const slides = new MovedSlides()
  for (const ids of builds) slides.update(ids)
  return slides.moved
}

test('slides that stay have not moved, wherever they stand', () => {
  expect(movedAfter(['a', 'b', 'c'], ['c', 'new', 'a', 'b'])).toEqual({})
})

test('a slide of a new name is the one in its place', () => {
  expect(movedAfter(['a', 'b', 'c'], ['a', 'b2', 'c'])).toEqual({ b: 'b2' })
})

test('a name is followed through all builds, and forgotten where it is back', () => {
  expect(movedAfter(['a', 'b'], ['a', 'b2'], ['a', 'b3'])).toEqual({ b: 'b3', b2: 'b3' })
  expect(movedAfter(['a', 'b'], ['a', 'b2'], ['a', 'b'])).toEqual({ b2: 'b' })
})

test('a last slide that is gone leads to the last one left', () => {
  expect(movedAfter(['a', 'b', 'c'], ['a'])).toEqual({ b: 'a', c: 'a' })
})

test('an id may have any name', () => {
  expect(Object.keys(movedAfter(['a', '__proto__'], ['a', 'b']))).toEqual(['__proto__'])
})
