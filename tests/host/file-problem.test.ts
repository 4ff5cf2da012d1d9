import { expect, test } from 'vitest'
import { errorCode, fileProblem } from '../../src/host/file-problem.ts'
import { Problem } from '../../src/host/problem.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: call failed`), { code })

test.each([
  ['ENOSPC', 'the disk is full', 'free some space'],
  ['EDQUOT', 'quota', 'free some space'],
  ['EACCES', 'no permission', 'permissions'],
  ['EROFS', 'read-only', 'another disk'],
  ['EBUSY', 'another program has it open', 'close that program'],
  ['EISDIR', 'a folder', 'name a file'],
  ['ENAMETOOLONG', 'too long', 'shorter name'],
])('the system error %s is told in plain words with a remedy', (code, why, todo) => {
  expect(fileProblem(systemError(code), 'The file could not be written', '/a/b')).toMatchObject({
    name: 'Problem',
    what: 'The file could not be written',
    where: '/a/b',
    why: expect.stringContaining(why),
    todo: expect.stringContaining(todo),
    exitCode: 2,
  })
})

test('a system error that has no words of ours still is a problem, in the words of the system', () => {
  expect(fileProblem(systemError('EWEIRD'), 'a', 'b')).toMatchObject({ name: 'Problem', why: 'EWEIRD: call failed' })
})

test('a problem stays the problem it is, and a bug stays a bug', () => {
  const problem = new Problem({ what: 'a', why: 'b', todo: 'c' })
  const bug = new TypeError('not a function')
  expect(fileProblem(problem, 'x', 'y')).toBe(problem)
  expect(fileProblem(bug, 'x', 'y')).toBe(bug)
  expect(fileProblem('thrown text', 'x', 'y')).not.toBeInstanceOf(Problem)
  expect(errorCode('thrown text')).toBe('')
})
