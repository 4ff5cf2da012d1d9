import { runInNewContext } from 'node:vm'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import dates from '../../slides/dates.ts'
import wonsan from '../../slides/wonsan.ts'
import { listOf } from '../../src/chronology/timeline/list-of.ts'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import { format as csv, write as writeCsv } from '../../src/formats/csv.ts'
import { format as json, write as writeJson } from '../../src/formats/json.ts'
import { write as writeTypescript } from '../../src/formats/typescript.ts'
import { format as yaml, write as writeYaml } from '../../src/formats/yaml.ts'
import type { TextFormat } from '../../src/formats/format.ts'

type List = Record<string, unknown>

/** Texts that a careless writer would make something else of. */
const hostile = fc.constantFrom(
  'null',
  '~',
  'yes',
  'true',
  '0409',
  '1e3',
  '- a',
  'a: b',
  'a #b',
  '#b',
  '{a: b}',
  '[a]',
  '[a](https://b.org)',
  '*x',
  '&x',
  '!x',
  '=1+1',
  "'=1",
  '@x',
  '+1',
  '-1',
  '"q"',
  "it's",
  'a;b',
  'a,b',
  'two\nlines',
  'two\n\nparagraphs\n- of\n  text',
  '${x} `y`',
  '\\n',
  '</script>',
  'a\u2028b',
  '\u0007',
  'https://a.org/?b=c#d',
  '😀 원산',
)
const text = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== ''),
  fc.lorem({ maxCount: 30 }),
)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const aDate = fc.constantFrom(
  '2025-07-12',
  '2025~',
  '2024/2025',
  '[2025-07-12..]',
  '[1667,1668]',
  '-0043',
  '1969-07-20T20:17:40Z',
)
const source = fc.record({ title: text, publisher: optional(text), published: optional(aDate), url: optional(text) })
const place = fc.record({ name: text, at: optional(fc.constant([39.15, -127.4] as const)) })
const status = fc.constantFrom('reported' as const, 'planned' as const)

const event = fc.record(
  {
    date: aDate,
    title: text,
    text,
    short: text,
    lane: fc.constantFrom('a', 'b c'),
    places: fc.array(fc.oneof(fc.constantFrom('here', 'over there'), place), { maxLength: 3 }),
    actors: fc.oneof(fc.constant('who'), fc.array(fc.record({ name: text, role: optional(text) }), { maxLength: 2 })),
    status,
    contested: fc.record({ by: fc.constant('s'), text }),
    confidence: fc.constantFrom('low' as const, 'high' as const),
    alsoDated: fc.array(fc.record({ date: aDate, source: optional(fc.constantFrom('s', ['s', 'null'])) }), {
      maxLength: 2,
    }),
    figure: fc.record({ value: text, unit: optional(text) }),
    quote: fc.record({ text, by: optional(fc.oneof(fc.constant('who'), fc.record({ name: text }))) }),
    media: fc.record({ src: text, alt: text, credit: optional(text) }),
    sources: fc.array(
      fc.oneof(
        fc.constantFrom('s', 'null'),
        source,
        fc.record({ source: fc.constantFrom('s', 'null'), at: optional(text) }),
      ),
      { maxLength: 3 },
    ),
    notes: text,
    internal: fc.boolean(),
    map: fc.record({ route: fc.constant(['here', 'over there']), borders: fc.boolean() }),
    facts: fc.array(fc.record({ text, status }), { maxLength: 2 }),
    minutes: fc.constantFrom(1, 1.5, 0.25),
  },
  { requiredKeys: ['title', 'date'] },
)

const anyList = fc
  .record(
    {
      title: text,
      subtitle: text,
      asOf: fc.constant('2025-07-12'),
      bottomLine: text,
      published: aDate,
      periods: fc.constant([{ title: 'null', date: '2020/2022' }]),
      context: fc.array(fc.record({ text, sources: optional(fc.constant('s')) }), { maxLength: 2 }),
      watch: fc.array(fc.record({ title: text, text: optional(text) }), { maxLength: 2 }),
      events: fc.array(event, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['title', 'events'] },
  )
  .map((list): List => {
    const events = list.events.map((one, n) => ({ id: `e${n}`, ...one }))
    const [first, ...others] = events
    return {
      ...list,
      lanes: { a: 'A', 'b c': '0409' },
      places: { here: { name: 'Here', at: [1, 2] }, 'over there': { name: '-' } },
      actors: { who: { name: 'null' } },
      sources: { s: { title: 'S: #1' }, null: { title: 'No, none' } },
      events: first
        ? [
            first,
            ...others.map((one, n) => ({ ...one, after: n % 2 === 0 ? 'e0' : [{ event: 'e0', because: 'it: says' }] })),
          ]
        : [],
    }
  })

function timelineOf(input: unknown): unknown {
  const { timeline, diagnostics } = resolve(input)
  expect(diagnostics.filter(({ code }) => code !== 'contradiction')).toEqual([])
  return timeline
}

function readBack(format: TextFormat, written: string): unknown {
  const { input, faults } = format.read({ name: 'list', text: written })
  expect(faults).toEqual([])
  return input
}

/** As text: what a list leaves out is `undefined` in the one and not there in the other. */
const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a list that is written', () => {
  const decks: readonly List[] = [{ ...wonsan }, { ...dates }]

  test('as YAML or JSON is the same list when it is read', () => {
    for (const list of decks) {
      expect(readBack(yaml, writeYaml(list))).toEqual(bare(list))
      expect(readBack(json, writeJson(list))).toEqual(bare(list))
    }
    fc.assert(
      fc.property(anyList, (list) => {
        expect(readBack(yaml, writeYaml(list))).toEqual(bare(list))
        expect(readBack(json, writeJson(list))).toEqual(bare(list))
      }),
    )
  })

  test('as CSV gives the same timeline when it is read', () => {
    for (const list of decks) expect(timelineOf(readBack(csv, writeCsv(list)))).toEqual(timelineOf(list))
    fc.assert(
      fc.property(anyList, (list) => {
        expect(timelineOf(readBack(csv, writeCsv(list)))).toEqual(timelineOf(bare(list)))
      }),
    )
  })

  test('of a timeline is one that gives the same timeline, with all things declared', () => {
    const declared = (timeline: unknown): unknown =>
      JSON.parse(JSON.stringify(timeline, (key, value: unknown) => (key === 'isDeclared' ? true : value)))
    for (const list of decks) {
      const { timeline } = resolve(list)
      expect(declared(timeline && timelineOf(listOf(timeline)))).toEqual(declared(timeline))
    }
    fc.assert(
      fc.property(anyList, (list) => {
        const { timeline } = resolve(bare(list))
        expect(declared(timeline && timelineOf(listOf(timeline)))).toEqual(declared(timeline))
      }),
    )
  })

  test('as CSV has no cell that a sheet would compute', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const cells: string[][] = parseCsv(writeCsv(list), { bom: true })
        expect(cells.length).toBeGreaterThan(1)
        expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
    )
  })

  test('as YAML is as a person would write it', () => {
    const list = {
      title: 'A: list',
      events: [
        { date: '2025', title: 'One', text: 'First line\nsecond line' },
        { date: '[1667,1668]', title: 'null', internal: true, minutes: 1.5, places: [{ name: 'P', at: [1, -2.5] }] },
      ],
    }
    expect(writeYaml(list)).toBe(`title: 'A: list'

events:
  - date: 2025
    title: One
    text: |-
      First line
      second line

  - date: '[1667,1668]'
    title: 'null'
    internal: true
    minutes: 1.5
    places:
      - name: P
        at:
          - 1
          - -2.5
`)
  })

  test('as TypeScript is data and nothing else', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const written = writeTypescript(list)
        const [head, body = ''] = written.split('export default defineTimeline(')
        expect(head).toBe("import { defineTimeline } from 'chronodeck'\n\n")
        const run: unknown = runInNewContext(`(${body}`)
        expect(bare(run)).toEqual(bare(list))
      }),
    )
    expect(writeTypescript({ title: "it's", 'a b': '"', events: [] })).toBe(
      `import { defineTimeline } from 'chronodeck'\n\nexport default defineTimeline({\n  title: "it's",\n  'a b': '"',\n  events: [],\n})\n`,
    )
  })
})

test('one place or source that is written without a list is the same one in a table', () => {
  const list = {
    title: 'T',
    places: { 'p; q': { name: 'P' } },
    sources: { 'https://a.b/c': { title: 'S' } },
    events: [{ id: 'a', date: '2001', title: 'A', places: 'p; q', sources: 'https://a.b/c' }],
  }
  const { input } = csv.read({ name: 'list.csv', text: writeCsv(list) })
  const events: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'events') : null
  expect(events).toEqual([{ id: 'a', date: '2001', title: 'A', places: ['p; q'], sources: ['https://a.b/c'] }])
})
