import type { SlideObject } from '../drawingml/objects.ts'
import { findingObjects, ruleAt } from './boxes.ts'
import { railObjects } from './rail.ts'
import type { Scene } from './scene.ts'

const LEFT = 64
const TOP = 150
const WIDTH = 1152
const COLUMNS = [752, 400]

/** What has no date, each beside its sources: a table. */
export function contextObjects(scene: Scene): readonly SlideObject[] {
  const { page, kit, slide } = scene
  const isDense = page.find('.context--dense') !== null
  const [least, padding] = isDense ? [64, 14] : [72, 18]
  const items = page.all('.context__rows > li')
  const rows = items.map((item, n) => {
    const text = page.find('.context__text', item)
    const sources = page.all('.context__sources > a', item)
    const none = page.find('.context__sources', item)
    const said = sources.length > 0 ? sources : none === null ? [] : [none]
    const texts = text === null ? [] : [kit.texts.paragraph(text, { linePx: kit.styles.of(text).linePx })]
    return {
      heightPx: least,
      rule:
        n === items.length - 1 ? null : { colour: 'rule', opacity: 1, widthPx: 1, dashesPx: [], hasRoundCaps: false },
      cells: [
        { paragraphs: texts, anchor: 'top' as const, topPx: padding },
        { paragraphs: said.map((each) => kit.texts.paragraph(each)), anchor: 'top' as const, topPx: padding + 6 },
      ],
    }
  })
  return [
    ...findingObjects(scene),
    ruleAt(LEFT, TOP, WIDTH, { colour: 'ink', widthPx: 1.5 }),
    {
      kind: 'table',
      name: 'Background',
      alt: slide.title,
      box: { x: LEFT, y: TOP, width: WIDTH, height: least * rows.length },
      columnsPx: COLUMNS,
      hasHeader: false,
      rows,
    },
    ...railObjects(scene),
  ]
}
