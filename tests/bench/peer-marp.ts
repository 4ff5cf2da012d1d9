import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { browserPath } from './browser.ts'
import { eventTexts } from './event-text.ts'
import type { Peer } from './peer.ts'
import { markdownSlide } from './markdown-slide.ts'

/** A Marp deck: Markdown, a slide an event, by Marp's own command line. */
export function marp(modules: string): Peer {
  const cli = join(modules, '@marp-team/marp-cli/marp-cli.js')
  return {
    name: 'Marp',
    measures: ['build', 'first', 'step', 'pdf'],
    async write(list, folder) {
      const texts = eventTexts(list)
      const slides = [`# ${list.title}\n`, ...texts.map(markdownSlide)]
      await writeFile(join(folder, 'deck.md'), `---\nmarp: true\n---\n\n${slides.join('\n---\n\n')}`)
      const browser = await browserPath()
      const site = join(folder, 'site')
      const out = join(folder, 'deck.pdf')
      return {
        build: { args: [cli, 'deck.md', '--output', join(site, 'index.html')], cwd: folder },
        site,
        page: {
          path: (event) => `index.html#${event === null ? 1 : event + 2}`,
          isReady: `document.querySelector('.bespoke-marp-active') !== null`,
          current: `document.querySelector('.bespoke-marp-active > foreignObject > section').id`,
        },
        print: () => ({
          args: [cli, 'deck.md', '--pdf', '--pdf-outlines', '--browser-path', browser, '--output', out],
          cwd: folder,
          out,
        }),
      }
    },
  }
}
