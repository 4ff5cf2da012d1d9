import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contentPolicy } from '../../src/export/page/policy.ts'
import { print } from '../../src/export/print/print.ts'
import { onScreen } from '../../src/export/screen/screen.ts'
import { openBrowser, temporaryFolder } from './deck.ts'

/** What a page might try that holds whatever an attacker could smuggle into a list. */
const attacks = (port: number, secret: string): string => `
<link rel="stylesheet" href="http://127.0.0.1:${port}/style.css">
<style>@import url(http://127.0.0.1:${port}/import.css); p { background: url(http://127.0.0.1:${port}/css.png) }</style>
<iframe src="${secret}"></iframe><iframe src="http://127.0.0.1:${port}/frame"></iframe>
<object data="${secret}"></object><embed src="${secret}">
<img src="http://127.0.0.1:${port}/image.png" alt=""><img src="${secret}" alt="">
<video src="http://127.0.0.1:${port}/video.mp4" autoplay></video>
<script>fetch('http://127.0.0.1:${port}/fetch'); new WebSocket('ws://127.0.0.1:${port}/socket')</script>
<script src="http://127.0.0.1:${port}/script.js"></script>
<p>mine</p>`

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let browser: Browser
let server: Server
let port: number
let secret: string
let heard: string[] = []

beforeAll(async () => {
  folder = await temporaryFolder()
  await writeFile(join(folder.path, 'secret.txt'), 'SECRET')
  secret = pathToFileURL(join(folder.path, 'secret.txt')).href
  server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.end('SECRET')
  })
  server.on('connection', () => heard.push('connected'))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  server.close()
  await folder.remove()
})

beforeEach(() => {
  heard = []
})

describe('a hostile page reaches neither a file of the machine nor a port of it', () => {
  test('by the policy alone, opened as a file with nothing between it and the world', async () => {
    const page = await browser.newPage()
    const head = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">`
    await writeFile(join(folder.path, 'page.html'), `<!doctype html><head>${head}</head>${attacks(port, secret)}`)
    await page.goto(pathToFileURL(join(folder.path, 'page.html')).href)
    await page.waitForTimeout(500)
    expect(heard).toEqual([])
    const seen = await Promise.all(page.frames().map((frame) => frame.content().catch(() => '')))
    // What stands in the page itself names no content of the file.
    for (const html of seen) expect(html).not.toContain('SECRET')
    expect(await page.locator('p').textContent()).toBe('mine')
    await page.close()
  })

  test('by the interception alone, when it is printed', async () => {
    const files = new Map([['index.html', `<!doctype html><section class="page">${attacks(port, secret)}</section>`]])
    const printed: unknown = await print(browser, { files, pages: 1 }).catch((error: unknown) => error)
    expect(printed).toMatchObject({ name: 'Problem' })
    expect(heard).toEqual([])
  })

  test('by the interception alone, when it is shown for a picture', async () => {
    const html = Buffer.from(`<!doctype html><body>${attacks(port, secret)}</body>`)
    const text = await onScreen(browser, [html], { scale: 1 }, async (screen) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      return screen.read('document.body.innerText')
    })
    expect(text).toContain('mine')
    expect(text).not.toContain('SECRET')
    expect(heard).toEqual([])
  })
})
