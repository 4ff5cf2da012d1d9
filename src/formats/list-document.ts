import { deepNesting } from '../chronology/diagnostics/deep-nesting.ts'
import {
  isAlias,
  isCollection,
  isPair,
  isScalar,
  parseAllDocuments,
  type Alias,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml'
import type { Args, Code } from '../chronology/diagnostics/index.ts'
import type { TextFault } from './format.ts'
import type { TextLines } from './text-lines.ts'

/** How deep lists, objects and elements may lie in each other. */
export const DEEPEST = 100

/** How much aliases may repeat, in characters; each value counts as some, however short. */
export const MOST_REPEATED = 5_000_000
export const VALUE_CHARACTERS = 25

/** A value has one anchor and one tag; the parser takes minutes over thousands. */
const MANY_PROPERTIES = /(?<=^|[\s[{,])(?:[!&][^\s,[\]{}"']*[ \t]+){8,}/

/** A fault at a span of the text: offsets in UTF-16 code units, `end` exclusive. */
export interface SpanFault {
  readonly code: Code
  readonly args: Args
  readonly start: number
  readonly end: number
  readonly related?: readonly { readonly name: string; readonly start: number; readonly end: number }[]
}

/** A text as the syntax of YAML has it; JSON is part of that syntax. */
export interface ListDocument {
  /** `null` where the text is empty, or too deep to be read. */
  readonly root: Node | null
  /** What each alias stands for. */
  readonly aliases: ReadonlyMap<Alias, Node>
  /** What the parser found wrong. */
  readonly errors: readonly YAMLError[]
  /** What else is: nothing to read, more than one document, too deep, an alias of nothing. */
  readonly faults: readonly SpanFault[]
}

/** Parses a text. Scalars are text: what they stand for depends on the field. */
export function parseDocument(text: string): ListDocument {
  const zero = text.indexOf('\u0000')
  if (zero >= 0) return refused([notText(zero)])
  const deepAt = deepNesting(text)
  if (deepAt !== null) return refused([tooDeep(deepAt)])
  if (countAliases(text) > MOST_REPEATED / (VALUE_CHARACTERS + 1))
    return refused([fault('too-many-aliases', Math.max(0, text.indexOf('*')), { limit: MOST_REPEATED })])
  const properties = MANY_PROPERTIES.exec(text)
  if (properties !== null) return refused([manyProperties(properties.index, properties[0].length)])
  const parsed = parseAllDocuments(text, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'silent',
  })
  const documents = Array.isArray(parsed) ? parsed : []
  const errors = documents.flatMap((document) => [...document.errors, ...document.warnings])
  const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION')
  if (exhausted) return refused([tooDeep(exhausted.pos[0])])
  const [root, second] = documents.map(startOf)
  if (!root?.node) return { ...refused(errors.length > 0 ? [] : [fault('empty-file', 0)]), errors }
  const walked = walk(root.node)
  if (walked.deepAt !== null) return refused([tooDeep(walked.deepAt)])
  const several = second ? [fault('several-lists', second.start)] : []
  return { root: root.node, aliases: walked.aliases, errors, faults: [...several, ...walked.faults] }
}

/** What a document holds, `null` where that is nothing, and where it starts. */
function startOf({ contents, range }: Document.Parsed): { readonly node: Node | null; readonly start: number } {
  return contents === null || isEmpty(contents)
    ? { node: null, start: range[0] }
    : { node: contents, start: contents.range[0] }
}

/** The fault of what lies too deep. */
export function tooDeep(start: number): SpanFault {
  return fault('too-deep', start, { limit: DEEPEST })
}

/** Faults after which what was read of a text says nothing of the list that was meant. */
const FATAL: ReadonlySet<Code> = new Set<Code>(['syntax', 'empty-file', 'too-deep', 'too-many-aliases'])

export function isFatal({ code }: { readonly code: Code }): boolean {
  return FATAL.has(code)
}

/** More of them in one text come of one mistake. */
const MOST_FAULTS = 1000

/**
 * Faults with their places, in the order of the text; of the faults of syntax in a line the first: the others follow from
 * it. Where there are very many, the last one says how many more.
 */
export function placeFaults(faults: readonly SpanFault[], lines: TextLines): TextFault[] {
  const sorted = faults.toSorted((a, b) => a.start - b.start)
  const [next] = sorted.slice(MOST_FAULTS)
  const told = new Set<number>()
  const shown = next ? [...sorted.slice(0, MOST_FAULTS), moreFaults(sorted.length - MOST_FAULTS, next)] : sorted
  return shown
    .map(({ code, args, start, end, related = [] }) => ({
      code,
      args,
      position: lines.position(start, end),
      related: related.map((place) => ({ name: place.name, position: lines.position(place.start, place.end) })),
    }))
    .filter(({ code, position }) => {
      const again = code === 'syntax' && told.has(position.line)
      if (code === 'syntax') told.add(position.line)
      return !again
    })
}

function moreFaults(count: number, { start, end }: SpanFault): SpanFault {
  return { code: 'more-faults', args: { count }, start, end }
}

function refused(faults: readonly SpanFault[]): ListDocument {
  return { root: null, aliases: new Map(), errors: [], faults }
}

function isEmpty(root: Node): boolean {
  return isScalar(root) && root.type === 'PLAIN' && root.source === ''
}

interface Walked {
  readonly aliases: ReadonlyMap<Alias, Node>
  readonly faults: readonly SpanFault[]
  /** Offset of the first node that lies too deep. */
  readonly deepAt: number | null
}

/** All nodes in the order of the text, without recursion: how deep they lie is what is to be found out. */
function walk(root: Node): Walked {
  const anchors = new Map<string, Node>()
  const aliases = new Map<Alias, Node>()
  const faults: SpanFault[] = []
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: root, depth: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target) aliases.set(node, target)
      else faults.push(unknownAlias(node))
      continue
    }
    const named = anchored(node)
    if (named) anchors.set(named.anchor, named.node)
    if (isCollection(node) && depth > DEEPEST) return { aliases, faults, deepAt: node.range?.[0] ?? 0 }
    for (const part of partsOf(node).toReversed()) open.push({ node: part, depth: isPair(node) ? depth : depth + 1 })
  }
  return { aliases, faults, deepAt: null }
}

function anchored(node: unknown): { readonly anchor: string; readonly node: Node } | null {
  return (isScalar(node) || isCollection(node)) && node.anchor !== undefined ? { anchor: node.anchor, node } : null
}

function partsOf(node: unknown): readonly unknown[] {
  if (isPair(node)) return [node.key, node.value]
  return isCollection(node) ? node.items : []
}

/** UTF-16 without a byte order mark looks so, and so do files that are no text. */
function notText(start: number): SpanFault {
  const args = { why: 'The file has a null character here, so it is no text in UTF-8.', todo: 'Save it as UTF-8.' }
  return fault('syntax', start, args)
}

function fault(code: Code, start: number, args: Args = {}): SpanFault {
  return { code, args, start, end: start + 1 }
}

/** What looks like an alias: each repeats something, and only to parse hundreds of thousands takes seconds. */
function countAliases(text: string): number {
  let count = 0
  for (let at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at + 1)) {
    if (/^[\s,[{]$/.test(text.charAt(at - 1)) && /^[^\s*]$/.test(text.charAt(at + 1))) count++
  }
  return count
}

function manyProperties(start: number, length: number): SpanFault {
  const args = {
    why: 'A value has one “&” name and one “!” tag at the most, and here are many.',
    todo: 'Take them out, or put the text in quotes.',
  }
  return { code: 'syntax', args, start, end: start + length }
}

function unknownAlias(alias: Alias): SpanFault {
  const [start = 0, end = 0] = alias.range ?? []
  const args = {
    why: `“*${alias.source}” repeats what no “&${alias.source}” before it names.`,
    todo: 'Name it before, or put the text in quotes if it is meant to start with “*”.',
  }
  return { code: 'syntax', args, start, end }
}
