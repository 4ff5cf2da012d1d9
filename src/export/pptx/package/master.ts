import type { PlaceholderRef, SlideObject, TextObject, TextRun } from '../drawingml/objects.ts'

/** How text at a slide's edges looks; others differ from it. */
export const EDGE_RUN: TextRun = {
  text: '',
  sizePx: 16,
  family: 'sans',
  isBold: false,
  isItalic: false,
  colour: 'ink3',
  link: null,
  trackingPx: 0,
}

type Box = TextObject['box']

/** The places that every layout has. */
export function masterObjects(): readonly SlideObject[] {
  const title = { ...EDGE_RUN, text: 'Title', sizePx: 38, family: 'serif', isBold: true, colour: 'ink' } as const
  const body = { ...EDGE_RUN, text: 'Text', sizePx: 26, colour: 'ink' } as const
  return [
    place('Title', { type: 'title', index: 0 }, { x: 64, y: 48, width: 1152, height: 44 }, title),
    place('Text', { type: 'body', index: 1 }, { x: 64, y: 150, width: 1152, height: 400 }, body),
    ...edgePlaces(),
  ]
}

/** Where a slide says what it is, and its number. */
export function edgePlaces(): readonly SlideObject[] {
  const number = place(
    'Slide number',
    { type: 'sldNum', index: 12 },
    { x: 1016, y: 689, width: 200, height: 30 },
    {
      ...EDGE_RUN,
      text: '#',
    },
  )
  return [
    place('Footer', { type: 'ftr', index: 11 }, { x: 64, y: 689, width: 900, height: 30 }, EDGE_RUN),
    { ...number, isNumber: true },
  ]
}

function place(name: string, placeholder: PlaceholderRef, box: Box, run: TextRun): TextObject {
  const isNumber = placeholder.type === 'sldNum'
  const layout = { linePx: null, gapPx: 0, tabsPx: [], marginPx: 0, indentPx: 0 }
  return {
    kind: 'text',
    name,
    box,
    paragraphs: [{ ...layout, runs: [run], align: isNumber ? 'right' : 'left' }],
    anchor: placeholder.type === 'body' ? 'top' : 'middle',
    wraps: true,
    shrinks: false,
    placeholder,
    fill: null,
    line: null,
  }
}
