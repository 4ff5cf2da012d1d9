import { expect, test } from 'vitest'
import { readBody } from '../../../src/formats/markdown/body.ts'

test('code beside HTML stays as it is written, whatever characters the note has', () => {
  expect(readBody('A \uf8ff, `Map<K, V>` and <b>\uf8fe</b> `<i>`').text).toBe(
    'A \uf8ff, `Map<K, V>` and **\uf8fe** `<i>`',
  )
})

test('what HTML says in vain is told as it is written', () => {
  expect(readBody('A <b onclick="x()">b</b><script src="w.js"></script>').dropped).toEqual([
    'onclick="x()"',
    '<script src="w.js">',
  ])
})
