import type { PageRange, PaperLayout } from '../../deck/paper/paper.ts'
import { renderPaper, renderRailPictures, type PrintAssets } from '../../deck/print-page.tsx'
import type { MadeDeck } from '../load/deck.ts'
import { contentName } from '../page/content-name.ts'
import { Characters } from '../../host/characters.ts'
import { pageFonts } from '../page/page-fonts.ts'
import { contentPolicy } from '../page/policy.ts'
import { readStageFiles, stageFor, type StageFiles } from '../page/stage-files.ts'
import { linkOut } from './pdf-links.ts'
import { standIns } from './rail-pictures.ts'

/** The files of a page that is printed, by name; `index.html` is the page. */
export type PrintFiles = ReadonlyMap<string, Uint8Array | string>

/** A deck on paper, rendered part by part. Parts asked for in the same order are the same. */
export interface PaperDeck {
  readonly pages: number
  /** The pages of a part, with all files that it needs. */
  readonly part: (range: PageRange) => Promise<PrintFiles>
  /** The pictures that the pages share, one at the top of each page; `null` where they share none. */
  readonly pictures: () => Promise<PrintFiles | null>
}

const FONTS = 'assets/fonts.css'
const SHEET = 'assets/sheet.css'

/** `sheet`: where a page of the layout is not a slide’s size, what says how large it is. */
export async function paperDeck(
  made: MadeDeck,
  layout: PaperLayout,
  { sheet, stage }: { readonly sheet?: string; readonly stage?: StageFiles } = {},
): Promise<PaperDeck> {
  const { deck, ports, images, fonts: optional } = made
  const { style } = stageFor(stage ?? (await readStageFiles()), deck.chronology.timeline.lang)
  const stageName = contentName('assets/stage.css', style)
  const assets: PrintAssets = {
    styles: [FONTS, stageName, ...(sheet === undefined ? [] : [SHEET])],
    csp: contentPolicy(),
  }
  const shared = [
    [stageName, style] as const,
    ...(sheet === undefined ? [] : [[SHEET, sheet] as const]),
    ...[...images.values()].map(({ name, bytes }) => [name, bytes] as const),
    ...standIns(),
  ]
  // Of all parts so far, so that the parts of a deck soon have the same fonts.
  const characters = new Characters()
  const withFiles = async (html: string): Promise<PrintFiles> => {
    characters.add(html)
    const fonts = await pageFonts(characters, optional)
    return new Map<string, Uint8Array | string>([
      ...shared,
      ...fonts.files.map(([name, content]) => [name === fonts.style ? FONTS : name, content] as const),
      ['index.html', html],
    ])
  }
  return {
    pages: layout.pages,
    part: (range) => withFiles(linkOut(renderPaper(deck, assets, layout, range))),
    async pictures() {
      const html = layout.isRailed ? renderRailPictures(deck, ports, assets) : null
      return html === null ? null : await withFiles(html)
    },
  }
}
