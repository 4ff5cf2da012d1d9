import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Peer } from './peer.ts'
import { linkModules, project } from './project.ts'

/** The least that Vite builds and a browser shows: a page of one line whose script changes it at every key. */
export const empty: Peer = {
  name: 'empty page',
  measures: ['build', 'first', 'step'],
  async write(_list, folder) {
    await linkModules(folder)
    await writeFile(
      join(folder, 'index.html'),
      '<!doctype html><html lang="en"><title>Empty</title><p>0</p><script type="module" src="./main.js"></script></html>\n',
    )
    await writeFile(
      join(folder, 'main.js'),
      `const line = document.querySelector('p')
document.addEventListener('keydown', () => (line.textContent = Number(line.textContent) + 1))
window.isEmptyPageReady = true
`,
    )
    return {
      build: { args: [join(project, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], cwd: folder },
      site: join(folder, 'dist'),
      page: {
        path: () => 'index.html',
        isReady: 'window.isEmptyPageReady',
        current: `document.querySelector('p').textContent`,
      },
      print: null,
    }
  },
}
