import * as fc from 'fast-check'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { isFolderName, nameCheck, parentNames, sortNames } from '../../src/host/folder-names.ts'
import { Problem } from '../../src/host/problem.ts'

test('no name that is let through leads out of its folder or to what is the writer’s own', () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '', 'a', '.chronodeck', 'C:', '\\', 'a\nb'), fc.string())
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const name = parts.join('/')
      if (!isFolderName(name)) return
      expect(relative('/out', join('/out', name))).toBe(name)
      expect(name).not.toMatch(/^\.chronodeck|[\\\n\0]/)
    }),
  )
})

test('ordinary names are let through', () => {
  for (const name of ['index.html', 'assets/a-1f2e.css', 'ümläut #1 100%.png', '.nojekyll', 'a/.chronodeck']) {
    expect(isFolderName(name)).toBe(true)
  }
})

test('the same name twice is refused, and so are two that some disks take for one', () => {
  const twice = nameCheck()
  twice('a.png')
  expect(() => twice('a.png')).toThrow(Problem)
  const folded = nameCheck()
  folded('Photo.png')
  expect(() => folded('photo.png')).toThrow(expect.objectContaining({ why: expect.stringContaining('Photo.png') }))
  const composed = nameCheck()
  composed('\u00e9.png')
  expect(() => composed('e\u0301.png')).toThrow(Problem)
})

test('a name that leads out of the folder is a bug of the caller, not a problem of the person', () => {
  expect(() => nameCheck()('../x')).toThrow(/not a name/)
  expect(() => nameCheck()('../x')).not.toThrow(Problem)
})

test('the parents of a name come innermost first', () => {
  expect(parentNames('a/b/c.js')).toEqual(['a/b', 'a'])
  expect(parentNames('c.js')).toEqual([])
})

test('names sort by code unit in every language', () => {
  expect(sortNames(['b', 'ä', 'Z', 'a', 'a/b'])).toEqual(['Z', 'a', 'a/b', 'b', 'ä'])
})
