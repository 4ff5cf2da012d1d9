import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { directionOf } from './direction.ts'
import { escapeHtml } from './escape.ts'

/** What the root of a page says of its language. */
export function languageAttributes(lang: string): string {
  return `lang="${escapeHtml(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}`
}

/** A part of a page in a language. */
export function renderIn(lang: string, part: VNode): string {
  const html = render(part)
  return directionOf(lang) === 'rtl' ? html.replaceAll(DRAWING, setUpright) : html
}

/**
 * A deck that is read from right to left has its drawings mirrored, each as a whole, by the style sheet: time runs to
 * the left in all of them. Maps are not.
 */
const DRAWING = /<svg\b(?! class="map\b)[^>]*>[^]*?<\/svg>/g
const TEXT = /<text\b[^>]*>[^]*?<\/text>/g

/**
 * The letters of a drawing that is mirrored, turned about the place they begin at, so that they can be read. They run to
 * the left from there, so what stands apart within them does so too.
 */
function setUpright(drawing: string): string {
  return drawing.replaceAll(TEXT, (text) => {
    const [, x = '0'] = /\sx="([^"]*)"/.exec(text) ?? []
    return text
      .replace('<text', `<text transform="matrix(-1 0 0 1 ${2 * Number(x)} 0)"`)
      .replaceAll(/ dx="([^"]*)"/g, (_, dx: string) => ` dx="${-Number(dx)}"`)
  })
}
