import { boundsOf } from './bounds.ts'
import { geometryOf } from './geometry.ts'
import { linkXml } from './link.ts'
import type {
  Box,
  GroupObject,
  PathObject,
  PictureObject,
  PlaceholderRef,
  SlideObject,
  TableObject,
  TextObject,
} from './objects.ts'
import { fillXml, lineXml } from './paint.ts'
import type { Part } from './part.ts'
import { tableXml } from './table.ts'
import { bodyXml } from './text.ts'
import { emu, escapeXml } from './xml.ts'

/** Writes objects as the shapes of a part, in the order in which they lie over one another and are read. */
export function objectsXml(objects: readonly SlideObject[], part: Part): string {
  return objects.map((object) => objectXml(object, part)).join('')
}

function objectXml(object: SlideObject, part: Part): string {
  switch (object.kind) {
    case 'text':
      return textXml(object, part)
    case 'path':
      return pathXml(object, part)
    case 'picture':
      return pictureXml(object, part)
    case 'table':
      return frameXml(object, part)
    case 'group':
      return groupXml(object, part)
  }
}

/** Says that a shape tells nothing that is not told in words elsewhere. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** `alt`: what is told of a picture; `null` for what is decoration; absent for text, which tells itself. */
function nameXml(object: SlideObject, part: Part, alt?: string | null): string {
  const told = typeof alt === 'string' ? ` descr="${escapeXml(alt)}"` : ''
  const content = linkXml(object.link, part) + (alt === null ? DECORATIVE : '')
  const start = `<p:cNvPr id="${part.nextId()}" name="${escapeXml(object.name)}"${told}`
  return content === '' ? `${start}/>` : `${start}>${content}</p:cNvPr>`
}

function frame({ x, y, width, height }: Box): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(0, width))}" cy="${emu(Math.max(0, height))}"/>`
}

function textXml(text: TextObject, part: Part): string {
  const { box, placeholder, fill, line } = text
  const kind = placeholder === null ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
  const properties = `<p:nvPr>${placeholder === null ? '' : placeholderXml(placeholder)}</p:nvPr>`
  const look = `<a:xfrm>${frame(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fillXml(fill)}${lineXml(line)}`
  return `<p:sp><p:nvSpPr>${nameXml(text, part)}${kind}${properties}</p:nvSpPr><p:spPr>${look}</p:spPr><p:txBody>${bodyXml(text, part)}</p:txBody></p:sp>`
}

export function placeholderXml({ type, index }: PlaceholderRef): string {
  const small = type === 'ftr' || type === 'sldNum' ? ' sz="quarter"' : ''
  return `<p:ph type="${type}"${small} idx="${index}"/>`
}

function pathXml(object: PathObject, part: Part): string {
  const box = boundsOf(object)
  const { xml, isLine, isFlipped } = geometryOf(object.path, box)
  const look = `<a:xfrm${isFlipped ? ' flipV="1"' : ''}>${frame(box)}</a:xfrm>${xml}${isLine ? '' : fillXml(object.fill)}${lineXml(object.line)}`
  const name = nameXml(object, part)
  if (isLine)
    return `<p:cxnSp><p:nvCxnSpPr>${name}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${look}</p:spPr></p:cxnSp>`
  return `<p:sp><p:nvSpPr>${name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${look}</p:spPr></p:sp>`
}

function pictureXml(picture: PictureObject, part: Part): string {
  const { box, alt, image } = picture
  const relation = (bytes: Uint8Array | string, ending: Parameters<Part['addImage']>[1]) =>
    part.relate({ media: part.addImage(bytes, ending) }) ?? ''
  const drawing =
    image.svg === null
      ? ''
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relation(image.svg, 'svg')}"/></a:ext></a:extLst>`
  const blip = `<a:blip r:embed="${relation(image.bytes, image.ending)}">${drawing}</a:blip>`
  return `<p:pic><p:nvPicPr>${nameXml(picture, part, alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>${frame(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}

function frameXml(table: TableObject, part: Part): string {
  const data = `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(table, part)}</a:graphicData>`
  return `<p:graphicFrame><p:nvGraphicFramePr>${nameXml(table, part, table.alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${frame(table.box)}</p:xfrm><a:graphic>${data}</a:graphic></p:graphicFrame>`
}

/** In its own frame a group's children keep their places. */
function groupXml(group: GroupObject, part: Part): string {
  if (group.children.length === 0) return ''
  const { x, y, width, height } = boundsOf(group)
  const place = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`
  const inner = place.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')
  const name = nameXml(group, part, group.alt)
  return `<p:grpSp><p:nvGrpSpPr>${name}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${inner}</a:xfrm></p:grpSpPr>${objectsXml(group.children, part)}</p:grpSp>`
}
