import type { Element } from 'domhandler'
import type { Measure } from '../../../deck/fit/measure.ts'
import type { Paragraph, SlideObject, TextRun } from '../drawingml/objects.ts'
import { ifThere, textBox, widthOf } from './boxes.ts'
import type { Scene } from './scene.ts'

/** Between two parts of the date, and around the word between rival dates, px. */
const GAP = 20
const OR_WIDTH = 124

/** The date, large where it is given, and the mark on the line under it. */
export function heroObjects(scene: Scene): readonly SlideObject[] {
  const { page, kit } = scene
  return [
    ...ifThere(page.find('.hero'), (hero) => [
      {
        ...textBox('Date', [dateLine(hero, scene)], { x: 64, y: 78, width: 1210, height: 96 }),
        anchor: 'middle',
        placeholder: { type: 'body', index: 102 },
      },
    ]),
    ...ifThere(page.find('.hero-mark--stage'), (svg) => [
      kit.drawings.group(svg, [0, 170], { name: 'Date mark', alt: null }),
    ]),
  ]
}

/** The parts of the date in one line, with spaces between them that are as wide as on the deck's own slide. */
function dateLine(hero: Element, { page, kit, ports }: Scene): Paragraph {
  const parts = page.all('span', hero)
  const runs = parts.flatMap((part, n): readonly TextRun[] => {
    const own = kit.texts.runs(part)
    const before = parts[n - 1]
    if (before === undefined) return own
    const or = [before, part].find(({ attribs }) => attribs['class'] === 'hero__or')
    const gap = or === undefined ? GAP : (OR_WIDTH - widthOf(kit.texts.runs(or), ports.measure)) / 2
    return [...space(own, kit.texts.runs(before), gap, ports.measure), ...own]
  })
  return { ...kit.texts.paragraph(hero), runs }
}

/** A space of a width, in the smaller of the letters around it. */
function space(
  after: readonly TextRun[],
  before: readonly TextRun[],
  gapPx: number,
  measure: Measure,
): readonly TextRun[] {
  const around = [...before.slice(-1), ...after.slice(0, 1)].sort((a, b) => a.sizePx - b.sizePx)
  return around.slice(0, 1).map((run) => {
    const plain = { ...run, text: ' ', trackingPx: 0 }
    return { ...plain, trackingPx: Math.max(0, gapPx - widthOf([plain], measure)) }
  })
}
