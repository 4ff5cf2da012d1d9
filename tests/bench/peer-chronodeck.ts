import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Peer } from './peer.ts'
import { project } from './project.ts'

const cli = join(project, 'dist/cli/main.js')

/** This product, through its command line. */
export const chronodeck: Peer = {
  name: 'chronodeck',
  measures: ['build', 'first', 'step', 'pdf'],
  async write(list, folder) {
    const file = join(folder, 'list.ts')
    const site = join(folder, 'site')
    const out = join(folder, 'list.pdf')
    await writeFile(
      file,
      `import { defineTimeline } from 'chronodeck'\n\nexport default defineTimeline(${JSON.stringify(list, null, 2)})\n`,
    )
    return {
      build: { args: [cli, 'build', file, '--out', site], cwd: project },
      site,
      page: {
        path: (event) => (event === null ? 'index.html' : `index.html#/${list.events[event]?.id ?? ''}`),
        isReady: 'window.Reveal.isReady()',
        current: 'window.Reveal.getCurrentSlide().id',
        beside: '.rail-svg',
      },
      print: () => ({ args: [cli, 'pdf', file, '--out', out], cwd: project, out }),
    }
  },
}
