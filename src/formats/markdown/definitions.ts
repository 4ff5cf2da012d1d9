import type MarkdownIt from 'markdown-it'

type Parser = InstanceType<typeof MarkdownIt>
type BlockRule = Parameters<Parser['block']['ruler']['before']>[2]
type Token = ReturnType<Parser['parse']>[number]

/** What stands at the foot of a text: footnotes by their labels, in order, and the addresses of links that name a label. */
export interface Definitions {
  readonly footnotes: Map<string, string>
  readonly addresses: Map<string, string>
  /** Labels that a link of the text has named. */
  readonly used: Set<string>
}

const FOOTNOTE = /^\[\^([^\s[\]]{1,100})\]:[ \t]*(.*)$/
const ADDRESS = /^\[([^[\]^][^[\]]{0,200})\]:[ \t]+(?:<([^<>]+)>|(\S+))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/
const MARK = /[ \t]?\[\^([^\s[\]]{1,100})\](?!:)/g
const NAMED = /(!?)\[([^[\]]{1,500})\](?:\[([^[\]]{0,200})\])?(?![([:])/g
const CODE = /(`+[^`]+`+)/

/** The types of the tokens that definitions become: `info` is the label, `content` the words or the address. */
const TYPES = { footnote: 'footnote', address: 'address' } as const

/** A rule of the parser: definitions are no part of the text. A footnote goes on in what is indented below it. */
export const definition: BlockRule = (state, startLine, endLine, silent) => {
  const textOf = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  const found = readDefinition(textOf(startLine))
  if (found === null) return false
  if (silent) return true
  let end = startLine + 1
  const goesOn = () => end < endLine && (state.sCount[end] ?? 0) > state.blkIndent && textOf(end) !== ''
  const words = [found.words]
  while (found.type === TYPES.footnote && goesOn()) words.push(textOf(end++))
  const token = state.push(found.type, '', 0)
  token.info = found.label
  token.content = words.join(' ').trim()
  state.line = end
  return true
}

interface Found {
  readonly type: (typeof TYPES)[keyof typeof TYPES]
  readonly label: string
  readonly words: string
}

function readDefinition(line: string): Found | null {
  const [, label, words = ''] = FOOTNOTE.exec(line) ?? []
  if (label !== undefined) return { type: TYPES.footnote, label, words }
  const [, name, inBrackets, bare] = ADDRESS.exec(line) ?? []
  return name === undefined ? null : { type: TYPES.address, label: name, words: inBrackets ?? bare ?? '' }
}

/** What the parser found of them. */
export function definitionsIn(tokens: readonly Token[]): Definitions {
  const definitions: Definitions = { footnotes: new Map(), addresses: new Map(), used: new Set() }
  for (const { type, info, content } of tokens) {
    if (type === TYPES.footnote) put(definitions.footnotes, info, content)
    if (type === TYPES.address) put(definitions.addresses, info, content)
  }
  return definitions
}

/** The text without the marks of footnotes, its links with their addresses. Code stays as it is. */
export function withAddresses(text: string, definitions: Definitions): string {
  if (definitions.footnotes.size === 0 && definitions.addresses.size === 0) return text
  return text
    .split(CODE)
    .map((part, n) => (n % 2 === 1 ? part : linked(part, definitions)))
    .join('')
}

function linked(text: string, { footnotes, addresses, used }: Definitions): string {
  return text
    .replaceAll(MARK, (mark: string, label: string) => (footnotes.has(key(label)) ? '' : mark))
    .replaceAll(NAMED, (written: string, image: string, words: string, name?: string) => {
      const label = key(name === undefined || name === '' ? words : name)
      const address = addresses.get(label)
      if (address === undefined) return written
      used.add(label)
      return `${image}[${words}](${address})`
    })
}

/** The first of a label holds (CommonMark 0.31, 4.7). */
function put(map: Map<string, string>, label: string, value: string): void {
  if (!map.has(key(label))) map.set(key(label), value)
}

function key(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
