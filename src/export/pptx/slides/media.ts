import type { Element } from 'domhandler'
import { imageSize } from 'image-size'
import type { MediaFile } from '../../load/media.ts'
import type { Image, Paragraph, SlideObject } from '../drawingml/objects.ts'
import { blockBox, textBox } from './boxes.ts'
import type { Kit, Scene } from './scene.ts'

const LEFT = 816
const TOP = 268
const WIDTH = 400
/** A picture's room, px: layouts.css, `.media img`. */
const ROOM = { width: WIDTH, height: 238 }

/** A picture with its credit; its description and where it lies, where it is not part of the output. */
export function mediaExhibit(exhibit: Element, scene: Scene): readonly SlideObject[] {
  const { page, kit, slide, deck } = scene
  const media = slide.event === null ? null : (deck.chronology.events[slide.event]?.event.media ?? null)
  if (media === null) return []
  const file = kit.images.get(media.src)
  const shown = file === undefined ? null : shownImage(file, kit)
  const credit = page.find('figcaption', exhibit)
  const creditAt = (y: number) =>
    credit === null ? [] : [blockBox(credit, { x: LEFT, y, width: WIDTH, height: 44 }, kit, { name: 'Credit' })]
  if (shown === null) {
    const box = { x: LEFT, y: TOP, width: WIDTH, height: 78 }
    return [textBox('Picture', [described(exhibit, media.alt, scene)], box), ...creditAt(TOP + 84)]
  }
  const box = { x: LEFT, y: TOP, ...contained(shown) }
  return [
    { kind: 'picture', name: 'Picture', alt: media.alt, box, image: shown.image },
    ...creditAt(TOP + box.height + 6),
  ]
}

/** Whether presentations can show an image of the list: not all of them know WebP and AVIF. */
export function isShown({ kind }: MediaFile): boolean {
  return kind !== 'webp' && kind !== 'avif'
}

interface ShownImage {
  readonly image: Image
  readonly width: number
  readonly height: number
}

function shownImage(file: MediaFile, kit: Kit): ShownImage | null {
  if (!isShown(file)) return null
  const { width = ROOM.width, height = ROOM.height } = sizeOf(file.bytes)
  const size = { width, height }
  if (file.kind === 'svg') return { image: kit.rasterOf(new TextDecoder().decode(file.bytes)), ...size }
  const ending = file.kind === 'jpg' ? 'jpeg' : file.kind
  if (ending !== 'png' && ending !== 'jpeg' && ending !== 'gif') return null
  return { image: { bytes: file.bytes, ending, svg: null }, ...size }
}

function sizeOf(bytes: Uint8Array): { readonly width?: number; readonly height?: number } {
  try {
    return imageSize(bytes)
  } catch {
    // What no one can measure may still be shown.
    return {}
  }
}

/** As large as its room, and never larger than it is. */
function contained({ width, height }: ShownImage): { readonly width: number; readonly height: number } {
  const share = Math.min(1, ROOM.width / width, ROOM.height / height)
  return { width: width * share, height: height * share }
}

function described(exhibit: Element, alt: string, { page, kit }: Scene): Paragraph {
  const link = page.find('.media__link', exhibit)
  if (link !== null) return kit.texts.paragraph(link, { linePx: 26 })
  const look = { family: 'sans', isBold: false, isItalic: false, colour: 'ink2', link: null, trackingPx: 0 } as const
  return { ...kit.texts.paragraph(exhibit, { linePx: 26 }), runs: [{ ...look, text: alt, sizePx: 19 }] }
}
