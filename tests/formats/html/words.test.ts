import { expect, test } from 'vitest'
import { readWords } from '../../../src/formats/html/words.ts'

test('the words of HTML have no marks, and what they leave out is told with its address', () => {
  expect(readWords('a < b in Map<K, V>, 10<sup>6</sup> H<sub>2</sub>O, x<sup>Q</sup>')).toEqual({
    text: 'a < b in Map<K, V>, 10^6 H2O, x^(Q)',
    dropped: [],
  })
  expect(readWords('<a href="https://a.org/x">A</a><script>1</script> <td>b</td><td>c</td>')).toEqual({
    text: 'A b c',
    dropped: ['a link to https://a.org/x', '<script>'],
  })
  expect(readWords('<iframe src="https://i.org"></iframe><b onmouseover="y()" title="T">z</b>')).toEqual({
    text: 'z',
    dropped: ['<iframe src="https://i.org">', 'onmouseover="y()"', 'title="T"'],
  })
})
