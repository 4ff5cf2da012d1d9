import type { LayoutName } from '../../../deck/deck.ts'

/** A place of a layout that text stands in, px. Its style is that of text which somebody puts in. */
export interface Place {
  readonly name: string
  readonly type: 'title' | 'body'
  readonly box: readonly [x: number, y: number, width: number, height: number]
  readonly sizePx: number
  readonly isSerif?: boolean
  readonly isBold?: boolean
  readonly isTop?: boolean
}

export interface Layout {
  readonly name: string
  readonly places: readonly Place[]
  /** Whether the panel of the rail lies at its foot. */
  readonly isRailed: boolean
}

const FINDING: readonly Place[] = [
  { name: 'Finding', type: 'title', box: [64, 48, 1184, 44], sizePx: 38, isSerif: true, isBold: true },
  { name: 'Line', type: 'body', box: [64, 96, 1184, 28], sizePx: 21 },
]

/** The layouts of a presentation, as those of the deck. Slides refer to the places of each by their order, from 100 on. */
export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  title: {
    name: 'Title',
    isRailed: true,
    places: [
      { name: 'Title', type: 'title', box: [64, 92, 540, 132], sizePx: 64, isSerif: true, isBold: true, isTop: true },
      { name: 'Subtitle', type: 'body', box: [64, 240, 540, 46], sizePx: 38, isSerif: true, isTop: true },
      { name: 'Bottom line', type: 'body', box: [64, 304, 540, 105], sizePx: 26, isTop: true },
      { name: 'As of', type: 'body', box: [64, 429, 520, 32], sizePx: 24, isBold: true },
      { name: 'Summary', type: 'body', box: [64, 465, 440, 60], sizePx: 22, isTop: true },
    ],
  },
  overview: { name: 'Overview', isRailed: false, places: FINDING },
  chapter: { name: 'Chapter', isRailed: false, places: FINDING },
  event: {
    name: 'Event',
    isRailed: true,
    places: [
      {
        name: 'Headline',
        type: 'title',
        box: [64, 264, 736, 88],
        sizePx: 38,
        isSerif: true,
        isBold: true,
        isTop: true,
      },
      { name: 'Kind and place', type: 'body', box: [64, 50, 1152, 26], sizePx: 19 },
      { name: 'Date', type: 'body', box: [64, 78, 1210, 96], sizePx: 88, isSerif: true, isBold: true },
      { name: 'Dating', type: 'body', box: [64, 213, 1190, 28], sizePx: 21 },
      { name: 'Quote', type: 'body', box: [64, 366, 736, 42], sizePx: 30, isSerif: true, isTop: true },
      { name: 'Text', type: 'body', box: [64, 366, 736, 124], sizePx: 26, isTop: true },
      { name: 'Source', type: 'body', box: [64, 494, 740, 26], sizePx: 17 },
      { name: 'Order', type: 'body', box: [64, 520, 740, 26], sizePx: 17 },
    ],
  },
  changes: { name: 'Changes', isRailed: true, places: FINDING },
  context: { name: 'Background', isRailed: true, places: FINDING },
  closing: { name: 'Closing', isRailed: true, places: FINDING },
  sources: { name: 'Sources', isRailed: true, places: FINDING },
  legend: { name: 'Legend', isRailed: false, places: FINDING },
}

/** The layouts in the order in which a presentation has them, behind its empty one. */
export const LAYOUT_NAMES = [
  'title',
  'overview',
  'chapter',
  'event',
  'changes',
  'context',
  'closing',
  'sources',
  'legend',
] as const satisfies readonly LayoutName[]
