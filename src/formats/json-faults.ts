import { CST, isNode, Lexer, visit, type Node, type YAMLError } from 'yaml'
import type { ListDocument, SpanFault } from './list-document.ts'

const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/
const SPACE: ReadonlySet<string | null> = new Set(['space', 'newline'])
/** What the lexer tells besides the characters of the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])
const PAIR = 'Write "key": value.'
const SHAPE = 'Write one object: {"title": …, "events": […]}.'
const UNEXPECTED = 'This is not expected here.'
const CLOSING: ReadonlySet<string | undefined> = new Set([']', '}'])
const OPENING: ReadonlySet<string | undefined> = new Set(['[', '{'])

interface Token {
  readonly type: string | null
  readonly source: string
  readonly start: number
}

/** Everything that keeps a text from being JSON; nothing where it is JSON, or is refused for another reason. */
export function jsonFaults(text: string, { root, errors, faults }: ListDocument): SpanFault[] {
  const parsers = errors.map(parserFault)
  if (isJson(text) || faults.length > 0) return parsers
  const tokens = tokensOf(text)
  const ofTokens = tokens.flatMap((token, n) => [
    ...commaFault(token, tokens[n - 1]),
    ...tokenFault(token, tokens[n - 1], tokens[n + 1]),
  ])
  // Where a fault has its own words, what the parser makes of it in general ones would be said twice.
  const found = [...ofTokens, ...parsers.filter(({ args }) => ofTokens.length === 0 || args['why'] !== UNEXPECTED)]
  if (found.length > 0) return found
  const ofNodes = root === null ? [] : nodeFaults(text, root)
  return ofNodes.length > 0 ? ofNodes : [fault('This is not JSON.', SHAPE, { start: 0, source: text.slice(0, 1) })]
}

/** What is good YAML by its characters alone: keys without a value, and objects without their brackets. */
function nodeFaults(text: string, root: Node): SpanFault[] {
  const found: SpanFault[] = []
  visit(root, {
    Pair(_, { key, value }) {
      if (value === null && isNode(key)) found.push(fault('This key has no value.', PAIR, spanOf(text, key)))
    },
    Map(_, map) {
      const span = spanOf(text, map)
      if (!span.source.startsWith('{'))
        found.push(fault('This object has no brackets.', 'Put it between { and }.', span))
    },
  })
  return found
}

function spanOf(text: string, { range }: Node): Pick<Token, 'start' | 'source'> {
  const [start = 0, end = 0] = range ?? []
  return { start, source: text.slice(start, end) }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Without spaces. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let start = 0
  for (const source of new Lexer().lex(text)) {
    if (MARKS.has(source)) continue
    const type = CST.tokenType(source)
    if (!SPACE.has(type)) tokens.push({ type, source, start })
    start += source.length
  }
  return tokens
}

type Neighbour = Token | undefined

/** What is wrong with a token of each kind; kinds that are not here are those of YAML alone. */
const rules: Readonly<Record<string, (token: Token, before: Neighbour, after: Neighbour) => SpanFault[]>> = {
  'flow-map-start': () => [],
  'flow-map-end': () => [],
  'flow-seq-start': () => [],
  'flow-seq-end': () => [],
  'map-value-ind': colonFault,
  'double-quoted-scalar': (token) => (isJson(token.source) || !/^"[^]*"$/.test(token.source) ? [] : [badText(token)]),
  comma: (token, before, after) =>
    CLOSING.has(after?.source) || before?.type === 'comma' || OPENING.has(before?.source)
      ? [fault('A comma stands where there is nothing to part.', 'Take the comma out.', token)]
      : [],
  comment: (token) => [comment(token)],
  'single-quoted-scalar': (token) => [
    fault('JSON does not take text in single quotes.', 'Put it in double quotes.', token),
  ],
}

function tokenFault(token: Token, before: Neighbour, after: Neighbour): SpanFault[] {
  const rule = rules[token.type ?? '']
  if (rule) return rule(token, before, after)
  if (/^\/[/*]/.test(token.source)) return [comment(token)]
  if (LITERAL.test(token.source)) return []
  const todo = 'Put text in double quotes, and items between [ ] or { }.'
  return [fault(`“${shortened(token.source)}” is not JSON.`, todo, token)]
}

/** Two values side by side. */
function commaFault(token: Token, before: Neighbour): SpanFault[] {
  const isEnd = before !== undefined && (CLOSING.has(before.source) || isText(before))
  const isStart = token.source === '{' || token.source === '[' || isText(token)
  return isEnd && isStart ? [fault('A comma is missing before this.', 'Write “,” between two items.', token)] : []
}

function isText({ type, source }: Token): boolean {
  return type === 'double-quoted-scalar' || LITERAL.test(source)
}

function badText(token: Token): SpanFault {
  return fault(
    'This text has a line break, a tab or an escape that JSON does not take.',
    'Write \\n for a line break, \\t for a tab, and \\\\ for a backslash.',
    token,
  )
}

function comment(token: Token): SpanFault {
  return fault(
    'JSON has no comments.',
    'Take it out, or save the list as YAML (.yaml), where comments start with #.',
    token,
  )
}

function colonFault(token: Token, before: Token | undefined, after: Token | undefined): SpanFault[] {
  // A key without quotes is a fault of its own.
  if (before?.type === null && !LITERAL.test(before.source)) return []
  if (before?.type !== 'double-quoted-scalar')
    return [fault('No key in double quotes stands before this colon.', PAIR, token)]
  const isLast = after === undefined || after.type === 'comma' || CLOSING.has(after.source)
  return isLast ? [fault('A value is missing behind this colon.', PAIR, token)] : []
}

function parserFault({ code, message, pos: [start, end] }: YAMLError): SpanFault {
  const [why, todo] = parserWords(code, message)
  return { code: 'syntax', args: { why, todo }, start, end }
}

function parserWords(code: YAMLError['code'], message: string): readonly [why: string, todo: string] {
  if (message.startsWith('Missing closing'))
    return ['The text that is opened with a quote is not closed.', 'Write " at its end.']
  if (message.startsWith('Flow'))
    return ['A bracket is opened before this and not closed.', 'Close each { with } and each [ with ].']
  return code === 'MISSING_CHAR'
    ? ['A comma or a colon is missing here.', 'Write “,” between items, and “:” behind a key.']
    : [UNEXPECTED, 'Mend it here or just before.']
}

function fault(why: string, todo: string, { start, source }: Pick<Token, 'start' | 'source'>): SpanFault {
  return { code: 'syntax', args: { why, todo }, start, end: start + source.length }
}

function shortened(text: string): string {
  const points = Array.from(text.split(/[\r\n]/, 1)[0] ?? '')
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : points.join('')
}
