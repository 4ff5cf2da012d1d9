import { isTag, isText, type ChildNode, type Element } from 'domhandler'
import type { Link, Paragraph, TextRun } from '../drawingml/objects.ts'
import type { Style, Styles } from './style.ts'

/** Texts of the deck's page as texts of a slide. */
export class Texts {
  readonly #styles: Styles

  constructor(styles: Styles) {
    this.#styles = styles
  }

  /** All text of an element in one paragraph, as the page shows it: white space folded, hidden parts left out. */
  paragraph(element: Element, options: Partial<Omit<Paragraph, 'runs'>> = {}): Paragraph {
    const style = this.#styles.of(element)
    return {
      align: style.align,
      linePx: null,
      gapPx: 0,
      tabsPx: [],
      marginPx: 0,
      indentPx: 0,
      ...options,
      runs: this.runs(element),
    }
  }

  runs(element: Element): readonly TextRun[] {
    return fold(this.#collect(element, linkOf(element)))
  }

  #collect(element: Element, link: Link | null): readonly TextRun[] {
    if (this.#styles.of(element).isHidden) return []
    if (element.name === 'svg') return signRuns(element, this.#styles.of(element))
    const runs = element.children.flatMap((child) => this.#child(child, element, link))
    const around = (element.attribs['class'] ?? '').split(' ').flatMap((name) => AROUND[name] ?? [])
    const [before, after] = around.map((text) => runOf(text, this.#styles.of(element), null))
    return before === undefined || after === undefined ? runs : [before, ...runs, after]
  }

  #child(child: ChildNode, parent: Element, link: Link | null): readonly TextRun[] {
    if (isText(child)) return child.data === '' ? [] : [runOf(child.data, this.#styles.of(parent), link)]
    return isTag(child) ? this.#collect(child, linkOf(child) ?? link) : []
  }
}

/** Where an element of the page leads, if it is a link. */
export function linkOf({ name, attribs }: Element): Link | null {
  const href = name === 'a' ? attribs['href'] : undefined
  if (href === undefined) return null
  return href.startsWith('#') ? { slide: href.slice(1) } : { url: href }
}

/** What a slide's text has in place of the room that the page leaves around an element. */
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  grade: [' ', ' '],
  clause: ['', ' \u2002'],
}

/** Lines that stand in a run of text are written: a slide's text has no drawings in it. */
const SIGNS: Readonly<Record<string, string>> = {
  'order-line--proven': ' —— ',
  'order-line--stated': ' – – – ',
  'order-line--assumed': ' · · · · ',
  arrow: '→',
}

function signRuns({ attribs }: Element, style: Style): readonly TextRun[] {
  const sign = (attribs['class'] ?? '').split(' ').flatMap((name) => SIGNS[name] ?? [])[0]
  return sign === undefined ? [] : [{ ...runOf(sign, style, null), isBold: sign.includes('—') }]
}

/** A text in the look of an element. */
export function runOf(text: string, style: Style, link: Link | null): TextRun {
  return {
    text,
    sizePx: style.sizePx,
    family: style.family === 'sans' ? 'sans' : 'serif',
    isBold: style.weight >= 600,
    isItalic: style.isItalic,
    colour: style.color,
    link,
    trackingPx: style.trackingEm * style.sizePx,
  }
}

/** One space for any white space, none at the start and at the end. */
function fold(runs: readonly TextRun[]): readonly TextRun[] {
  let isAfterSpace = true
  const folded = runs.map((run) => {
    const single = run.text.replaceAll(/[ \t\n\r\f]+/g, ' ')
    const text = isAfterSpace ? single.replace(/^ /, '') : single
    if (text !== '') isAfterSpace = text.endsWith(' ')
    return { ...run, text }
  })
  const kept = folded.filter(({ text }) => text !== '')
  return kept.map((run, n) => (n === kept.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
}
