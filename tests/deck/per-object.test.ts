import { describe, expect, it } from 'vitest'
import { perObject } from '../../src/deck/per-object.ts'

describe('a value for each object', () => {
  it('is made once, even where it is undefined, and anew for another object that is alike', () => {
    const asked: object[] = []
    const find = perObject((key: object) => void asked.push(key))
    const [one, other] = [{}, {}]
    for (const key of [one, one, other, one]) find(key)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toBe(one)
    expect(asked[1]).toBe(other)
  })
})
