import { linkXml, OWN_COLOUR } from './link.ts'
import type { Paragraph, TextObject, TextRun } from './objects.ts'
import { colourXml } from './paint.ts'
import type { Part } from './part.ts'
import { centipoints, emu, escapeXml } from './xml.ts'

/** The text of a shape. */
export function bodyXml(text: TextObject, part: Part): string {
  const { anchor, wraps, shrinks, isNumber, insetPx = 0 } = text
  const side = emu(insetPx)
  const attributes = [
    `wrap="${wraps ? 'square' : 'none'}"`,
    `lIns="${side}" tIns="0" rIns="${side}" bIns="0" rtlCol="0"`,
    `anchor="${ANCHORS[anchor]}"`,
  ]
  const fit = shrinks ? '<a:normAutofit/>' : '<a:noAutofit/>'
  const paragraphs = text.paragraphs.map((paragraph) => paragraphXml(paragraph, part, isNumber === true))
  return `<a:bodyPr ${attributes.join(' ')}>${fit}</a:bodyPr><a:lstStyle/>${paragraphs.join('')}`
}

/** What the places of text in a box are called in DrawingML. */
export const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const
const ALIGNS = { left: 'l', center: 'ctr', right: 'r' } as const

export function paragraphXml(paragraph: Paragraph, part: Part, isNumber = false): string {
  const { runs, align, linePx, gapPx, tabsPx, marginPx, indentPx, isRtl } = paragraph
  const spacing = linePx === null ? '' : `<a:lnSpc><a:spcPts val="${centipoints(linePx)}"/></a:lnSpc>`
  const gap = gapPx === 0 ? '' : `<a:spcBef><a:spcPts val="${centipoints(gapPx)}"/></a:spcBef>`
  const tabs = tabsPx.map((px) => `<a:tab pos="${emu(px)}" algn="l"/>`).join('')
  const content = `${spacing}${gap}<a:buNone/>${tabs === '' ? '' : `<a:tabLst>${tabs}</a:tabLst>`}`
  const [side, rtl] = isRtl ? ['marR', ' rtl="1"'] : ['marL', '']
  const attributes = `${side}="${emu(marginPx)}" indent="${emu(indentPx)}" algn="${ALIGNS[align]}"${rtl}`
  const properties = `<a:pPr ${attributes}>${content}</a:pPr>`
  const written = runs.map((run) => (isNumber ? numberXml(run, part) : runXml(run, part)))
  const last = runs.at(-1)
  const end = last === undefined ? '' : `<a:endParaRPr lang="${part.lang}" sz="${centipoints(last.sizePx)}"/>`
  return `<a:p>${properties}${written.join('')}${end}</a:p>`
}

function runXml(run: TextRun, part: Part): string {
  if (run.text === '') return ''
  const properties = runProperties(run, part)
  return run.text
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r>${properties}<a:t>${escapeXml(line)}</a:t></a:r>`))
    .join(`<a:br>${properties}</a:br>`)
}

/** The field of the slide's number stands for `#`. */
function numberXml(run: TextRun, part: Part): string {
  const [before = '', after = ''] = run.text.split('#')
  const field = `<a:fld id="{5B2C7E0A-4C1D-4E58-9B11-6A3C6E4B7D01}" type="slidenum">${runProperties(run, part)}<a:t>‹#›</a:t></a:fld>`
  return runXml({ ...run, text: before }, part) + field + runXml({ ...run, text: after }, part)
}

function runProperties(run: TextRun, part: Part): string {
  const { sizePx, isBold, isItalic, colour, link, trackingPx } = run
  const spacing = trackingPx === 0 ? '' : ` spc="${centipoints(trackingPx)}"`
  const attributes = `lang="${escapeXml(part.lang)}" sz="${centipoints(sizePx)}" b="${isBold ? 1 : 0}" i="${isItalic ? 1 : 0}"${spacing} dirty="0"`
  const fill = `<a:solidFill>${colourXml(colour)}</a:solidFill>`
  return `<a:rPr ${attributes}>${fill}${fontXml(run.family)}${linkXml(link, part, OWN_COLOUR)}</a:rPr>`
}

/** The theme's fonts by their part in it, so that who has none of them changes all text at once. */
function fontXml(family: TextRun['family']): string {
  const font = family === 'serif' ? 'mj' : 'mn'
  return `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`
}
