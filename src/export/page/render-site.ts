import type { Deck } from '../../deck/deck.ts'
import { transcript, transcriptStyle } from '../../deck/transcript.tsx'
import { renderPage, scriptFile, type PageAssets } from '../../deck/page.tsx'
import type { MadeDeck } from '../load/deck.ts'
import { Characters } from '../../host/characters.ts'
import { contentName } from './content-name.ts'
import { pageFonts, type PageFile } from './page-fonts.ts'
import { contentPolicy } from './policy.ts'
import { readStageFiles, stageFor, type StageFiles } from './stage-files.ts'

/**
 * All files of a deck's folder by name, relative and with `/`. All names but those of the two
 * pages change with the content.
 */
export type SiteFiles = ReadonlyMap<string, Uint8Array | string>

export interface SiteOptions {
  /** `null`: the list's own. */
  readonly theme: string | null
  readonly notes: boolean
  /** What the server of a live deck adds to the page. */
  readonly live?: { readonly styles: readonly string[]; readonly scripts: readonly string[] }
}

/** Room for most scripts of a large deck. */
const LEAST_BYTES = 1 << 20

/** What stands in the folder beside the deck, for who wants to read. */
const TRANSCRIPT = 'transcript.html'

/** Stands in the page for the sheet of its fonts until it is known which fonts the page needs. */
const FONTS = 'assets/fonts.css'

/** All files of a deck's folder at once, for who serves them. */
export async function renderSite(made: MadeDeck, options: SiteOptions, stage?: StageFiles): Promise<SiteFiles> {
  const files = new Map<string, Uint8Array | string>()
  for await (const [name, content] of siteFiles(made, options, stage)) files.set(name, content)
  return files
}

/**
 * Makes the folder of a deck, file by file: a page that works from a server and by double click, and everything that it
 * needs. The transcript, which needs none of it, and
 * `index.html` are last. No more than one script of a large deck is held at a time.
 */
export async function* siteFiles(
  made: MadeDeck,
  options: SiteOptions,
  stage?: StageFiles,
): AsyncGenerator<PageFile, void> {
  const { deck, ports, images, fonts: optional } = made
  const stageFiles = stageFor(stage ?? (await readStageFiles()), deck.chronology.timeline.lang)
  const bundle = bundleOf(stageFiles)
  const { theme, notes, live } = options
  yield* bundle
  for (const { name, bytes } of images.values()) yield [name, bytes]
  const page = renderPage(deck, ports, {
    ...assetsOf(bundle, live),
    theme: theme ?? deck.chronology.timeline.theme,
    notes,
    csp: contentPolicy({ live: live !== undefined }),
  })
  const characters = new Characters()
  const names: string[] = []
  for (const script of page.scripts) {
    const content = bytesOf(scriptFile(script), characters)
    const name = contentName(script.name, content)
    names.push(name)
    yield [name, content]
  }
  const { start, end } = page.document(names)
  const html = start + end
  characters.add(html)
  const fonts = await pageFonts(characters, optional)
  yield* fonts.files
  yield [TRANSCRIPT, transcriptPage(deck, stageFiles.transcript)]
  yield ['index.html', withFonts(html, fonts.style)]
}

/** The chronology as a plain page, which loads nothing. */
function transcriptPage(deck: Deck, css: string): Uint8Array {
  const style = transcriptStyle(css, deck.chronology.timeline)
  const csp = contentPolicy({ inline: { script: '', styles: [style] } })
  return bytesOf(transcript(deck, { style, csp }), new Characters())
}

/** The names of the bundle's files, and of what a live deck adds to them, as the page takes them. */
function assetsOf(
  bundle: readonly PageFile[],
  live: SiteOptions['live'],
): Pick<PageAssets, 'styles' | 'scripts' | 'lectern' | 'transcript'> {
  const [styleName = '', scriptName = '', style = '', script = ''] = bundle.map(([name]) => name)
  return {
    styles: [FONTS, styleName, ...(live?.styles ?? [])].map((path) => ({ path })),
    scripts: [scriptName, ...(live?.scripts ?? [])].map((path) => ({ path })),
    lectern: { script, style },
    transcript: TRANSCRIPT,
  }
}

/** Style and script of the stage, then of the lectern. */
function bundleOf({ script, style, lectern }: StageFiles): readonly PageFile[] {
  const files = { 'stage.css': style, 'stage.js': script, 'lectern.css': lectern.style, 'lectern.js': lectern.script }
  return Object.entries(files).map(([name, content]) => [contentName(`assets/${name}`, content), content])
}

/** Text as bytes, piece by piece: no more of it than a slide is held as text. */
function bytesOf(pieces: Iterable<string>, characters: Characters): Uint8Array {
  let [bytes, end] = [Buffer.allocUnsafe(LEAST_BYTES), 0]
  for (const piece of pieces) {
    characters.add(piece)
    // A code unit takes three bytes at most.
    const most = end + 3 * piece.length
    if (most > bytes.length) bytes = Buffer.concat([bytes.subarray(0, end)], 2 * most)
    end += bytes.write(piece, end)
  }
  return bytes.subarray(0, end)
}

/** The page names its fonts in its head, before any text of the list. */
function withFonts(html: string, style: string): string {
  const place = html.indexOf(FONTS)
  if (place < 0) throw new Error('the page does not name its fonts')
  return html.slice(0, place) + style + html.slice(place + FONTS.length)
}
