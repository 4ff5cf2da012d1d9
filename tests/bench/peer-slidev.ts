import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { browserPath } from './browser.ts'
import { eventTexts } from './event-text.ts'
import { markdownSlide } from './markdown-slide.ts'
import type { Peer } from './peer.ts'
import { linkModules } from './project.ts'

/** A Slidev deck: Markdown, a slide an event, built and exported by Slidev's own command line. */
export function slidev(modules: string): Peer {
  const cli = join(modules, '@slidev/cli/bin/slidev.mjs')
  return {
    name: 'Slidev',
    measures: ['build', 'first', 'step', 'pdf'],
    async write(list, folder) {
      await linkModules(folder, modules)
      const slides = [`# ${list.title}\n`, ...eventTexts(list).map(markdownSlide)]
      await writeFile(
        join(folder, 'slides.md'),
        `---\ntheme: none\nfonts:\n  provider: none\n---\n\n${slides.join('\n---\n\n')}`,
      )
      // Without one of its own, npm's tools take the folder above for the project.
      await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
      const browser = await browserPath()
      const site = join(folder, 'dist')
      const out = join(folder, 'slides.pdf')
      return {
        build: { args: [cli, 'build', 'slides.md', '--out', site, '--router-mode', 'hash'], cwd: folder },
        site,
        page: {
          path: (event) => `index.html#/${event === null ? 1 : event + 2}`,
          isReady: `document.querySelector('.slidev-page:not([style*="display: none"]) h1, .slidev-page:not([style*="display: none"]) h2') !== null`,
          current: 'location.hash',
        },
        print: () => ({
          args: [cli, 'export', 'slides.md', '--with-toc', '--executable-path', browser, '--output', out],
          cwd: folder,
          out,
        }),
      }
    },
  }
}
