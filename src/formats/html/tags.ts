import { DEEPEST } from '../list-document.ts'
import { ENDED_BY_NEXT, isElement, RAW, VOID } from './elements.ts'

/** Where something that is no text stands, from `start` until before `end`. */
interface Tag {
  readonly start: number
  readonly end: number
  readonly kind: 'start' | 'end' | 'comment'
  /** In lower case; empty for a comment. */
  readonly name: string
}

const START = /<([a-z][a-z\d:]*)(?=[\s/>])/iy
const END = /<\/([a-z][a-z\d:]*)(?=[\s/>])[^<>]*>/iy
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>][^\s<>]*))?/y
const CLOSE = /[\s/]*>/y
/** What no one sees: comments, and how a document calls its kind. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!doctype', '>'],
  ['<?xml', '>'],
  ['<![if', ']>'],
  ['<![endif', ']>'],
]
/** Attributes that say something without a value. In a sentence such as “a <b and c> d” are others. */
const SWITCH =
  /^(?:allowfullscreen|async|autofocus|autoplay|border|checked|compact|controls|crossorigin|data-.*|default|defer|disabled|download|hidden|inert|ismap|itemscope|loop|moz[a-z]+|multiple|muted|nomodule|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|seamless|selected|webkit[a-z]+|alt|class|href|id|name|src|style|target|title|value|width|height)$/i
/** How often a text may be looked through in vain for the ends of tags. */
const MOST_LOOKS = 20

/** A piece of HTML in which each `<` that begins no element of HTML and no comment is written as a character of text. */
export function withTagsOnly(html: string): string {
  let text = ''
  let from = 0
  for (const { start, end } of tagsIn(html)) {
    text += escapeText(html.slice(from, start)) + html.slice(start, end)
    from = end
  }
  return from === 0 ? escapeText(html) : text + escapeText(html.slice(from))
}

/** Whether elements lie so deep in each other that a parser would take minutes over them. */
export function isDeepHtml(html: string): boolean {
  const open: string[] = []
  for (const { kind, name } of tagsIn(html)) {
    if (kind === 'end') {
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
    } else if (kind === 'start' && !VOID.has(name) && !ENDED_BY_NEXT.has(name)) open.push(name)
    if (open.length > DEEPEST) return true
  }
  return false
}

function escapeText(text: string): string {
  return text.replaceAll('<', '&lt;')
}

/** The tags and comments of a piece of HTML, in order. */
function* tagsIn(html: string): Generator<Tag> {
  let looks = html.length * MOST_LOOKS
  const hidden = new Set(HIDDEN.map(([start]) => start))
  const ended = new Set([...html.matchAll(/<\/([abiqsu])\s*>/gi)].map(([, name = '']) => name.toLowerCase()))
  for (let at = html.indexOf('<'); at >= 0 && looks > 0;) {
    const tag = hiddenAt(html, at, hidden) ?? tagAt(html, at)
    if (isTag(tag) && !isParameter(html, tag, ended)) {
      yield tag
      at = html.indexOf('<', afterRaw(html, tag))
    } else {
      looks -= tag.end - at
      at = html.indexOf('<', at + 1)
    }
  }
}

function isTag(looked: Tag | { readonly end: number }): looked is Tag {
  return 'kind' in looked
}

/** `hidden` are the beginnings that may have an end: one that has none is taken out, and is text. */
function hiddenAt(html: string, at: number, hidden: Set<string>): Tag | null {
  for (const [start, stop] of HIDDEN) {
    if (!hidden.has(start) || html.slice(at, at + start.length).toLowerCase() !== start.toLowerCase()) continue
    const end = html.indexOf(stop, at + start.length)
    if (end >= 0) return { start: at, end: end + stop.length, kind: 'comment', name: '' }
    hidden.delete(start)
  }
  return null
}

/** The tag at a place; if there is none, only up to where it was looked for. */
function tagAt(html: string, at: number): Tag | { readonly end: number } {
  const endTag = matchAt(END, html, at)
  const startTag = endTag === null ? matchAt(START, html, at) : null
  const name = (endTag?.[1] ?? startTag?.[1] ?? '').toLowerCase()
  if (!isElement(name)) return { end: at + 1 }
  if (endTag !== null) return { start: at, end: at + endTag[0].length, kind: 'end', name }
  const { end, isTag } = attributesFrom(html, at + 1 + name.length)
  return isTag ? { start: at, end, kind: 'start', name } : { end }
}

/** Where the attributes of a tag end, and whether they are some. */
function attributesFrom(html: string, from: number): { readonly end: number; readonly isTag: boolean } {
  let end = from
  let isTag = true
  for (let part = matchAt(ATTRIBUTE, html, end); part !== null; part = matchAt(ATTRIBUTE, html, end)) {
    const [written, name = '', value] = part
    if (value === undefined && !SWITCH.test(name)) isTag = false
    end += written.length
  }
  const close = matchAt(CLOSE, html, end)
  return { end: end + (close?.[0].length ?? 1), isTag: isTag && close !== null }
}

/** “List<S>” is no struck text, as its end shows, which is missing: `ended` are the names that have one. */
function isParameter(html: string, { start, end, name }: Tag, ended: ReadonlySet<string>): boolean {
  const isCapital = /^<[ABIQSU]>$/.test(html.slice(start, Math.min(end, start + 4)))
  return isCapital && !ended.has(name) && /[\p{L}\p{N}]$/u.test(html.slice(Math.max(0, start - 2), start))
}

/** Where the content ends of an element that has no elements in it; the tag's own end for others. */
function afterRaw(html: string, { kind, name, end }: Tag): number {
  if (kind !== 'start' || !RAW.has(name)) return end
  const stop = html.slice(end).search(new RegExp(`</${name}(?=[\\s/>])`, 'i'))
  return stop < 0 ? end : end + stop
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
