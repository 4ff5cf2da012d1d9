import type { Element } from 'domhandler'
import type { Box, SlideObject, TextObject } from '../drawingml/objects.ts'
import { EDGE_RUN } from '../package/master.ts'
import { ifThere, lineBox, textBox, widthOf } from './boxes.ts'
import type { Scene } from './scene.ts'

const RIGHT = 1216
const HEIGHT = 27
const EDGE = 3
const BOTTOM = 720
const PADDING = 15

/** The marking at the top, which is read first. */
export function topMarking(scene: Scene): readonly SlideObject[] {
  return ifThere(scene.page.find('.edge--top .marking'), (element) => [marking(element, EDGE, scene)])
}

/** The lower edge: what the slide is, its number, and the marking once more. */
export function bottomEdge(scene: Scene): readonly SlideObject[] {
  const { page, kit, deck, ports } = scene
  const chip = page.find('.edge--bottom .marking')
  const marked = chip === null ? null : marking(chip, BOTTOM - EDGE - HEIGHT, scene)
  const right = marked === null ? RIGHT : marked.box.x - 20
  const footer = page.find('.footer')
  if (footer === null) return []
  const style = kit.styles.of(footer)
  const paragraph = kit.texts.paragraph(footer)
  const [run] = kit.texts.runs(footer)
  const text = run ?? { ...EDGE_RUN, sizePx: style.sizePx, colour: style.color }
  // The legend is a slide of its own here.
  const total = deck.slides.length + 1
  const number = { ...text, text: `# / ${total}`, isBold: false, colour: style.color, link: null }
  const width = widthOf([{ ...number, text: `${total} / ${total}` }], ports.measure) + 20
  return [
    ...(paragraph.runs.length === 0
      ? []
      : [
          {
            ...textBox('Footer', [paragraph], { x: 64, y: 689, width: right - width - 84, height: 30 }),
            anchor: 'middle',
            placeholder: { type: 'ftr', index: 11 },
          } satisfies TextObject,
        ]),
    {
      ...textBox('Slide number', [{ ...paragraph, align: 'right', runs: [number] }], numberBox(right, width)),
      anchor: 'middle',
      placeholder: { type: 'sldNum', index: 12 },
      isNumber: true,
      shrinks: false,
    },
    ...(marked === null ? [] : [marked]),
  ]
}

function numberBox(right: number, width: number): Box {
  return { x: right - width, y: 689, width, height: 30 }
}

function marking(element: Element, y: number, { kit, ports }: Scene): TextObject {
  const runs = kit.texts.runs(element)
  const tracked = runs.reduce((sum, run) => sum + run.trackingPx * run.text.length, 0)
  const width = widthOf(runs, ports.measure) + tracked + 2 * PADDING
  const outline = kit.tokens.get('marking-outline') ?? '#000'
  return {
    ...lineBox(element, { x: RIGHT - width, y, width, height: HEIGHT }, kit, { name: 'Marking' }),
    paragraphs: [{ ...kit.texts.paragraph(element), align: 'center' }],
    wraps: false,
    shrinks: false,
    fill: { kind: 'solid', colour: '#000000', opacity: 1 },
    line: {
      colour: outline === '#000' ? '#000000' : outline,
      opacity: 1,
      widthPx: 1,
      dashesPx: [],
      hasRoundCaps: false,
    },
  }
}
