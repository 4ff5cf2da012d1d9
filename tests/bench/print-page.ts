import { writeFile } from 'node:fs/promises'
import { findBrowser } from '../../src/host/find-browser.ts'
import { closeBrowser, launchBrowser } from '../../src/host/launch-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'

/** `node print-page.js <url> <expression that holds when the page is ready> <file>`: a process of its own, to be measured. */
const [url = '', isReady = 'true', out = ''] = process.argv.slice(2)
const host = nodeHost()
const browser = await launchBrowser(await findBrowser(host), host)
try {
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  await page.goto(url, { waitUntil: 'load', timeout: 0 })
  await page.waitForFunction(isReady, undefined, { polling: 100, timeout: 0 })
  await writeFile(out, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }))
} finally {
  await closeBrowser(browser)
}
