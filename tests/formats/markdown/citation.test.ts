import { expect, test } from 'vitest'
import { citation } from '../../../src/formats/markdown/citation.ts'

test.each([
  ['Smith, *The Convoys* (1990), __p. 4__.', 'Smith, The Convoys (1990), p. 4.'],
  ['The log, https://example.org/log_12_a.', '[The log](https://example.org/log_12_a)'],
  ['See [the log](https://example.org/l), p. 3', '[See the log, p. 3](https://example.org/l)'],
  ['[The log](https://example.org/l)', '[The log](https://example.org/l)'],
  ['Archive [box 4] (https://example.org)', '[Archive box 4](https://example.org)'],
  ['<https://example.org/a>', 'https://example.org/a'],
  ['https://a.org and https://b.org', 'https://a.org and https://b.org'],
  ['snake_case_name *', 'snake_case_name *'],
])('%s is cited as %s', (written, cited) => {
  expect(citation(written)).toBe(cited)
})
