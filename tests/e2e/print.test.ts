import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { print } from '../../src/export/print/print.ts'
import { png } from '../export/sample.ts'
import { openBrowser, temporaryFolder } from './deck.ts'
import { pageText } from './pdf-file.ts'

const style =
  '@page { size: 10in 5in; margin: 0 } section { break-after: page } section:last-child { break-after: auto }'
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

function openPdf(bytes: Uint8Array) {
  return getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise
}

function files(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><link rel="stylesheet" href="a/style.css"></head><body>${body}</body></html>`
  return new Map<string, string | Uint8Array>(Object.entries({ 'index.html': html, 'a/style.css': style, ...more }))
}

describe('printing', () => {
  test('takes the page and all that it needs from memory', async () => {
    const steps: number[] = []
    const body =
      '<section id="one"><h1>Eins</h1><img src="m/a b.png" alt="A"></section><section><h2>Zwei</h2></section>'
    const { pdf } = await print(browser, {
      files: files(body, { 'm/a b.png': png }),
      pages: 2,
      onStep: (step) => steps.push(step),
    })
    const document = await openPdf(pdf)
    expect(document.numPages).toBe(2)
    expect(await pageText(document, 1)).toContain('Eins')
    expect((await document.getPage(1)).view).toEqual([0, 0, 720, 360])
    await document.loadingTask.destroy()
    expect(steps).toEqual([0, 1, 2, 3])
  })

  test('tells what each link is called, the first of several that lead to one place', async () => {
    const body = `<section><a href="#x">To  <b>x</b></a><a href="#x">again</a><a href="#y" aria-label="Labelled"><img src="a.png" alt=""></a>
      <svg><a href="#z" aria-label="In a drawing"><text>3</text></a></svg></section>`
    const { links } = await print(browser, { files: files(body, { 'a.png': png }), pages: 1 })
    expect([...links]).toEqual([
      ['#x', 'To x'],
      ['#y', 'Labelled'],
      ['#z', 'In a drawing'],
    ])
  })

  test('shows no file of the machine', async () => {
    const { path, remove } = await temporaryFolder()
    await writeFile(join(path, 'secret.txt'), 'SECRET')
    const address = pathToFileURL(join(path, 'secret.txt')).href
    const body = `<section><p>mine</p><iframe src="${address}"></iframe><object data="${address}"></object></section>`
    const { pdf } = await print(browser, { files: files(body), pages: 1 })
    const document = await openPdf(pdf)
    expect(await pageText(document, 1)).toContain('mine')
    expect(await pageText(document, 1)).not.toContain('SECRET')
    await document.loadingTask.destroy()
    await remove()
  })

  test('runs no script', async () => {
    const { pdf } = await print(browser, {
      files: files('<section><p>before</p></section><script>document.body.textContent = "changed"</script>'),
      pages: 1,
    })
    const document = await openPdf(pdf)
    expect(await pageText(document, 1)).toContain('before')
    await document.loadingTask.destroy()
  })

  test.each([
    ['an image that is not there', '<section><img src="no.png" alt=""></section>', /no\.png/],
    ['an image that is none', '<section><img src="a/style.css" alt=""></section>', /style\.css/],
    ['an address outside', '<section><img src="https://example.org/x.png" alt=""></section>', /example\.org/],
    ['a frame from outside', '<section><iframe src="http://127.0.0.1:9/"></iframe></section>', /127\.0\.0\.1:9/],
  ])('refuses a page with %s, and says which', async (_, body, which) => {
    const error: unknown = await print(browser, { files: files(body), pages: 1 }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'Problem', why: expect.stringMatching(which) })
  })

  test('refuses a page whose font does not load', async () => {
    const font = "@font-face { font-family: 'Odd'; src: url('odd.woff2') } section { font-family: 'Odd' }"
    const given = files('<section>text</section>', { 'a/style.css': style + font, 'a/odd.woff2': 'no font' })
    const error: unknown = await print(browser, { files: given, pages: 1 }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'Problem', why: expect.stringContaining('the font') })
  })
})
