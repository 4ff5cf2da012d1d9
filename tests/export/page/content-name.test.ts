import { describe, expect, it } from 'vitest'
import { contentName } from '../../../src/export/page/content-name.ts'

describe('a content name', () => {
  it('stands before the ending and changes with the content', () => {
    const [one, two] = [contentName('a/b.css', 'x'), contentName('a/b.css', 'y')]
    expect(one).toMatch(/^a\/b-[0-9a-f]{10}\.css$/)
    expect(two).not.toBe(one)
    expect(contentName('a/b.css', new TextEncoder().encode('x'))).toBe(one)
  })

  it('stands at the end of a name without an ending', () => {
    expect(contentName('a.b/c', 'x')).toMatch(/^a\.b\/c-[0-9a-f]{10}$/)
    expect(contentName('.css', 'x')).toMatch(/^\.css-[0-9a-f]{10}$/)
  })
})
