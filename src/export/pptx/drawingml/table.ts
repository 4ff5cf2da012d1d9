import type { Line, TableCell, TableObject } from './objects.ts'
import { lineXml } from './paint.ts'
import type { Part } from './part.ts'
import { ANCHORS, paragraphXml } from './text.ts'
import { emu } from './xml.ts'

/** The content of a table; its frame is written like that of any object. */
export function tableXml({ columnsPx, hasHeader, rows }: TableObject, part: Part): string {
  const columns = columnsPx.map((px) => `<a:gridCol w="${emu(px)}"/>`).join('')
  const lines = rows.map(({ heightPx, cells, rule }) => {
    const row = cells.map((cell) => cellXml(cell, rule, part)).join('')
    return `<a:tr h="${emu(heightPx)}">${row}</a:tr>`
  })
  return `<a:tbl><a:tblPr${hasHeader ? ' firstRow="1"' : ''}/><a:tblGrid>${columns}</a:tblGrid>${lines.join('')}</a:tbl>`
}

function cellXml({ paragraphs, anchor, topPx, bottomPx }: TableCell, rule: Line | null, part: Part): string {
  const text = paragraphs.map((paragraph) => paragraphXml(paragraph, part)).join('') || '<a:p/>'
  const sides = ['lnL', 'lnR', 'lnT'].map((side) => lineXml(null, side)).join('')
  const place = `marL="0" marR="0" marT="${emu(topPx)}" marB="${emu(bottomPx)}" anchor="${ANCHORS[anchor]}"`
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr ${place}>${sides}${lineXml(rule, 'lnB')}<a:noFill/></a:tcPr></a:tc>`
}
