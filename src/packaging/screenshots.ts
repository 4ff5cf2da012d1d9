import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findBrowser } from '../host/find-browser.ts'
import { closeBrowser, launchBrowser } from '../host/launch-browser.ts'
import { nodeHost } from '../host/node-host.ts'

/** The pictures of the README: which slide of the Wonsan deck, and where it is put. */
const PICTURES = [
  { slide: 'putin-visit', file: 'assets/images/event.png' },
  { slide: 'overview', file: 'assets/images/overview.png' },
]

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'chronodeck-pictures-'))
const host = nodeHost()
const browser = await launchBrowser(await findBrowser(host), host)
try {
  const main = join(root, 'dist/cli/main.js')
  await promisify(execFile)(process.execPath, [main, 'build', 'slides/wonsan.ts', '--out', join(folder, 'deck')], {
    cwd: root,
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  for (const { slide, file } of PICTURES) {
    await page.goto(`${pathToFileURL(join(folder, 'deck/index.html')).href}#/${slide}`)
    await page.reload()
    await page.waitForSelector(`section#${slide}.present`)
    await page.evaluate('document.fonts.ready')
    await page.screenshot({ path: join(root, file) })
    host.log.message(file)
  }
} finally {
  await closeBrowser(browser)
  await rm(folder, { recursive: true, force: true })
}
