import { describe, expect, test } from 'vitest'
import { mirrored } from '../../../src/export/pptx/drawingml/mirror.ts'
import type { Paragraph, SlideObject, TextObject } from '../../../src/export/pptx/drawingml/objects.ts'
import { rectangle } from '../../../src/export/pptx/drawingml/path.ts'

const box = { x: 64, y: 10, width: 400, height: 20 }
const paragraph: Paragraph = { runs: [], align: 'left', linePx: null, gapPx: 0, tabsPx: [], marginPx: 8, indentPx: -8 }
const text: TextObject = {
  kind: 'text',
  name: 'Text',
  box,
  paragraphs: [paragraph],
  anchor: 'top',
  wraps: true,
  shrinks: true,
  placeholder: null,
  fill: null,
  line: null,
}

describe('a slide that is read from right to left', () => {
  test('has its texts in the mirrored place, at the other edge', () => {
    expect(mirrored([text])).toEqual([
      { ...text, box: { ...box, x: 816 }, paragraphs: [{ ...paragraph, align: 'right', isRtl: true }] },
    ])
  })

  test('has its shapes mirrored, and what fades in them', () => {
    const stop = { colour: 'ink', opacity: 1 }
    const fill = {
      kind: 'gradient',
      stops: [
        { ...stop, offset: 0 },
        { ...stop, offset: 0.3, opacity: 0 },
      ],
      isUpright: false,
    } as const
    const [shape] = mirrored([{ kind: 'path', name: 'Area', path: rectangle(box), fill, line: null }])
    expect(shape).toMatchObject({
      path: [{ to: [1216, 10] }, { to: [816, 10] }, { to: [816, 30] }, { to: [1216, 30] }, { kind: 'close' }],
      fill: {
        stops: [
          { offset: 0.7, opacity: 0 },
          { offset: 1, opacity: 1 },
        ],
      },
    })
  })

  test('has its tables’ columns in the other order', () => {
    const cell = (marginPx: number) =>
      ({ paragraphs: [{ ...paragraph, marginPx }], anchor: 'top', topPx: 0, bottomPx: 0 }) as const
    const rows = [{ heightPx: 20, cells: [cell(1), cell(2)], rule: null }]
    const table: SlideObject = { kind: 'table', name: 'T', box, alt: '', columnsPx: [300, 100], hasHeader: true, rows }
    expect(mirrored([table])).toMatchObject([
      {
        box: { x: 816 },
        columnsPx: [100, 300],
        rows: [{ cells: [{ paragraphs: [{ marginPx: 2 }] }, { paragraphs: [{ marginPx: 1 }] }] }],
      },
    ])
  })

  test('moves the names on a map with it, and does not mirror them', () => {
    const group: SlideObject = { kind: 'group', name: 'Names', alt: null, upright: box, children: [text] }
    expect(mirrored([group])).toEqual([{ ...group, children: [{ ...text, box: { ...box, x: 816 } }] }])
    const inner = { ...text, box: { ...box, x: 100, width: 50 } }
    expect(mirrored([{ ...group, children: [inner] }])).toMatchObject([{ children: [{ box: { x: 852 } }] }])
  })
})
