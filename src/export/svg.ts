import { heroText } from '../deck/event/hero.ts'
import { escapeHtml } from '../deck/escape.ts'
import { wordsOf } from '../deck/words/words.ts'
import { Characters } from '../host/characters.ts'
import { withBrowser } from '../host/with-browser.ts'
import type { Export } from './export.ts'
import type { MadeDeck } from './load/deck.ts'
import { fontSheet } from './page/page-fonts.ts'
import { renderFile } from './page/render-file.ts'
import { refuseOtherFile } from './refuse-other-file.ts'
import { isDrawing, readDrawing } from './screen/read-drawing.ts'
import { onScreen, type Screen } from './screen/screen.ts'

const SVG = { name: 'an SVG', is: (start: string) => /^\s*(?:<\?xml[^>]*>\s*)?<svg\b/.test(start) }
const WIDTH_PX = 1280
const HEIGHT_PX = 720

/** The overview as a picture for reports, in lines and text, with its fonts in it; its slides one below the other. */
export const svg: Export = {
  async write(made, { out, theme, browser: path }, host) {
    await refuseOtherFile(out, SVG, host.files)
    const ids = made.deck.slides.filter(({ layout }) => layout === 'overview').map(({ id }) => id)
    const parts = await withBrowser(path, host, async (browser) => {
      const page = await renderFile(made, { theme, notes: false })
      return onScreen(browser, page, { scale: 1 }, (screen) => drawings(screen, ids))
    })
    await host.files.writeFile(out, await picture(parts, made))
  },
}

async function drawings(screen: Screen, ids: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const [index, id] of ids.entries()) {
    await screen.show(id)
    const drawing = await screen.read(readDrawing(`part-${index + 1}-`))
    if (!isDrawing(drawing)) throw new Error('the page gave no drawing of itself')
    found.push(drawing)
  }
  return found
}

async function picture(parts: readonly string[], { deck: { slides, chronology }, fonts }: MadeDeck): Promise<string> {
  const { title, lang } = chronology.timeline
  const overview = slides.find(({ layout }) => layout === 'overview')?.title ?? ''
  const characters = new Characters()
  for (const part of parts) characters.add(part)
  const height = HEIGHT_PX * parts.length
  const { colon } = wordsOf(lang).signs
  const events = chronology.events.map((one) => `${one.number}. ${heroText(one, lang)}${colon}${one.event.title}`)
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH_PX} ${height}" width="${WIDTH_PX}" height="${height}" role="img" aria-labelledby="title desc" text-rendering="geometricPrecision" xml:lang="${escapeHtml(lang)}">
<title id="title">${escapeHtml(title + colon + overview)}</title>
<desc id="desc">${escapeHtml(events.join('\n'))}</desc>
<style><![CDATA[${await fontSheet(characters, fonts)}]]></style>
${parts.map((part, n) => `<g transform="translate(0 ${n * HEIGHT_PX})">\n${part}\n</g>`).join('\n')}
</svg>
`
  // A list may hold control characters, which XML has no way to write (XML 1.0, 2.2).
  return drawing.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')
}
