import { childrenOf, findChild, findName, findText, type SyntaxNode } from './syntax-node.ts'

/** Wrappers that change a value's type, not its value. */
const TRANSPARENT = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'ParenthesizedExpression',
])
const DEEPEST_NAMES = 50

/** The names that a module gives to its values: what a name written in the list stands for. */
export class ModuleScope {
  readonly #values = new Map<string, SyntaxNode>()
  readonly #declarers: ReadonlySet<string>
  readonly #program: SyntaxNode

  constructor(program: SyntaxNode) {
    this.#program = program
    const body = childrenOf(program, 'body').filter((node) => node !== undefined)
    for (const statement of body) this.#readDeclaration(statement)
    this.#declarers = new Set(body.flatMap(importedDeclarers))
  }

  /** The list itself: what the module exports by default. */
  findList(): SyntaxNode | undefined {
    for (const statement of childrenOf(this.#program, 'body')) {
      if (statement?.type === 'ExportDefaultDeclaration') return findChild(statement, 'declaration')
      const specifier = statement?.type === 'ExportNamedDeclaration' ? findDefaultSpecifier(statement) : undefined
      if (specifier) return specifier
    }
    return undefined
  }

  /** `node` without type annotations, names of constants and `defineTimeline(…)` around it. */
  unwrap(node: SyntaxNode): SyntaxNode {
    let current = node
    for (let step = 0; step < DEEPEST_NAMES; step++) {
      const inner = this.#unwrapOnce(current)
      if (inner === undefined) return current
      current = inner
    }
    return current
  }

  #unwrapOnce(node: SyntaxNode): SyntaxNode | undefined {
    if (TRANSPARENT.has(node.type)) return findChild(node, 'expression')
    if (node.type === 'Identifier') return this.#values.get(findText(node, 'name') ?? '')
    if (node.type !== 'CallExpression') return undefined
    const callee = findChild(node, 'callee')
    const declares = callee?.type === 'Identifier' && this.#declarers.has(findText(callee, 'name') ?? '')
    return declares ? childrenOf(node, 'arguments')[0] : undefined
  }

  #readDeclaration(statement: SyntaxNode): void {
    const declaration = statement.type === 'ExportNamedDeclaration' ? findChild(statement, 'declaration') : statement
    if (declaration?.type !== 'VariableDeclaration' || findText(declaration, 'kind') !== 'const') return
    for (const declarator of childrenOf(declaration, 'declarations')) {
      const id = declarator && findChild(declarator, 'id')
      const value = declarator && findChild(declarator, 'init')
      if (id?.type === 'Identifier' && value) this.#values.set(findText(id, 'name') ?? '', value)
    }
  }
}

/** Under what names a statement imports `defineTimeline`. */
function importedDeclarers(statement: SyntaxNode): string[] {
  if (statement.type !== 'ImportDeclaration') return []
  return childrenOf(statement, 'specifiers').flatMap((specifier) => {
    const imported = specifier && findChild(specifier, 'imported')
    const local = specifier && findChild(specifier, 'local')
    return imported && local && findName(imported) === 'defineTimeline' ? [findName(local) ?? ''] : []
  })
}

function findDefaultSpecifier(statement: SyntaxNode): SyntaxNode | undefined {
  const specifier = childrenOf(statement, 'specifiers').find((candidate) => {
    const exported = candidate && findChild(candidate, 'exported')
    return exported !== undefined && findName(exported) === 'default'
  })
  return specifier && findChild(specifier, 'local')
}
