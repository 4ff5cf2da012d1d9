import { renderPage } from '../../deck/page.tsx'
import type { MadeDeck } from '../load/deck.ts'
import { Characters } from './characters.ts'
import { contentName } from './content-name.ts'
import { pageFonts, type PageFile } from './page-fonts.ts'
import { contentPolicy } from './policy.ts'
import { readStageFiles, type StageFiles } from './stage-files.ts'

/** All files of a deck's folder by name, relative and with `/`. All names but `index.html` change with the content. */
export type SiteFiles = ReadonlyMap<string, Uint8Array | string>

export interface SiteOptions {
  /** `null`: the list's own. */
  readonly theme: string | null
  readonly notes: boolean
  /** What the server of a live deck adds to the page. */
  readonly live?: { readonly styles: readonly string[]; readonly scripts: readonly string[] }
}

/** Stands in the page for the sheet of its fonts until it is known which fonts the page needs. */
const FONTS = 'assets/fonts.css'

/** Makes the folder of a deck: a page that works from a server and by double click, and everything that it needs. */
export async function renderSite(made: MadeDeck, options: SiteOptions, stage?: StageFiles): Promise<SiteFiles> {
  const { script, style } = stage ?? (await readStageFiles())
  const { deck, ports, images } = made
  const { theme, notes, live } = options
  const bundle: PageFile[] = [
    [contentName('assets/stage.css', style), style],
    [contentName('assets/stage.js', script), script],
  ]
  const [styleName = '', scriptName = ''] = bundle.map(([name]) => name)
  const page = renderPage(deck, ports, {
    styles: [FONTS, styleName, ...(live?.styles ?? [])],
    scripts: [scriptName, ...(live?.scripts ?? [])],
    theme: theme ?? deck.chronology.timeline.theme,
    notes,
    csp: contentPolicy({ live: live !== undefined }),
  })
  const characters = new Characters()
  for (const text of [page.html, ...page.chunks.values()]) characters.add(text)
  const fonts = await pageFonts(characters)
  const chunks = [...page.chunks].map(([name, content]) => ({ name, content, finalName: contentName(name, content) }))
  let html = renamed(page.html, page.html.indexOf(FONTS), FONTS, fonts.style)
  for (const { name, finalName } of chunks) html = renamed(html, html.lastIndexOf(`"${name}"`) + 1, name, finalName)
  return new Map<string, Uint8Array | string>([
    ...bundle,
    ...fonts.files,
    ...[...images.values()].map(({ name, bytes }): PageFile => [name, bytes]),
    ...chunks.map(({ finalName, content }): PageFile => [finalName, content]),
    ['index.html', html],
  ])
}

/** The page names its fonts in its head and its chunks at its end, before and after any text of the list. */
function renamed(html: string, place: number, from: string, to: string): string {
  if (!html.startsWith(from, place)) throw new Error(`the page does not name ${from}`)
  return html.slice(0, place) + to + html.slice(place + from.length)
}
