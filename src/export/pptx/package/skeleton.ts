import PptxGenJS from 'pptxgenjs'
import { LAYOUTS, LAYOUT_NAMES, type Layout, type Place } from './layouts.ts'
import type { LayoutName } from '../../../deck/deck.ts'

/** The families of the deck. The presentation names them and holds none of them. */
export const FONTS = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const

/**
 * A presentation with its master, its layouts and their places, and a slide for each of these, on which nothing stands
 * yet: a zip.
 */
export async function skeleton(slides: readonly LayoutName[]): Promise<Uint8Array> {
  const presentation = new PptxGenJS()
  presentation.layout = 'LAYOUT_WIDE'
  presentation.theme = { headFontFace: FONTS.serif, bodyFontFace: FONTS.sans }
  for (const name of LAYOUT_NAMES) {
    const layout = LAYOUTS[name]
    presentation.defineSlideMaster({ title: layout.name, objects: placeholders(layout) })
  }
  for (const slide of slides) presentation.addSlide({ masterName: LAYOUTS[slide].name })
  return await presentation.write({ outputType: 'uint8array', compression: false })
}

function placeholders({ places }: Layout) {
  return places.map((place) => ({ placeholder: { options: optionsOf(place), text: place.name } }))
}

function optionsOf({ name, type, box: [x, y, width, height], sizePx, isSerif, isBold, isTop }: Place) {
  return {
    name,
    type,
    x: x / 96,
    y: y / 96,
    w: width / 96,
    h: height / 96,
    margin: 0,
    align: 'left',
    valign: isTop === true ? 'top' : 'middle',
    color: 'tx1',
    fontSize: sizePx * 0.75,
    bold: isBold === true,
    fontFace: isSerif === true ? '+mj-lt' : '+mn-lt',
  } as const
}
