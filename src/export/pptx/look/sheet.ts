import { compile } from 'css-select'
import { parse, SelectorType, stringify, type Selector } from 'css-what'
import type { AnyNode, Element } from 'domhandler'

/** What a rule sets, by property; the later of two declarations of one property stands. */
type Declarations = ReadonlyMap<string, string>

/** One selector of a rule, ready to be asked. */
interface Rule {
  readonly matches: (element: Element) => boolean
  /** Counts of classes and attributes, then of elements. */
  readonly specificity: readonly [number, number]
  /** Place in the sheet. */
  readonly place: number
  readonly declarations: Declarations
}

/** The deck's own style, as far as it can be told without a browser: rules outside of any at-rule. */
export interface Sheet {
  /** What the rules set on an element, without what it inherits. */
  readonly declarationsOf: (element: Element) => Declarations
  /** The tokens of a theme, without their dashes: `ink` is `#11181d`. */
  readonly tokensOf: (theme: string) => ReadonlyMap<string, string>
}

/** Rules for a moment or for a part of an element say nothing of a still picture. */
const STILL = new Set(['is', 'where', 'not', 'first-child', 'last-child', 'nth-child', 'nth-of-type'])

/** Reads a style sheet. What is no plain rule (an at-rule, or a selector for a moment) is left out. */
export function readSheet(css: string): Sheet {
  const blocks = plainBlocks(css)
  const byKey = new Map<string, Rule[]>()
  for (const [place, { prelude, declarations }] of blocks.entries()) {
    for (const selector of selectorsOf(prelude)) {
      const rule = { ...readRule(selector), place, declarations }
      const key = keyOf(selector)
      byKey.set(key, [...(byKey.get(key) ?? []), rule])
    }
  }
  return {
    declarationsOf: (element) => cascade(candidates(element, byKey), element),
    tokensOf: (theme) => themeTokens(blocks, theme),
  }
}

interface Block {
  readonly prelude: string
  readonly declarations: Declarations
}

/** The rules of a sheet that stand in no at-rule and have no rules in them. */
function plainBlocks(css: string): readonly Block[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const blocks: Block[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('{', at)
    if (open < 0) break
    const close = closingBrace(text, open)
    const prelude = text.slice(at, open).trim()
    const body = text.slice(open + 1, close)
    if (!prelude.startsWith('@') && !body.includes('{')) blocks.push({ prelude, declarations: declarationsIn(body) })
    at = close + 1
  }
  return blocks
}

function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

function declarationsIn(body: string): Declarations {
  const pairs = body.split(';').flatMap((line): (readonly [string, string])[] => {
    const colon = line.indexOf(':')
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]]
  })
  return new Map(pairs)
}

function selectorsOf(prelude: string): readonly Selector[][] {
  try {
    return parse(prelude).filter((selector) => isStill(selector))
  } catch {
    // A selector that is not known here is for a browser alone.
    return []
  }
}

function isStill(selector: readonly Selector[]): boolean {
  return selector.every((part) => {
    if (part.type === SelectorType.PseudoElement) return false
    if (part.type !== SelectorType.Pseudo) return true
    if (!STILL.has(part.name)) return false
    return !Array.isArray(part.data) || part.data.every((inner) => isStill(inner))
  })
}

/** A class that every element has which the selector is for; where there is none, it is asked of all elements. */
function keyOf(selector: readonly Selector[]): string {
  const start = selector.findLastIndex((part) => isCombinator(part)) + 1
  const own = selector.slice(start).find((part) => part.type === SelectorType.Attribute && part.name === 'class')
  return own?.type === SelectorType.Attribute ? own.value : ANY
}

const ANY = '*'

function isCombinator({ type }: Selector): boolean {
  return (
    type === SelectorType.Descendant ||
    type === SelectorType.Child ||
    type === SelectorType.Sibling ||
    type === SelectorType.Adjacent
  )
}

function readRule(selector: Selector[]): Pick<Rule, 'matches' | 'specificity'> {
  const query = compile<AnyNode, Element>(stringify([selector]), { xmlMode: true })
  return { matches: (element) => query(element), specificity: specificityOf(selector) }
}

/** As the standard counts it (Selectors 4, 17): `:is` and `:not` count as the most specific of what they hold. */
function specificityOf(selector: readonly Selector[]): readonly [number, number] {
  let [classes, elements] = [0, 0]
  for (const part of selector) {
    if (part.type === SelectorType.Attribute) classes += 1
    else if (part.type === SelectorType.Tag) elements += 1
    else if (part.type === SelectorType.Pseudo && part.name !== 'where') {
      const inner = Array.isArray(part.data) && (part.name === 'is' || part.name === 'not') ? part.data : null
      const most = inner === null ? ([1, 0] as const) : mostSpecific(inner.map((each) => specificityOf(each)))
      classes += most[0]
      elements += most[1]
    }
  }
  return [classes, elements]
}

function mostSpecific(all: readonly (readonly [number, number])[]): readonly [number, number] {
  return all.reduce((most, each) => (compare(each, most) > 0 ? each : most), [0, 0] as const)
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1]
}

function candidates(element: Element, byKey: ReadonlyMap<string, readonly Rule[]>): readonly Rule[] {
  const classes = (element.attribs['class'] ?? '').split(' ')
  return [ANY, ...classes].flatMap((key) => byKey.get(key) ?? [])
}

function cascade(rules: readonly Rule[], element: Element): Declarations {
  const matching = rules
    .filter((rule) => rule.matches(element))
    .toSorted((a, b) => compare(a.specificity, b.specificity) || a.place - b.place)
  return new Map(matching.flatMap(({ declarations }) => [...declarations]))
}

function themeTokens(blocks: readonly Block[], theme: string): ReadonlyMap<string, string> {
  const block = blocks.find(({ prelude }) => prelude.replaceAll(/["'\s]/g, '') === `[data-theme=${theme}]`)
  return new Map(
    [...(block?.declarations ?? [])].flatMap(([name, value]) =>
      name.startsWith('--') ? [[name.slice(2), value]] : [],
    ),
  )
}
