import type { z } from 'zod'
import { diagnostic, type Args, type Diagnostic, type Path } from '../diagnostics/diagnostic.ts'
import { findNearest } from '../diagnostics/nearest.ts'
import { eventSchema, headSchema } from './schema.ts'

type Issue = z.core.$ZodIssue

/** What the schema's own issues say of a list, as diagnostics. `at` is where the checked value stands. */
export function faultsOf(issues: readonly Issue[], at: Path, value: unknown, subject: Args): Diagnostic[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, at, value, subject))
}

function faultsOfIssue(issue: Issue, at: Path, value: unknown, subject: Args): Diagnostic[] {
  const path = [...at, ...issue.path.map(asKey)]
  const field = fieldName(path)
  const got = valueAt(value, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const nearest = findNearest(key, knownFields(issue.path, subject)) ?? ''
        return diagnostic('unknown-field', [...path, key], { ...owner(path, at, subject), field: key, nearest })
      })
    case 'invalid_union':
      return faultsOf(closestBranch(issue.errors), path, got, subject)
    case 'invalid_value':
      return [wrongWord(path, field, got, issue.values.map(String))]
    case 'too_small':
      if (issue.origin === 'string') return [diagnostic('empty-text', path, { field })]
      return [
        diagnostic('wrong-type', path, { field, got: describeValue(got), expected: `a number above ${issue.minimum}` }),
      ]
    case 'invalid_type':
      if (got === undefined)
        return [diagnostic('missing-field', path.slice(0, -1), { ...owner(path.slice(0, -1), at, subject), field })]
      return [diagnostic('wrong-type', path, { field, got: describeValue(got), expected: article(issue.expected) })]
    default:
      return [diagnostic('wrong-type', path, { field, got: describeValue(got), expected: 'a valid value' })]
  }
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

function knownFields(path: readonly PropertyKey[], subject: Args): string[] {
  if (path.length > 0) return []
  return subject['event'] === undefined ? [...Object.keys(headSchema.shape), 'events'] : Object.keys(eventSchema.shape)
}

/** Who lacks or has the field: the event or list itself, or a part of it by its name. */
function owner(path: Path, at: Path, subject: Args): Args {
  return path.length > at.length ? { of: `“${path.slice(at.length).join('.')}”` } : subject
}

function fieldName(path: Path): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `${String(path.at(-2))}[${last}]` : (last ?? 'the list')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const key of path) {
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
