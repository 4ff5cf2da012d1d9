import fc from 'fast-check'
import { expect, test } from 'vitest'
import { write as writeCsv } from '../../src/formats/csv.ts'
import { write as writeJson } from '../../src/formats/json.ts'
import { write as writeYaml } from '../../src/formats/yaml.ts'
import { countJsonEvents, countRows, countYamlEvents } from '../../src/formats/count-events.ts'

const text = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('a\n- b', '"q"\n', 'events:\n- x', ',;\t'))
const list = fc.record({
  title: text,
  sources: fc.dictionary(fc.constantFrom('a', 'b'), fc.record({ title: text })),
  events: fc.array(fc.record({ date: fc.constant('2001'), title: text, text }), { minLength: 1, maxLength: 6 }),
})

test('the events of a list are counted, whatever its texts hold', () => {
  fc.assert(
    fc.property(list, (one) => {
      const counts = [countRows(writeCsv(one)) - 1, countJsonEvents(writeJson(one)), countYamlEvents(writeYaml(one))]
      expect(counts).toEqual(counts.map(() => one.events.length))
    }),
  )
})

test('empty rows are none, and a text that is no list has none', () => {
  expect(countRows('a,b\r\n,,;\r\n \t\nc')).toBe(2)
  expect([countJsonEvents('{'), countJsonEvents('[1]'), countJsonEvents('{"events": 1}')]).toEqual([0, 0, 0])
  expect([countYamlEvents('a: b'), countYamlEvents('events: []')]).toEqual([0, 0])
})
