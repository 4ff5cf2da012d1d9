import { renderPage, scriptBlock } from '../../deck/page.tsx'
import { Characters } from '../../host/characters.ts'
import type { MadeDeck } from '../load/deck.ts'
import type { MediaFile } from '../load/media.ts'
import { contentType } from './content-type.ts'
import { fontSheet } from './page-fonts.ts'
import { contentPolicy } from './policy.ts'
import type { SiteOptions } from './render-site.ts'
import { readStageFiles, stageFor, type StageFiles } from './stage-files.ts'

/** Stand in the page until it is known which characters its fonts need, and with them what the policy allows. */
const FONTS = '/* fonts */'
const POLICY = 'policy'

/** A deck as one page with everything in it, in pieces: what is shown first, then the slides of a large deck. */
export async function renderFile(
  { deck, ports, images, fonts: optional }: MadeDeck,
  { theme, notes }: Omit<SiteOptions, 'live'>,
  stage?: StageFiles,
): Promise<readonly Uint8Array[]> {
  const files = stageFor(stage ?? (await readStageFiles()), deck.chronology.timeline.lang)
  const [script, style] = [`${files.lectern.script}\n${files.script}`, `${files.style}\n${files.lectern.style}`]
  const inline = { script: inElement(script, 'script'), style: inElement(style, 'style') }
  const own = { ...ports, mediaPath: (src: string) => dataUri(images.get(src)) }
  const page = renderPage(deck, own, {
    styles: [{ inline: FONTS }, { inline: inline.style }],
    scripts: [{ inline: inline.script }],
    lectern: null,
    transcript: null,
    theme: theme ?? deck.chronology.timeline.theme,
    notes,
    csp: POLICY,
  })
  const characters = new Characters()
  const blocks: Buffer[] = []
  const ids: string[] = []
  for (const block of page.scripts) {
    ids.push(`#${block.name}`)
    for (const piece of scriptBlock(block)) {
      characters.add(piece)
      blocks.push(Buffer.from(piece))
    }
  }
  const { start, end } = page.document(ids)
  characters.add(start)
  const fonts = await fontSheet(characters, optional)
  const csp = contentPolicy({ inline: { script: inline.script, styles: [fonts, inline.style] } })
  const head = [
    [`content="${POLICY}"`, `content="${csp}"`],
    [FONTS, fonts],
  ] as const
  return [Buffer.from(head.reduce((html, [place, text]) => put(html, place, text), start)), ...blocks, Buffer.from(end)]
}

/** The page has both places in its head, before any text of the list. */
function put(html: string, place: string, text: string): string {
  const at = html.indexOf(place)
  if (at < 0) throw new Error(`the page has no place for ${place}`)
  return html.slice(0, at) + text + html.slice(at + place.length)
}

/** Code whose element no text of its own can end. In scripts and styles a `<` before `/` stands in texts only. */
function inElement(code: string, element: 'script' | 'style'): string {
  return code.replaceAll(new RegExp(`</(?=${element})`, 'gi'), '<\\/')
}

function dataUri(image: MediaFile | undefined): string | null {
  return image === undefined
    ? null
    : `data:${contentType(image.name)};base64,${Buffer.from(image.bytes).toString('base64')}`
}
