import type { Path, Position } from '../chronology/diagnostics/index.ts'
import type { SourceMap } from './format.ts'
import { findEscapedOffset } from './escaped-text.ts'
import { childrenOf, findChild, findName, hasFlag, type SyntaxNode } from './syntax-node.ts'
import { TextLines } from './text-lines.ts'
import { ModuleScope } from './typescript-scope.ts'

/**
 * Where the values of a TypeScript event list stand in its text. `program` is the ESTree parse of `source`. Read are
 * object and list literals, constants of the same module, and spreads of such; whatever else makes up a value has the
 * position of its expression, and its parts have none.
 */
export function typescriptPositions(source: string, program: SyntaxNode): SourceMap {
  const lines = new TextLines(source)
  const scope = new ModuleScope(program)
  const list = scope.findList()
  const find = (path: Path): Place | null => (list ? findPlace(scope, { value: list, key: null }, path) : null)
  return {
    find(path, column = 0) {
      const place = find(path)
      if (place === null) return null
      const value = scope.unwrap(place.value)
      return column > 0 && !place.outer ? textPosition(source, lines, value, column) : placePosition(lines, place)
    },
    findKey(path) {
      const place = find(path)
      return place?.key && !place.outer ? lines.position(place.key.start, place.key.end) : null
    },
  }
}

/** Where a value is written, and the key it is written under. */
interface Entry {
  readonly value: SyntaxNode
  readonly key: SyntaxNode | null
}

interface Place extends Entry {
  /** The list has no value at the path: this is the nearest around it. */
  readonly outer: boolean
}

/** What is known of a key or an index: where it is, that it is absent, or that the text does not tell. */
type Lookup = Entry | 'absent' | 'unknown'

function findPlace(scope: ModuleScope, list: Entry, path: Path): Place | null {
  let place = list
  for (const step of path) {
    const next = lookUp(scope, place.value, step)
    if (next === 'unknown') return null
    if (next === 'absent') return { ...place, outer: true }
    place = next
  }
  return { ...place, outer: false }
}

function lookUp(scope: ModuleScope, written: SyntaxNode, step: string | number): Lookup {
  const value = scope.unwrap(written)
  if (value.type === 'ObjectExpression') return lookUpKey(scope, value, String(step))
  if (value.type === 'ArrayExpression') return lookUpItem(scope, value, Number(step))
  return value.type === 'Literal' || value.type === 'TemplateLiteral' ? 'absent' : 'unknown'
}

/** The last property of a name holds; a spread behind it that the text does not tell may hide it. */
function lookUpKey(scope: ModuleScope, object: SyntaxNode, name: string): Lookup {
  for (const property of childrenOf(object, 'properties').toReversed()) {
    const found = property ? lookUpProperty(scope, property, name) : 'unknown'
    if (found !== 'absent') return found
  }
  return 'absent'
}

function lookUpProperty(scope: ModuleScope, property: SyntaxNode, name: string): Lookup {
  if (property.type === 'SpreadElement') {
    const spread = findChild(property, 'argument')
    return spread ? lookUp(scope, spread, name) : 'unknown'
  }
  const key = findChild(property, 'key')
  const value = findChild(property, 'value')
  if (!key || !value) return 'unknown'
  const written = hasFlag(property, 'computed') && key.type === 'Identifier' ? undefined : findName(key)
  if (written === undefined) return 'unknown'
  return written === name ? { value, key } : 'absent'
}

function lookUpItem(scope: ModuleScope, list: SyntaxNode, index: number): Lookup {
  const { items, isWhole } = itemsOf(scope, list)
  const item = items[index]
  if (item === undefined) return isWhole || index < items.length ? 'absent' : 'unknown'
  return { value: item, key: null }
}

/** The items of a list literal, holes as `undefined`, as far as the text tells them. */
interface Items {
  readonly items: readonly (SyntaxNode | undefined)[]
  readonly isWhole: boolean
}

/** By list: thousands of findings may be in the items of one. */
const known = new WeakMap<SyntaxNode, Items>()

function itemsOf(scope: ModuleScope, list: SyntaxNode): Items {
  const found = known.get(list) ?? flattenItems(scope, list)
  known.set(list, found)
  return found
}

/** Spreads of list literals are among the items; behind any other spread no item's index is known. */
function flattenItems(scope: ModuleScope, list: SyntaxNode): Items {
  const items: (SyntaxNode | undefined)[] = []
  for (const item of childrenOf(list, 'elements')) {
    const spread = item?.type === 'SpreadElement' ? findChild(item, 'argument') : undefined
    if (item?.type !== 'SpreadElement') items.push(item)
    else {
      const value = spread && scope.unwrap(spread)
      if (value?.type !== 'ArrayExpression') return { items, isWhole: false }
      const inner = itemsOf(scope, value)
      for (const one of inner.items) items.push(one)
      if (!inner.isWhole) return { items, isWhole: false }
    }
  }
  return { items, isWhole: true }
}

function placePosition(lines: TextLines, { key, value }: Place): Position {
  const shown = key !== null && lines.isBroken(value.start, value.end) ? key : value
  return lines.position(shown.start, shown.end)
}

function textPosition(source: string, lines: TextLines, value: SyntaxNode, column: number): Position {
  const offset = findEscapedOffset(source.slice(value.start, value.end), column)
  if (offset === undefined) return lines.position(value.start, value.end)
  const start = value.start + offset
  return lines.position(start, start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1))
}
