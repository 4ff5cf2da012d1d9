import fc from 'fast-check'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import type { Path, Position } from '../../src/chronology/diagnostics/index.ts'
import { typescriptPositions } from '../../src/formats/typescript-positions.ts'

/** The text at a position of `source`. */
function at(source: string, position: Position | null): string | null {
  if (position === null) return null
  const line = Array.from(source.split('\n')[position.line - 1] ?? '')
  return line.slice(position.column - 1, position.column - 1 + position.length).join('')
}

function finder(source: string) {
  const positions = typescriptPositions(source, parseSync('list.ts', source).program)
  return {
    find: (path: Path, column?: number) => at(source, positions.find(path, column)),
    findKey: (path: Path) => at(source, positions.findKey(path)),
    where: (path: Path) => positions.find(path),
  }
}

const list = `import { defineTimeline } from 'chronodeck'

const lanes = { diplomacy: 'Diplomacy', 'armed forces': 'Forces' } as const
const more = [{ id: 'c', date: '2026' }]
const base = { theme: 'room', marking: 'TLP:RED' }
const day = (n: number) => \`2025-07-\${n}\`

export default defineTimeline({
  ...base,
  title: '원산 😀', marking: 'TLP:CLEAR',
  lanes,
  sources: {
    brief: { title: 'Brief', grade: \`B2\` },
  },
  events: [
    { id: 'a', date: '2025-07-12', after: ['b', 'x'] },
    {
      id: 'b',
      date: day(3),
    },
    ...more,
    { ['id']: 'd', places: [{ name: "P", at: [91, -5] }] },
  ],
} satisfies object)
`

describe('positions in a TypeScript list', () => {
  const { find, findKey, where } = finder(list)

  it('are those of the literals', () => {
    expect(where(['title'])).toEqual({ line: 10, column: 10, length: 6 })
    expect(find(['events', 0, 'date'])).toBe("'2025-07-12'")
    expect(find(['events', 0, 'after', 1])).toBe("'x'")
    expect(find(['sources', 'brief', 'grade'])).toBe('`B2`')
    expect(find(['events', 3, 'places', 0, 'at', 1])).toBe('-5')
    expect(find(['events', 3, 'id'])).toBe("'d'")
  })

  it('are those of the keys where a key is asked for', () => {
    expect(findKey(['events', 0, 'date'])).toBe('date')
    expect(findKey(['lanes', 'armed forces'])).toBe("'armed forces'")
    expect(findKey(['events', 0])).toBeNull()
  })

  it('follow constants and spreads of the same module', () => {
    expect(find(['lanes', 'diplomacy'])).toBe("'Diplomacy'")
    expect(find(['events', 2, 'date'])).toBe("'2026'")
    expect(find(['theme'])).toBe("'room'")
  })

  it('are those of the value that holds where a spread gives the same key', () => {
    expect(find(['marking'])).toBe("'TLP:CLEAR'")
  })

  it('of a value of several lines are its key, or its first line', () => {
    expect(find(['sources'])).toBe('sources')
    expect(where(['events', 1])).toEqual({ line: 17, column: 5, length: 1 })
  })

  it('of a missing field are those of what lacks it', () => {
    expect(find(['events', 0, 'title'])).toBe("{ id: 'a', date: '2025-07-12', after: ['b', 'x'] }")
    expect(find(['events', 9])).toBe('events')
    expect(findKey(['events', 0, 'title'])).toBeNull()
  })

  it('point into a text', () => {
    expect(where(['events', 0, 'date'])).toEqual({ line: 16, column: 22, length: 12 })
    expect(typescriptPositions(list, parseSync('list.ts', list).program).find(['events', 0, 'date'], 6)).toEqual({
      line: 16,
      column: 28,
      length: 1,
    })
    expect(find(['title'], 4)).toBe('😀')
    expect(find(['events', 0, 'date'], 11)).toBe("'")
    expect(find(['events', 0, 'date'], 40)).toBe("'2025-07-12'")
  })

  it('of a computed value are its expression, and its parts have none', () => {
    expect(find(['events', 1, 'date'])).toBe('day(3)')
    expect(find(['events', 1, 'date'], 2)).toBe('day(3)')
    expect(finder('export default { events: make() }').find(['events', 0])).toBeNull()
    expect(finder('export default make()').find(['title'])).toBeNull()
    expect(finder('export default make()').find([])).toBe('make()')
  })

  it('are unknown where something that the text does not tell may stand in front', () => {
    expect(finder("export default { title: 'a', ...rest }").find(['title'])).toBeNull()
    expect(finder("export default { ...rest, title: 'a' }").find(['title'])).toBe("'a'")
    expect(finder("export default { title: 'a', [key]: 1 }").find(['title'])).toBeNull()
    expect(finder('export default { events: [1, ...rest, 3] }').find(['events', 0])).toBe('1')
    expect(finder('export default { events: [1, ...rest, 3] }').find(['events', 2])).toBeNull()
  })

  it('are found whatever way the list is exported', () => {
    expect(finder("const t = { title: 'a' }\nexport { t as default }").find(['title'])).toBe("'a'")
    expect(finder("const t = <X>{ title: 'a' }\nexport default t!").find(['title'])).toBe("'a'")
    expect(
      finder(
        "import { defineTimeline as define } from 'chronodeck'\nexport const t = define({ title: 'a' })\nexport default t",
      ).find(['title']),
    ).toBe("'a'")
  })

  it('are unknown where a call is not the declaration, and where a name can change', () => {
    expect(finder("export default change({ title: 'a' })").find(['title'])).toBeNull()
    expect(finder("let t = { title: 'a' }\nexport default t").find(['title'])).toBeNull()
    expect(finder('export const x = 1').find([])).toBeNull()
  })

  it('do not run in circles', () => {
    expect(finder('const a = b\nconst b = a\nexport default a').find(['title'])).toBeNull()
  })

  it('lead back to every value of any list written out', () => {
    const tree = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    })).value
    fc.assert(
      fc.property(tree, (value) => {
        const source = `export default ${JSON.stringify(value)}`
        const { find } = finder(source)
        for (const [path, leaf] of leaves(value)) expect(find(path)).toBe(JSON.stringify(leaf))
      }),
    )
  })
})

function leaves(value: unknown, path: Path = []): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : Object.entries(value)
  return entries.flatMap(([key, item]) => leaves(item, [...path, key]))
}

it('goes through a list once, however many of its items are asked for', () => {
  const count = 500
  const items = Array.from({ length: count }, (_, n) => `{ id: 'e${n}' }`).join(', ')
  const source = `const more = [${items}]\nexport default { events: [...more, ...more, { id: 'last' }] }`
  const program = parseSync('list.ts', source).program
  let read = 0
  const counted = new Set<object>()
  const watch = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || counted.has(node)) return
    counted.add(node)
    for (const value of Object.values(node)) watch(value)
    const elements: unknown = Reflect.get(node, 'elements')
    if (elements === undefined) return
    Object.defineProperty(node, 'elements', { get: () => ((read += 1), elements) })
  }
  watch(program)
  const positions = typescriptPositions(source, program)
  for (let n = 0; n < 2 * count; n++) expect(positions.find(['events', n, 'id'])).not.toBeNull()
  expect(at(source, positions.find(['events', 2 * count, 'id']))).toBe("'last'")
  expect(read).toBe(2)
})
