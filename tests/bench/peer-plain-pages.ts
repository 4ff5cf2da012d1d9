import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { escapeHtml, eventTexts } from './event-text.ts'
import type { Peer } from './peer.ts'
import { printPage } from './print-command.ts'

/** The least that Chromium prints: so many pages of a heading and a text, in turn those of the list's events. */
export function plainPages(pages: number): Peer {
  return {
    name: 'plain pages',
    measures: ['pdf'],
    async write(list, folder) {
      const texts = eventTexts(list)
      const sections = Array.from({ length: pages }, (_, n) => {
        const event = texts[n % texts.length]
        return `<section><h1>${escapeHtml(event?.title ?? '')}</h1><p>${escapeHtml(event?.text ?? '')}</p></section>\n`
      })
      const file = join(folder, 'pages.html')
      await writeFile(file, `${HEAD}${sections.join('')}</html>\n`)
      const url = pathToFileURL(file).href
      return {
        build: null,
        site: folder,
        page: null,
        print: () => printPage(url, { isReady: 'true', out: join(folder, 'pages.pdf') }),
      }
    },
  }
}

const HEAD = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Plain pages</title>
<style>
@page { size: 1280px 720px; margin: 0 }
body { margin: 0; font: 24px sans-serif }
section { box-sizing: border-box; height: 720px; padding: 60px; break-after: page }
section:last-child { break-after: auto }
</style>
`
