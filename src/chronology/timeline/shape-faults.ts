import type { z } from 'zod'
import { diagnostic, type Args, type Diagnostic, type Path } from '../diagnostics/diagnostic.ts'
import { findNearest } from '../diagnostics/nearest.ts'
import { fieldsAt } from './fields.ts'

type Issue = z.core.$ZodIssue

/** What a schema finds wrong with a value, and where in it. */
export interface ShapeFault {
  readonly issue: Exclude<Issue, { code: 'invalid_union' }>
  readonly path: Path
}

/** Of one object no one mends more by hand. */
const MOST_KEYS = 1000

/** The issues of a value one by one: where it may be one of several things, those of the one that it was most likely meant for. */
export function shapeFaults(issues: readonly Issue[], at: Path = []): readonly ShapeFault[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path.map(asKey)]
    return issue.code === 'invalid_union' ? shapeFaults(closestBranch(issue.errors), path) : [{ issue, path }]
  })
}

/** Whose faults are told. */
export interface FaultyValue {
  readonly schema: z.core.$ZodType
  readonly value: unknown
  /** Where it stands in the list. */
  readonly at: Path
  /** Its event, where it is one. */
  readonly subject: Args
}

/** A fault of the shape, in the words of a list. */
export function shapeDiagnostics({ issue, path }: ShapeFault, faulty: FaultyValue): readonly Diagnostic[] {
  const at = [...faulty.at, ...path]
  const field = fieldName(at)
  const got = valueAt(faulty.value, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys, path, faulty)
    case 'invalid_value':
      return [wrongWord(at, field, got, issue.values.map(String))]
    case 'too_small':
      if (issue.origin === 'string') return [diagnostic('empty-text', at, { field })]
      return [
        diagnostic('wrong-type', at, { field, got: describeValue(got), expected: `a number above ${issue.minimum}` }),
      ]
    case 'invalid_type':
      if (got === undefined)
        return [diagnostic('missing-field', at.slice(0, -1), { ...owner(path.slice(0, -1), faulty), field })]
      return [diagnostic('wrong-type', at, { field, got: describeValue(got), expected: article(issue.expected) })]
    default:
      return [diagnostic('wrong-type', at, { field, got: describeValue(got), expected: 'a valid value' })]
  }
}

function unknownFields(keys: readonly string[], path: Path, faulty: FaultyValue): readonly Diagnostic[] {
  const at = [...faulty.at, ...path]
  const known = [...fieldsAt(faulty.schema, path), ...(at.length === 0 ? ['events'] : [])]
  const of = owner(path, faulty)
  const told = keys
    .slice(0, MOST_KEYS)
    .map((field) =>
      diagnostic('unknown-field', [...at, field], { ...of, field, nearest: findNearest(field, known) ?? '' }),
    )
  const more = keys.length - told.length
  return more > 0 ? [...told, diagnostic('more-faults', at, { count: more })] : told
}

/** The branch of a union that the value was most likely meant for: the one whose faults lie deepest, then the fewest. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'invalid_type' ? 0 : 1)))
  const [first = [], ...rest] = branches
  return rest.reduce((best, branch) => {
    const deeper = depth(branch) - depth(best)
    return deeper > 0 || (deeper === 0 && branch.length < best.length) ? branch : best
  }, first)
}

function wrongWord(path: Path, field: string, got: unknown, words: readonly string[]): Diagnostic {
  if (got === undefined) return diagnostic('missing-field', path.slice(0, -1), { field })
  const expected = words.map((word) => `“${word}”`).join(', ')
  const nearest = typeof got === 'string' ? (findNearest(got, words) ?? '') : ''
  return diagnostic('wrong-word', path, {
    field,
    got: typeof got === 'string' ? got : describeValue(got),
    expected,
    nearest,
  })
}

/** Who lacks or has the field: the event or list itself, or a part of it by its name. */
function owner(path: Path, { subject }: FaultyValue): Args {
  return path.length > 0 ? { of: `“${path.join('.')}”` } : subject
}

function fieldName(path: Path): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `${String(path.at(-2))}[${last}]` : (last ?? 'the list')
}

/** One thing may stand for a list of one. */
function valueAt(value: unknown, path: Path): unknown {
  let current = value
  for (const key of path) {
    if (typeof key === 'number' && !Array.isArray(current)) continue
    if (typeof current !== 'object' || current === null) return undefined
    current = Reflect.get(current, key)
  }
  return current
}

/** What a value is, in words that a person who writes a list knows. */
export function describeValue(value: unknown): string {
  if (value === null) return 'empty'
  if (value === undefined) return 'undefined'
  if (Array.isArray(value)) return 'a list'
  if (Object.prototype.toString.call(value) === '[object Date]') return 'a date object'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return `the text “${value}”`
  return typeof value === 'number'
    ? `the number ${value}`
    : typeof value === 'boolean'
      ? `${value}`
      : `a ${typeof value}`
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text in quotes',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object of named entries',
    tuple: 'a pair [latitude, longitude]',
  }
  return words[expected] ?? expected
}

function asKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key
}
