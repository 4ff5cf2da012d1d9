import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Path, Position } from '../chronology/diagnostics/index.ts'
import { keyOf } from './document-input.ts'
import type { SourceMap } from './format.ts'
import type { ListDocument } from './list-document.ts'
import { TextLines } from './text-lines.ts'
import { findWrittenOffset } from './written-text.ts'

/** Where the values of a document stand in its text. What an alias repeats stands where it is repeated from. */
export function documentPositions(source: string, document: ListDocument): SourceMap {
  const lines = new TextLines(source)
  const keysOf = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()
  const pairOf = (map: YAMLMap, name: string) => {
    const keys = keysOf.get(map) ?? indexKeys(map, document)
    keysOf.set(map, keys)
    return keys.get(name)
  }
  const find = (path: Path): Place | null => {
    if (document.root === null) return null
    let place: Place = { value: document.root, key: null, outer: false }
    for (const step of path) {
      const value = resolveAlias(place.value, document)
      const next = isMap(value) ? entryOf(pairOf(value, String(step)), document) : itemOf(value, step)
      if (next === null) return { ...place, outer: true }
      place = next
    }
    return place
  }
  return {
    find(path, column = 0) {
      const place = find(path)
      if (place === null) return null
      return column > 0 && !place.outer
        ? textPosition(source, lines, resolveAlias(place.value, document), column)
        : placePosition(lines, place)
    },
    findKey(path) {
      const place = find(path)
      return place?.key && !place.outer ? nodePosition(lines, place.key) : null
    },
  }
}

/** Where a value is written, and the key it is written under. */
interface Place {
  readonly value: Node
  readonly key: Node | null
  /** The list has no value at the path: this is the nearest around it. */
  readonly outer: boolean
}

function indexKeys(map: YAMLMap, document: ListDocument): ReadonlyMap<string, Pair> {
  return new Map(map.items.map((pair) => [keyOf(pair, document)?.text ?? '', pair]))
}

/** A key without a value stands for both. */
function entryOf(pair: Pair | undefined, document: ListDocument): Place | null {
  const key = pair && keyOf(pair, document)?.node
  if (!pair || !key) return null
  return { value: isNode(pair.value) ? pair.value : key, key, outer: false }
}

function itemOf(value: Node, step: string | number): Place | null {
  const item = isSeq(value) ? value.items[Number(step)] : undefined
  return isNode(item) ? { value: item, key: null, outer: false } : null
}

function resolveAlias(node: Node, { aliases }: ListDocument): Node {
  return isAlias(node) ? (aliases.get(node) ?? node) : node
}

/** A value of several lines is shown by its key, and so is one of no characters. */
function placePosition(lines: TextLines, { key, value }: Place): Position {
  const [start = 0, end = 0] = value.range ?? []
  return nodePosition(lines, key !== null && (end <= start || lines.isBroken(start, end)) ? key : value)
}

function nodePosition(lines: TextLines, { range }: Node): Position {
  return lines.position(range?.[0] ?? 0, range?.[1] ?? 0)
}

function textPosition(source: string, lines: TextLines, value: Node, column: number): Position {
  const [start = 0, end = 0] = value.range ?? []
  const offset =
    isScalar(value) && value.type?.startsWith('BLOCK') === true
      ? undefined
      : findWrittenOffset(source.slice(start, end), column)
  if (offset === undefined) return nodePosition(lines, value)
  const at = start + offset
  return lines.position(at, at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1))
}
