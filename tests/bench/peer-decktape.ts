import { join } from 'node:path'
import { browserPath } from './browser.ts'
import { reveal } from './peer-reveal.ts'
import type { Peer } from './peer.ts'

/** Decktape prints the reveal.js deck, slide after slide. */
export function decktape(modules: string): Peer {
  const cli = join(modules, 'decktape/decktape.js')
  return {
    name: 'decktape',
    measures: ['pdf'],
    printsSite: true,
    async write(list, folder) {
      const made = await reveal.write(list, folder)
      const out = join(folder, 'decktape.pdf')
      const browser = ['--chrome-path', await browserPath(), '--chrome-arg=--no-sandbox']
      return {
        ...made,
        print: (origin) => ({ args: [cli, ...browser, 'reveal', `${origin}/index.html`, out], cwd: folder, out }),
      }
    },
  }
}
