import type { Element } from 'domhandler'
import type { SlideObject } from '../drawingml/objects.ts'
import { findingObjects, ifThere, lineBox, ruleAt, widthOf } from './boxes.ts'
import { railObjects } from './rail.ts'
import type { Scene } from './scene.ts'
import { linkOf } from '../look/text.ts'

const RULE_TOP = 150
const CHAIN = { left: 116, top: 178, row: 80 }
const WATCH = { left: 816, top: 167, width: 420, row: 78 }

/** How each event is tied to the next, and what to watch. */
export function closingObjects(scene: Scene): readonly SlideObject[] {
  const { page, kit } = scene
  const width = page.find('.chain--wide') === null ? 608 : 1100
  const rows = page.all('.chain__row')
  return [
    ...findingObjects(scene),
    ruleAt(64, RULE_TOP, 1152, { colour: 'ink', widthPx: 1.5 }),
    ...ifThere(page.find('.chain__drawing'), (svg) => [kit.drawings.group(svg, [0, 0], { name: 'Chain', alt: null })]),
    ...rows.flatMap((row, n) => rowObjects(row, CHAIN.top + n * CHAIN.row, width, scene)),
    ...ifThere(page.find('.chain__rest'), (rest) => [
      lineBox(rest, { x: CHAIN.left, y: 196 + CHAIN.row * rows.length, width, height: 26 }, kit, { name: 'Rest' }),
    ]),
    ...watchObjects(scene),
    ...railObjects(scene),
  ]
}

function rowObjects(row: Element, y: number, width: number, { page, kit, ports }: Scene): readonly SlideObject[] {
  const [title, date, reason] = ['.chain__title', '.chain__date', '.chain__reason'].map((name) => page.find(name, row))
  const dateWidth = date ? widthOf(kit.texts.runs(date), ports.measure) + 4 : 0
  const { left } = CHAIN
  return [
    ...ifThere(title ?? null, (element) => [
      lineBox(element, { x: left, y, width: width - dateWidth - 12, height: 32 }, kit, {
        name: 'Event',
        link: linkOf(element),
      }),
    ]).map((object) => withoutTextLinks(object)),
    ...ifThere(date ?? null, (element) => {
      const box = { x: left + width - dateWidth, y, width: dateWidth, height: 32 }
      return [
        {
          ...lineBox(element, box, kit, { name: 'Date', paragraph: { align: 'right' } }),
          wraps: false,
          shrinks: false,
        },
      ]
    }),
    ...ifThere(reason ?? null, (element) => [
      lineBox(element, { x: left, y: y + 43, width: width + 40, height: 26 }, kit, { name: 'Why' }),
    ]),
  ]
}

/** A link of the whole box needs none in its text, which would be underlined. */
function withoutTextLinks(object: SlideObject): SlideObject {
  if (object.kind !== 'text') return object
  const paragraphs = object.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, link: null })),
  }))
  return { ...object, paragraphs }
}

function watchObjects({ page, kit }: Scene): readonly SlideObject[] {
  const { left, top, width, row } = WATCH
  const items = page.all('.watch li').flatMap((item, n) => {
    const y = top + 32 + 9 + n * row
    return [
      ruleAt(left, y, 400),
      ...ifThere(page.find('.watch__item', item), (element) => [
        lineBox(element, { x: left, y: y + 10, width, height: 32 }, kit, { name: 'To watch' }),
      ]),
      ...ifThere(page.find('.watch__text', item), (element) => [
        lineBox(element, { x: left, y: y + 42, width, height: 25 }, kit, { name: 'What it means' }),
      ]),
    ]
  })
  return [
    ...ifThere(page.find('.watch__title'), (element) => [
      lineBox(element, { x: left, y: top, width, height: 32 }, kit, { name: 'What to watch' }),
    ]),
    ...items,
  ]
}
