import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import dates from '../../../slides/dates.ts'
import wonsan from '../../../slides/wonsan.ts'
import { jsonSchema } from '../../../src/chronology/timeline/json-schema.ts'
import { resolve } from '../../../src/chronology/timeline/resolve.ts'
import { format as json } from '../../../src/formats/json.ts'
import { write as writeYaml } from '../../../src/formats/yaml.ts'

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(jsonSchema())
const isValid = (value: unknown) => validate(JSON.parse(JSON.stringify(value)))
/** Faults of the shape, which is all that the schema knows of. */
const SHAPE = new Set(['unknown-field', 'missing-field', 'wrong-type', 'wrong-word', 'empty-text', 'no-events'])
const shapeFaults = (value: unknown) =>
  resolve(json.read({ name: 'list.json', text: JSON.stringify(value) }).input).diagnostics.filter(({ code }) =>
    SHAPE.has(code),
  )

describe('the schema of an event list', () => {
  test('takes every example, also as an editor reads it from YAML', () => {
    for (const list of [wonsan, dates]) {
      expect([isValid(list), validate.errors]).toEqual([true, null])
      expect([isValid(parseYaml(writeYaml({ ...list }))), validate.errors]).toEqual([true, null])
    }
    const yaml = 'title: 2025\nevents:\n- {title: true, date: 2025}\n- {title: a, date: [1667, 1668], internal: true}\n'
    expect([isValid(parseYaml(yaml)), validate.errors]).toEqual([true, null])
    expect(isValid({ $schema: './deck.schema.json', title: 'x', events: [{ title: 'a' }] })).toBe(true)
  })

  test('refuses what is refused for its shape, and takes the rest', () => {
    const field = fc.constantFrom(
      'title',
      'date',
      'sources',
      'after',
      'status',
      'media',
      'minutes',
      'internal',
      'map',
      'alsoDated',
      'places',
      'quote',
      'titel',
    )
    const value = fc.oneof(
      fc.constantFrom(
        'x',
        '2025',
        'planned',
        ['x'],
        [],
        {},
        { name: 'P' },
        { title: 'S' },
        { source: 'x', at: 'p. 1' },
      ),
      fc.constantFrom(
        { date: '2025' },
        { src: 'a.png', alt: 'A' },
        { route: ['p'] },
        { text: 'T', by: { name: 'N' } },
        [{ name: 'P', at: [1, 2] }],
      ),
      fc.constantFrom(true, 1, -1, '', null, [{ title: 'S', grade: 'B2' }], { x: 1 }, [[1]], { name: 'P', at: [1] }),
    )
    const events = fc.array(
      fc
        .dictionary(field, value, { maxKeys: 4 })
        // JSON has quotes where a set of EDTF has none.
        .filter(({ date }) => !Array.isArray(date) && JSON.stringify(date) !== '{}')
        .map((event) => ({ title: 'T', ...event })),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(events, (list) => {
        const deck = { title: 'D', events: list }
        const faults = shapeFaults(deck)
        expect({ deck, isValid: isValid(deck) }).toEqual({ deck, isValid: faults.length === 0 })
      }),
      { numRuns: 500 },
    )
  })

  test('says of every field what it is', () => {
    const undescribed: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const properties: unknown = Reflect.get(node, 'properties')
      if (typeof properties === 'object' && properties !== null) {
        for (const [name, part] of Object.entries(properties)) {
          if (typeof part === 'object' && part !== null && !Reflect.has(part, 'description'))
            undescribed.push(`${path}.${name}`)
        }
      }
      for (const [key, part] of Object.entries(node)) walk(part, `${path}.${key}`)
    }
    walk(jsonSchema(), '')
    expect(undescribed).toEqual([])
  })

  test('is the one that the package brings', () => {
    const file = fileURLToPath(new URL('../../../dist/event-list.schema.json', import.meta.url))
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
  })
})
