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
  const items = flattenItems(scope, list)
  const unknownFrom = items.indexOf('unknown')
  if (unknownFrom >= 0 && unknownFrom <= index) return 'unknown'
  const item = items[index]
  return item === undefined || item === 'unknown' ? 'absent' : { value: item, key: null }
}

/** The items of a list literal, spreads of list literals among them. */
function flattenItems(scope: ModuleScope, list: SyntaxNode): (SyntaxNode | 'unknown' | undefined)[] {
  return childrenOf(list, 'elements').flatMap((item) => {
    if (item?.type !== 'SpreadElement') return [item]
    const spread = findChild(item, 'argument')
    const value = spread && scope.unwrap(spread)
    return value?.type === 'ArrayExpression' ? flattenItems(scope, value) : ['unknown' as const]
  })
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
