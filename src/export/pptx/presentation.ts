import type { Deck, Slide } from '../../deck/deck.ts'
import { directionOf } from '../../deck/direction.ts'
import type { Ports } from '../../deck/ports.ts'
import { pdfFacts } from '../print/pdf-facts.ts'
import type { MadeDeck } from '../load/deck.ts'
import { readStageFiles } from '../page/stage-files.ts'
import { flatSvg } from './drawings/flat-svg.ts'
import { Drawings } from './drawings/native.ts'
import { rasterizer } from './drawings/rasterize.ts'
import { mirrored } from './drawingml/mirror.ts'
import type { Image, SlideObject } from './drawingml/objects.ts'
import { layoutGround } from './ground.tsx'
import { roomyMeasure } from './look/font.ts'
import { slidePage } from './look/page.tsx'
import { readSheet, type Sheet } from './look/sheet.ts'
import { Styles } from './look/style.ts'
import { Texts } from './look/text.ts'
import { refit } from './refit.ts'
import { finish, type FinishedSlide } from './package/finish.ts'
import { skeleton } from './package/skeleton.ts'
import type { FindSlide } from './package/written-part.ts'
import { slideObjects } from './slides/index.ts'
import type { Kit } from './slides/scene.ts'
import { findSlideIn } from './slide-numbers.ts'

export interface PresentationOptions {
  readonly theme: string
  readonly notes: boolean
  /** Told how many slides are made, of all. */
  readonly onSlide?: (made: number, total: number) => void
}

/** Makes a presentation of a deck: its slides, and the legend last. */
export async function presentation(made: MadeDeck, options: PresentationOptions): Promise<Uint8Array> {
  const { style } = await readStageFiles()
  const sheet = readSheet(style)
  // Fitted once more, with room for other fonts; maps are drawn for these ports alone.
  const ports = { ...made.ports, atlas: { ...made.ports.atlas }, measure: roomyMeasure(made.ports.measure) }
  const deck = refit(made.deck, ports)
  const kit = await makeKit(sheet, { ports, options, images: made.images })
  const slides: readonly Slide[] = [...deck.slides, deck.legend]
  const findSlide: FindSlide = findSlideIn(deck, slides)
  const ground = layoutGround(deck, ports, kit)
  const base = await skeleton(slides.map(({ layout }) => layout))
  return finish(base, {
    facts: pdfFacts(deck.chronology.timeline),
    findSlide,
    ground: (layout) => turned(ground(layout), deck),
    theme: { name: options.theme, tokens: kit.tokens },
    printTokens: sheet.tokensOf('print'),
    slides: finishedSlides({ deck, slides, ports, kit }, options),
  })
}

interface ToMake {
  readonly deck: Deck
  readonly slides: readonly Slide[]
  readonly ports: Ports
  readonly kit: Kit
}

/** Slide by slide: no more than one is held as objects. */
function* finishedSlides(
  { deck, slides, ports, kit }: ToMake,
  { notes, onSlide }: PresentationOptions,
): Generator<FinishedSlide, void> {
  for (const [n, slide] of slides.entries()) {
    onSlide?.(n, slides.length)
    const page = slidePage(deck, slide, ports, `slide-${n + 1}`)
    yield { objects: turned(slideObjects({ deck, slide, page, ports, kit }), deck), notes: notes ? slide.notes : null }
  }
  onSlide?.(slides.length, slides.length)
}

function turned(objects: readonly SlideObject[], { chronology }: Deck): readonly SlideObject[] {
  return directionOf(chronology.timeline.lang) === 'rtl' ? mirrored(objects) : objects
}

async function makeKit(
  sheet: Sheet,
  made: { readonly ports: Ports; readonly options: PresentationOptions; readonly images: MadeDeck['images'] },
): Promise<Kit> {
  const styles = new Styles(sheet)
  const tokens = sheet.tokensOf(made.options.theme)
  const rasterize = await rasterizer()
  const known = new Map<string, Image>()
  const rasterOf = (svg: string): Image => {
    const image = known.get(svg) ?? { bytes: rasterize(svg), ending: 'png', svg }
    known.set(svg, image)
    return image
  }
  return {
    styles,
    texts: new Texts(styles),
    drawings: new Drawings(styles, made.ports.measure),
    tokens,
    pictureOf: (svg, size) => rasterOf(flatSvg(svg, size, { styles, tokens })),
    rasterOf,
    images: made.images,
  }
}
