import type { Link } from './objects.ts'
import type { Part } from './part.ts'

/** What a click does, on a shape or on a stretch of text; nothing where the link leads to no slide of the deck. */
export function linkXml(link: Link | null | undefined, part: Part, content = ''): string {
  if (!link) return ''
  const relation = part.relate(link)
  if (relation === null) return ''
  const action = 'slide' in link ? ' action="ppaction://hlinksldjump"' : ''
  return `<a:hlinkClick r:id="${relation}"${action}>${content}</a:hlinkClick>`
}

/** Keeps the text's own colour: without it every link is in the colour that the theme has for links. */
export const OWN_COLOUR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
