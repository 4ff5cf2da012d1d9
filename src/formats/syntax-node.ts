/** A node of an ESTree parse, as far as an event list is read from it. Offsets are UTF-16 code units, `end` exclusive. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** The node in `field` of `node`; `undefined` where there is none. */
export function findChild(node: SyntaxNode, field: string): SyntaxNode | undefined {
  const value: unknown = Reflect.get(node, field)
  return isSyntaxNode(value) ? value : undefined
}

/** The nodes in the list `field` of `node`, holes as `undefined`. */
export function childrenOf(node: SyntaxNode, field: string): (SyntaxNode | undefined)[] {
  const value: unknown = Reflect.get(node, field)
  return Array.isArray(value) ? value.map((item: unknown) => (isSyntaxNode(item) ? item : undefined)) : []
}

/** The text in `field` of `node`. */
export function findText(node: SyntaxNode, field: string): string | undefined {
  const value: unknown = Reflect.get(node, field)
  return typeof value === 'string' ? value : undefined
}

/** Whether `field` of `node` is `true`. */
export function hasFlag(node: SyntaxNode, field: string): boolean {
  return Reflect.get(node, field) === true
}

/** The name that an identifier, or the value that a literal stands for, as a key. */
export function findName(node: SyntaxNode): string | undefined {
  if (node.type === 'Identifier') return findText(node, 'name')
  if (node.type !== 'Literal') return undefined
  const value: unknown = Reflect.get(node, 'value')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Whether a value is a node of a parse. */
export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  )
}
