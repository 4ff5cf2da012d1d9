import type { SlideObject } from '../drawingml/objects.ts'
import { blockBox, linesOf, textBox } from './boxes.ts'
import type { Scene } from './scene.ts'

const LEFT = 64
const TOP = 264
const BOTTOM = 490
/** Over the text; under a quote it stands a little lower. */
const GAP = 14
const GAP_UNDER_QUOTE = 20
/** Letters that come out wider than they were measured may run so far into the gutter. */
const SPARE = 40

/** What happened: the headline, a quote, and the text, each under the other. */
export function storyObjects(scene: Scene): readonly SlideObject[] {
  const { page, kit, ports } = scene
  const [headline, quote, body] = ['.headline', '.quote', '.story > .body'].map((name) => page.find(name))
  const width = page.find('.story--wide') === null ? 696 : 936
  const box = (y: number, height: number) => ({ x: LEFT, y, width: width + SPARE, height })
  const objects: SlideObject[] = []
  let y = TOP
  if (headline) {
    const height = linesOf(kit.texts.runs(headline), width, ports.measure) * kit.styles.of(headline).linePx
    const place = { type: 'title', index: 100 } as const
    objects.push(blockBox('Title', headline, box(y, height), kit, { placeholder: place }))
    y += height
  }
  if (quote) {
    const { object, height } = quoteObject(scene, quote, width, y + GAP)
    objects.push(object)
    y += GAP + height - 2
  }
  if (body) {
    y += quote ? GAP_UNDER_QUOTE : GAP
    const place = { type: 'body', index: 105 } as const
    objects.push(blockBox('Text', body, box(y, BOTTOM - y), kit, { placeholder: place }))
  }
  return objects
}

/** Its first letter hangs out of the column, with the mark before it. */
function quoteObject(
  { page, kit, ports }: Scene,
  quote: NonNullable<ReturnType<Scene['page']['find']>>,
  width: number,
  y: number,
): { readonly object: SlideObject; readonly height: number } {
  const said = page.find('blockquote', quote) ?? quote
  const by = page.find('figcaption', quote)
  const { linePx, sizePx } = kit.styles.of(said)
  const outdent = 0.42 * sizePx
  const lines = linesOf(kit.texts.runs(said), width, ports.measure)
  const captionPx = by === null ? 0 : kit.styles.of(by).linePx
  const height = lines * linePx + captionPx
  const paragraphs = [
    kit.texts.paragraph(said, { linePx, marginPx: outdent, indentPx: -outdent }),
    ...(by === null ? [] : [kit.texts.paragraph(by, { linePx: captionPx, marginPx: outdent })]),
  ]
  const box = { x: LEFT - outdent, y, width: width + SPARE + outdent, height }
  return { object: textBox('Quote', paragraphs, box), height }
}
