import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '../chronology/diagnostics/index.ts'
import { isDate, isTyped } from './field-kinds.ts'
import {
  DEEPEST,
  MOST_REPEATED,
  tooDeep,
  VALUE_CHARACTERS,
  type ListDocument,
  type SpanFault,
} from './list-document.ts'

const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const NOTHING = /^(?:null|Null|NULL|~|)$/
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

export interface DocumentInput {
  readonly input: unknown
  readonly faults: readonly SpanFault[]
}

/** Where the document's value stands in the list, where it is a part of one, and the fields that its keys are. */
export interface DocumentPlace {
  readonly at: Path
  readonly fieldOf?: (key: string) => string | undefined
}

/**
 * The event list that a document stands for. What has no quotes is text as it is written (`0409`, `1e3`, `yes`), but
 * in the fields that are numbers or `true` and `false`, and but for an empty value, `~` and `null`, which are `null`. A date that is a list
 * of plain values in one line, such as `[1667,1668]`, is text too: so EDTF writes sets.
 */
export function documentInput(
  source: string,
  document: ListDocument,
  place: DocumentPlace = { at: [] },
): DocumentInput {
  const reader = new DocumentReader(source, document, place)
  const input = document.root === null ? null : reader.read(document.root, place.at, false)
  return { input, faults: [...reader.faults.values()] }
}

/** Whether a value is a set of days as EDTF writes it: a list or an object in one line, of plain values alone. */
function isWrittenSet(source: string, node: Node): boolean {
  if (!(isSeq(node) || isMap(node)) || node.flow !== true || node.items.length === 0) return false
  const written = sourceOf(source, node)
  return !/[\r\n#]/.test(written) && node.items.every((item) => (isMap(node) ? isBareKey(item) : isBare(item)))
}

/** The text of a node as the file has it. */
function sourceOf(source: string, { range }: Node): string {
  return range ? source.slice(range[0], range[1]) : ''
}

class DocumentReader {
  /** By offset: an alias may come upon the same fault again. */
  readonly faults = new Map<number, SpanFault>()
  readonly #source: string
  readonly #document: ListDocument
  readonly #place: DocumentPlace
  #repeated = 0
  #isStopped = false

  constructor(source: string, document: ListDocument, place: DocumentPlace) {
    this.#source = source
    this.#document = document
    this.#place = place
  }

  /** The value of `node`, which stands at `path`, and stands there by an alias where it is `repeated`. */
  read(node: unknown, path: Path, repeated: boolean): unknown {
    if (this.#isStopped) return null
    if (isAlias(node)) return this.read(this.#document.aliases.get(node), path, true)
    if (repeated) this.#count(node)
    if (isScalar(node)) return readScalar(node, path)
    return isSeq(node) || isMap(node) ? this.#readCollection(node, path, repeated) : null
  }

  #readCollection(node: YAMLSeq | YAMLMap, path: Path, repeated: boolean): unknown {
    if (path.length > DEEPEST) return this.#stop(tooDeep(node.range?.[0] ?? 0))
    if (isDate(path) && isWrittenSet(this.#source, node)) return sourceOf(this.#source, node)
    return isSeq(node) ? this.#readList(node, path, repeated) : this.#readObject(node, path, repeated)
  }

  #readList(list: YAMLSeq, path: Path, repeated: boolean): unknown[] {
    return list.items.map((item, index) => this.read(item, [...path, index], repeated))
  }

  #readObject(map: YAMLMap, path: Path, repeated: boolean): Record<string, unknown> {
    const values: Record<string, unknown> = {}
    const keys = new Map<string, Node>()
    for (const pair of map.items) {
      const key = keyOf(pair, this.#document)
      if (key === null) continue
      this.#checkKey(key, keys)
      const field = path.length === this.#place.at.length ? (this.#place.fieldOf?.(key.text) ?? key.text) : key.text
      if (!RESERVED.has(key.text)) values[key.text] = this.read(pair.value, [...path, field], repeated)
    }
    return values
  }

  #checkKey({ node, text }: Key, before: Map<string, Node>): void {
    const [start = 0, end = 0] = node.range ?? []
    const args = { key: text }
    const [firstStart, firstEnd = 0] = before.get(text)?.range ?? []
    if (RESERVED.has(text)) this.faults.set(start, { code: 'reserved-key', args, start, end })
    else if (firstStart === undefined) before.set(text, node)
    else {
      const related = [{ name: 'its first use', start: firstStart, end: firstEnd }]
      this.faults.set(start, { code: 'double-key', args, start, end, related })
    }
  }

  #count(node: unknown): void {
    this.#repeated += VALUE_CHARACTERS + (isScalar(node) ? textOf(node).length : 0)
    if (this.#repeated <= MOST_REPEATED) return
    const alias = this.#document.aliases.keys().next().value
    const [start = 0, end = 0] = alias?.range ?? []
    this.#stop({ code: 'too-many-aliases', args: { limit: MOST_REPEATED }, start, end })
  }

  /** What is read after this has no use. */
  #stop(fault: SpanFault): null {
    this.#isStopped = true
    this.faults.set(fault.start, fault)
    return null
  }
}

interface Key {
  readonly node: Node
  readonly text: string
}

/** The key of a pair; `null` where it is no text. */
export function keyOf({ key }: Pair, { aliases }: Pick<ListDocument, 'aliases'>): Key | null {
  const named = isAlias(key) ? aliases.get(key) : key
  return isScalar(named) ? { node: isAlias(key) ? key : named, text: textOf(named) } : null
}

function readScalar(scalar: Scalar, path: Path): unknown {
  const text = textOf(scalar)
  if (!isUnquoted(scalar)) return text
  if (NOTHING.test(text)) return null
  if (!isTyped(path)) return text
  return WORDS.get(text) ?? (NUMBER.test(text) ? Number(text) : text)
}

/** The schema of the parser makes every scalar a text, but what has a tag of a type: that is the text that is written. */
function textOf({ value, source = '' }: Scalar): string {
  return typeof value === 'string' ? value : source
}

function isUnquoted({ type, tag }: Scalar): boolean {
  return type === 'PLAIN' && tag === undefined
}

function isBareKey(pair: unknown): boolean {
  return typeof pair === 'object' && pair !== null && 'key' in pair && 'value' in pair
    ? pair.value === null && isBare(pair.key)
    : false
}

function isBare(node: unknown): boolean {
  return isScalar(node) && isUnquoted(node) && node.anchor === undefined
}
