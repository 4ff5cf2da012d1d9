import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escapeHtml, eventTexts, type EventText } from './event-text.ts'
import type { Peer } from './peer.ts'
import { printPage } from './print-command.ts'
import { linkModules, project } from './project.ts'

/** A reveal.js deck as a competent person writes it: a section an event, a theme, reveal.js's own options, Vite. */
export const reveal: Peer = {
  name: 'reveal deck',
  measures: ['build', 'first', 'step', 'pdf'],
  printsSite: true,
  async write(list, folder) {
    await linkModules(folder)
    await writeFile(join(folder, 'index.html'), html(list.title, eventTexts(list)))
    await writeFile(join(folder, 'main.js'), MAIN)
    await writeFile(join(folder, 'deck.css'), CSS)
    const out = join(folder, 'deck.pdf')
    return {
      build: { args: [join(project, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], cwd: folder },
      site: join(folder, 'dist'),
      page: {
        path: (event) => (event === null ? 'index.html' : `index.html#/${list.events[event]?.id ?? ''}`),
        isReady: 'window.Reveal.isReady()',
        current: 'window.Reveal.getCurrentSlide().id',
      },
      print: (origin) => printPage(`${origin}/index.html?print-pdf`, { isReady: 'window.isPrintReady', out }),
    }
  },
}

const MAIN = `import Reveal from 'reveal.js'
import 'reveal.js/reveal.css'
import 'reveal.js/theme/white.css'
import './deck.css'

const deck = new Reveal({ hash: true, width: 1280, height: 720 })
window.Reveal = deck
deck.on('pdf-ready', () => (window.isPrintReady = true))
deck.initialize()
`

/** Eight words of a title and forty of a text are to fit on a slide, and so on a page. */
const CSS = `.reveal h2 { font-size: 1.4em; text-transform: none }
.reveal p { font-size: 0.8em }
`

function html(title: string, events: readonly EventText[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
  </head>
  <body>
    <div class="reveal">
      <div class="slides">
        <section id="title">
          <h1>${escapeHtml(title)}</h1>
        </section>
${events.map(section).join('')}      </div>
    </div>
    <script type="module" src="./main.js"></script>
  </body>
</html>
`
}

function section({ id, date, title, text, source }: EventText): string {
  return `        <section id="${id}">
          <p>${escapeHtml(date)}</p>
          <h2>${escapeHtml(title)}</h2>
          <p>${escapeHtml(text)}</p>
          <p><a href="${escapeHtml(source.url)}">${escapeHtml(source.title)}</a></p>
        </section>
`
}
