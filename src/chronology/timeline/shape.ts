import type { z } from 'zod'
import type { Args, Diagnostic, Path } from '../diagnostics/diagnostic.ts'
import { shapeDiagnostics, shapeFaults, type ShapeFault } from './shape-faults.ts'

/** A value in the shape that its schema asks for. */
export interface Shaped<T> {
  /** What is at fault is filled in, so that what lies beside it can be judged too; `null` where nothing would do. */
  readonly data: T | null
  readonly faults: readonly Diagnostic[]
  /** Places in the list that are filled in, or would be if their names were written right. */
  readonly filled: readonly Path[]
}

/** Filling in a text where an object should be asks for the object's own fields next, and so on. */
const MOST_ROUNDS = 6
const SOME: Readonly<Record<string, unknown>> = {
  string: 'x',
  number: 1,
  boolean: false,
  array: [],
  object: {},
  record: {},
  tuple: [0, 0],
}

/** Reads a value that stands `at` a place of the list. `subject`: the event that it is, if it is one. */
export function shape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  { at, subject }: { readonly at: Path; readonly subject: Args },
): Shaped<T> {
  let mended = value
  const faults: Diagnostic[] = []
  const filled: Path[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = schema.safeParse(mended)
    if (result.success) return { data: result.data, faults, filled }
    for (const fault of shapeFaults(result.error.issues)) {
      const diagnostics = shapeDiagnostics(fault, { schema, value, at, subject })
      if (round === 0) faults.push(...diagnostics)
      filled.push(...filledBy(fault, diagnostics).map((path) => [...at, ...path]))
      mended = withFilled(mended, fault.path, (part) => filledIn(part, fault))
    }
  }
  return { data: null, faults, filled }
}

function filledBy({ issue, path }: ShapeFault, diagnostics: readonly Diagnostic[]): readonly Path[] {
  if (issue.code !== 'unrecognized_keys') return [path]
  return diagnostics.flatMap(({ args: { nearest } }) => (nearest ? [[...path, String(nearest)]] : []))
}

/** `undefined`: it may as well be left out. */
function filledIn(part: unknown, { issue }: ShapeFault): unknown {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = new Set(issue.keys)
      return typeof part === 'object' && part !== null
        ? Object.fromEntries(Object.entries(part).filter(([key]) => !keys.has(key)))
        : undefined
    }
    case 'invalid_type':
      return SOME[issue.expected]
    case 'too_small':
    case 'too_big':
      return SOME[issue.origin === 'array' ? 'tuple' : issue.origin]
    default:
      return undefined
  }
}

/** A copy of `value` with another part at `path`. One thing stands for a list of one. */
function withFilled(value: unknown, path: Path, fill: (part: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return fill(value)
  if (typeof key === 'number') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    return items.map((item, n) => (n === key ? withFilled(item, rest, fill) : item))
  }
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [, old] = fields.find(([name]) => name === key) ?? []
  return Object.fromEntries([...fields.filter(([name]) => name !== key), [key, withFilled(old, rest, fill)]])
}
