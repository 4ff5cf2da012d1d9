import { h } from 'preact'
import { expect, test } from 'vitest'
import { lastOnly, Markup, toMarkup } from '../../src/deck/markup.tsx'

test('markup stands in other markup as it was made', () => {
  const inner = toMarkup(h('b', { title: '"<' }, 'a & b'))
  expect(toMarkup(h('p', null, h(Markup, { html: inner }), ' < c'))).toBe(`<p>${inner} &lt; c</p>`)
})

test('a value is made anew only for another key than the last', () => {
  const made: string[] = []
  const value = lastOnly((a: string, b: number) => {
    made.push(`${a}${b}`)
    return made.length
  })
  expect([value('a', 1), value('a', 1), value('a', 2), value('a', 2), value('b', 2), value('a', 1)]).toEqual([
    1, 1, 2, 2, 3, 4,
  ])
})
