import { expect, test } from 'vitest'
import { Problem, problemText } from '../../src/host/problem.ts'

test('a problem says what, where, why and what to do, a line each', () => {
  const problem = new Problem({
    what: 'The file could not be written',
    where: '/deck/out.pdf',
    why: 'the disk is full',
    todo: 'free some space',
  })
  expect(problemText(problem)).toBe(
    [
      'The file could not be written',
      '  where: /deck/out.pdf',
      '  why:   the disk is full',
      '  do:    free some space',
    ].join('\n'),
  )
})

test('a problem without a place has no line for it, and a second line of a reason stands under the first', () => {
  const problem = new Problem({ what: 'No browser was found', why: 'looked here\nand there', todo: 'install one' })
  expect(problemText(problem)).toBe(
    ['No browser was found', '  why:   looked here', '         and there', '  do:    install one'].join('\n'),
  )
})

test('a problem means that the command could not run, unless it says that the event list has errors', () => {
  const parts = { what: 'a', why: 'b', todo: 'c' }
  expect(new Problem(parts).exitCode).toBe(2)
  expect(new Problem({ ...parts, exitCode: 1 }).exitCode).toBe(1)
})

test('a problem is an error that keeps its cause and its name', () => {
  const cause = new Error('ENOSPC')
  const problem = new Problem({ what: 'a', why: 'b', todo: 'c', cause })
  expect(problem).toBeInstanceOf(Error)
  expect(problem).toMatchObject({ message: 'a', name: 'Problem', cause })
})

test('no text of a problem can steer the terminal', () => {
  const problem = new Problem({
    what: 'a\u001b[2Jb',
    where: 'deck\u0007.yaml',
    why: '\u009b31mred\r',
    todo: '\u001b]0;title\u0007\u0000go\ton',
  })
  const text = problemText(problem)
  expect(text).toMatch(/^[^\p{Cc}]*(?:[\n\t][^\p{Cc}]*)*$/u)
  expect(text.split('\n')[0]).toBe('ab')
  expect(text).toContain('go\ton')
})
