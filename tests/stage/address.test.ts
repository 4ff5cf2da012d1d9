import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddress, stringifyAddress } from '../../src/stage/address.ts'

test('an address read back names the id it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      expect(parseAddress(stringifyAddress(id))).toBe(id)
    }),
  )
})

test('an id stands in the address as it is, the second slide of an event too', () => {
  expect(stringifyAddress('wonsan-meeting~2')).toBe('#/wonsan-meeting~2')
})

test('a link to an id and the address of a slide name the same', () => {
  expect(parseAddress('#wonsan-meeting')).toBe('wonsan-meeting')
  expect(parseAddress('#/wonsan-meeting')).toBe('wonsan-meeting')
})

test('an empty address names nothing', () => {
  for (const hash of ['', '#', '#/']) expect(parseAddress(hash)).toBeNull()
})

test('broken percent-encoding is read as it stands and never throws', () => {
  expect(parseAddress('#/100%')).toBe('100%')
  expect(parseAddress('#/%E0%A4%A')).toBe('%E0%A4%A')
})
