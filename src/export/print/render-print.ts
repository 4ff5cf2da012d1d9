import { renderPrintPage } from '../../deck/print-page.tsx'
import type { MadeDeck } from '../load/deck.ts'
import { contentName } from '../page/content-name.ts'
import { Characters } from '../page/characters.ts'
import { pageFonts } from '../page/page-fonts.ts'
import { contentPolicy } from '../page/policy.ts'
import { readStageFiles, type StageFiles } from '../page/stage-files.ts'

/** Makes the page that is printed, with all files that it needs. */
export async function renderPrint(
  { deck, ports, images }: MadeDeck,
  notes: boolean,
  stage?: StageFiles,
): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const { style } = stage ?? (await readStageFiles())
  const stageName = contentName('assets/stage.css', style)
  const fontsName = 'assets/fonts.css'
  const html = renderPrintPage(deck, ports, {
    styles: [fontsName, stageName],
    scripts: [],
    theme: 'print',
    notes,
    csp: contentPolicy(),
  })
  const characters = new Characters()
  characters.add(html)
  const fonts = await pageFonts(characters)
  return new Map<string, Uint8Array | string>([
    [stageName, style],
    ...fonts.files.map(([name, content]) => [name === fonts.style ? fontsName : name, content] as const),
    ...[...images.values()].map(({ name, bytes }) => [name, bytes] as const),
    ['index.html', html],
  ])
}
