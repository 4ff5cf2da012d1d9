import fc from 'fast-check'
import type { Path, Position } from '../../src/chronology/diagnostics/index.ts'
import { describe as wordsOf } from '../../src/chronology/diagnostics/index.ts'
import type { ReadList, TextFormat } from '../../src/formats/format.ts'

/** A list that is this text. */
export function readText(format: TextFormat, text: string): ReadList {
  return format.read({ name: 'list', text })
}

/** The text at a position of `source`. */
export function at(source: string, position: Position | null): string | null {
  if (position === null) return null
  const line = Array.from(source.split('\n')[position.line - 1] ?? '')
  return line.slice(position.column - 1, position.column - 1 + position.length).join('')
}

/** The faults of a text: code, line:column, and what is under the carets. */
export function faultsOf(format: TextFormat, source: string): string[] {
  return readText(format, source).faults.map(({ code, position }) =>
    `${code} ${position.line}:${position.column} ${at(source, position) ?? ''}`.trim(),
  )
}

/** Everything that is said of the faults of a text. */
export function sentencesOf(format: TextFormat, source: string): string[] {
  return readText(format, source).faults.flatMap((fault) => {
    const { message, hint } = wordsOf(fault)
    return [message, hint]
  })
}

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const name = text.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key))
const event = fc.record(
  {
    title: text,
    date: fc.constantFrom('2025-07-12', '[1667,1668]', '2025~', '0409', '1e3', '{1667,1668}', ''),
    text,
    internal: fc.boolean(),
    minutes: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true, noInteger: true }),
    places: fc.array(fc.record({ name: text, at: fc.tuple(fc.integer(), fc.integer()) }), { maxLength: 2 }),
    map: fc.record({ borders: fc.boolean(), route: fc.array(text, { maxLength: 3 }) }),
  },
  { requiredKeys: ['title'] },
)

/** Lists by their types alone: what is written need not hold. */
export const anyList = fc.record({
  title: text,
  lanes: fc.dictionary(name, text, { maxKeys: 4 }),
  events: fc.array(event, { maxLength: 4 }),
})

/** The paths of all values of a list. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value)
  return [path, ...parts.flatMap(([key, part]) => pathsOf(part, [...path, key]))]
}

/** The paths of the values that are no list and no object, and each as JSON has it. */
export function leavesOf(value: unknown): { readonly path: Path; readonly written: string }[] {
  return pathsOf(value).flatMap((path) => {
    const part = valueAt(value, path)
    return typeof part === 'object' ? [] : [{ path, written: JSON.stringify(part) }]
  })
}

/** The value at a path of a list. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  )
}
