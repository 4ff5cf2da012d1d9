import type { Element } from 'domhandler'
import type { Paragraph, PlaceholderRef, SlideObject } from '../drawingml/objects.ts'
import { linesOf, scaled, textBox } from './boxes.ts'
import type { Kit, Scene } from './scene.ts'

const LEFT = 64
const TOP = 264
const BOTTOM = 490
/** Letters that come out wider than they were measured may run so far into the gutter. */
const SPARE = 40

/** Sizes of all three, of which the largest is taken at which they stand over the source. */
const SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.75]

/** What happened: the headline, a quote, and the text, each under the other. */
export function storyObjects(scene: Scene): readonly SlideObject[] {
  const { page } = scene
  const width = page.find('.story--wide') === null ? 696 : 936
  const texts = storyTexts(scene)
  const share = SHARES.find((share) => heightOf(texts, share, width, scene) <= BOTTOM - TOP) ?? 0.75
  let y = TOP
  return texts.map(({ name, paragraphs, gapPx, placeholder, outdentPx }, n): SlideObject => {
    y += n === 0 ? 0 : gapPx
    const outdent = outdentPx * share
    const height = n === texts.length - 1 ? BOTTOM - y : linesHeight(paragraphs, share, width, scene)
    const box = { x: LEFT - outdent, y, width: width + SPARE + outdent, height: Math.max(height, 20) }
    y += height
    const small = paragraphs.map((paragraph) => scaled(paragraph, share))
    return textBox(name, small, box, placeholder === null ? {} : { placeholder })
  })
}

interface StoryText {
  readonly name: string
  readonly paragraphs: readonly Paragraph[]
  /** Free over it. */
  readonly gapPx: number
  readonly placeholder: PlaceholderRef | null
  /** How far its first letter hangs out of the column, px. */
  readonly outdentPx: number
}

/** The texts that the slide has, in their order. */
function storyTexts(scene: Scene): readonly StoryText[] {
  const { page, kit } = scene
  const [headline, quote, body] = ['.headline', '.quote', '.story > .body'].map((name) => page.find(name))
  const gapPx = quote ? 18 : 14
  return [
    ...(headline ? [{ ...PLAIN, name: 'Title', paragraphs: [block(headline, kit)], placeholder: TITLE }] : []),
    ...(quote ? [quoteText(scene, quote)] : []),
    ...(body ? [{ ...PLAIN, name: 'Text', paragraphs: [block(body, kit)], gapPx, placeholder: TEXT }] : []),
  ]
}

const PLAIN = { gapPx: 14, outdentPx: 0 } as const
const TITLE = { type: 'title', index: 100 } as const
const QUOTE = { type: 'body', index: 104 } as const
const TEXT = { type: 'body', index: 105 } as const

function block(element: Element, { texts, styles }: Kit): Paragraph {
  return texts.paragraph(element, { linePx: styles.of(element).linePx })
}

/** Its first letter hangs out of the column, with the mark before it. */
function quoteText({ page, kit }: Scene, quote: Element): StoryText {
  const said = page.find('blockquote', quote) ?? quote
  const by = page.find('figcaption', quote)
  const outdent = 0.42 * kit.styles.of(said).sizePx
  const paragraphs = [
    { ...block(said, kit), marginPx: outdent, indentPx: -outdent },
    ...(by === null ? [] : [{ ...block(by, kit), marginPx: outdent }]),
  ]
  return { name: 'Quote', paragraphs, gapPx: 14, placeholder: QUOTE, outdentPx: outdent }
}

function heightOf(texts: readonly StoryText[], share: number, width: number, scene: Scene): number {
  return texts.reduce(
    (sum, { paragraphs, gapPx }, n) => sum + (n === 0 ? 0 : gapPx) + linesHeight(paragraphs, share, width, scene),
    0,
  )
}

function linesHeight(paragraphs: readonly Paragraph[], share: number, width: number, { ports }: Scene): number {
  return paragraphs.reduce((sum, paragraph) => {
    const { runs, linePx } = scaled(paragraph, share)
    return sum + linesOf(runs, width, ports.measure) * (linePx ?? 0)
  }, 0)
}
