import type { SlideObject } from '../drawingml/objects.ts'
import { findingObjects, ifThere, textBox } from './boxes.ts'
import type { Scene } from './scene.ts'
import { linkOf } from '../look/text.ts'

const LEFT = 64
const TOP = 144
const WIDTH = 1152
/** Foot of the columns: the words over the chain's links begin under them. */
const FOOT = 256
/** Heights of the lines of dates and of titles. */
const LINES = [30, 24.5]

/** All events at once, or those of a chapter: the drawing of the deck, in shapes. */
export function overviewObjects(scene: Scene): readonly SlideObject[] {
  const { page, kit } = scene
  return [
    ...findingObjects(scene),
    ...columnObjects(scene),
    ...ifThere(page.find('.overview__drawing'), (svg) => {
      const label = svg.attribs['aria-label'] ?? page.find('[role=img]', svg)?.attribs['aria-label'] ?? null
      return [kit.drawings.group(svg, [0, 0], { name: 'Overview', alt: label })]
    }),
  ]
}

/** Date and title over each step of the chain, where there are few: one text, so that a date may take two lines. */
function columnObjects({ page, kit }: Scene): readonly SlideObject[] {
  const columns = page.all('.overview__columns > li > .overview__column')
  const width = WIDTH / Math.max(1, columns.length)
  return columns.map((column, n) => {
    const lines = page.all('.overview__date, .overview__title', column)
    const paragraphs = lines.map((line, m) => {
      const text = kit.texts.paragraph(line, { align: 'center', linePx: LINES[m] ?? null, gapPx: m === 0 ? 0 : 2 })
      return { ...text, runs: text.runs.map((run) => ({ ...run, link: null })) }
    })
    const box = { x: LEFT + n * width + 2, y: TOP, width: width - 4, height: FOOT - TOP }
    return textBox('Event', paragraphs, box, { link: linkOf(column) })
  })
}
