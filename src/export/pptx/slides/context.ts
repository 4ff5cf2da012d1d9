import type { Element } from 'domhandler'
import type { SlideObject, TableRow } from '../drawingml/objects.ts'
import { findingObjects, linesOf, ruleAt, scaled } from './boxes.ts'
import { railObjects } from './rail.ts'
import type { Scene } from './scene.ts'

const LEFT = 64
const TOP = 150
const WIDTH = 1152
const COLUMNS = [752, 400]
const TEXT_WIDTH = 740

/** From the rule to the rail. */
const HEIGHT = 553 - TOP
/** Lines of sources, at the least: nobody knows how high the fonts of a reader are. */
const SOURCE_LINE = 24

/** What has no date, each beside its sources: a table. */
export function contextObjects(scene: Scene): readonly SlideObject[] {
  const { page, slide } = scene
  const items = page.all('.context__rows > li')
  const isDense = page.find('.context--dense') !== null
  const size = { leastPx: isDense ? 64 : 72, paddingPx: isDense ? 14 : 18 }
  const share = SHARES.find((share) => heightOf(items, size, share, scene) <= HEIGHT) ?? 0.7
  const rows = items.map((item, n) => rowOf(item, n === items.length - 1, { ...size, share }, scene))
  return [
    ...findingObjects(scene),
    ruleAt(LEFT, TOP, WIDTH, { colour: 'ink', widthPx: 1.5 }),
    {
      kind: 'table',
      name: 'Background',
      alt: slide.title,
      box: { x: LEFT, y: TOP, width: WIDTH, height: rows.reduce((sum, { heightPx }) => sum + heightPx, 0) },
      columnsPx: COLUMNS,
      hasHeader: false,
      rows,
    },
    ...railObjects(scene),
  ]
}

/** Sizes of the text, of which the largest is taken at which all rows stand over the rail. */
const SHARES = [1, 0.92, 0.84, 0.77]
const RULE = { colour: 'rule', opacity: 1, widthPx: 1, dashesPx: [], hasRoundCaps: false }

interface RowSize {
  readonly leastPx: number
  readonly paddingPx: number
}

/** What an item says, and its sources, each in a line. */
function textsOf(item: Element, { page, kit }: Scene) {
  const text = page.find('.context__text', item)
  const sources = page.all('.context__sources > a', item)
  const none = page.find('.context__sources', item)
  const said = sources.length > 0 ? sources : none === null ? [] : [none]
  return {
    texts: text === null ? [] : [kit.texts.paragraph(text, { linePx: kit.styles.of(text).linePx })],
    sources: said.map((each) => kit.texts.paragraph(each)),
  }
}

function heightOf(items: readonly Element[], size: RowSize, share: number, scene: Scene): number {
  return items.reduce((sum, item) => sum + rowHeight(item, size, share, scene), 0)
}

function rowHeight(item: Element, { leastPx, paddingPx }: RowSize, share: number, scene: Scene): number {
  const { texts, sources } = textsOf(item, scene)
  const heights = texts.map((text) => {
    const { runs, linePx } = scaled(text, share)
    return linesOf(runs, TEXT_WIDTH, scene.ports.measure) * (linePx ?? 0)
  })
  const tallest = Math.max(0, ...heights, sources.length * SOURCE_LINE + 6)
  return Math.max(leastPx * share, tallest + 2 * paddingPx * share)
}

function rowOf(
  item: Element,
  isLast: boolean,
  { share, ...size }: RowSize & { readonly share: number },
  scene: Scene,
): TableRow {
  const { texts, sources } = textsOf(item, scene)
  const topPx = size.paddingPx * share
  return {
    heightPx: rowHeight(item, size, share, scene),
    rule: isLast ? null : RULE,
    cells: [
      { paragraphs: texts.map((text) => scaled(text, share)), anchor: 'top', topPx, bottomPx: topPx / 2 },
      { paragraphs: sources, anchor: 'top', topPx: topPx + 6, bottomPx: 0 },
    ],
  }
}
