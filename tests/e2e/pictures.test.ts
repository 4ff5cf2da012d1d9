import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { imageSize } from 'image-size'
import type { Browser } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chronodeck, openBrowser, temporaryFolder, watchedPage } from './deck.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let browser: Browser

const at = (name: string): string => join(folder.path, name)

/** All that is looked at, made side by side: most of the time goes to starting browsers. */
beforeAll(async () => {
  folder = await temporaryFolder()
  await writeFile(at('list.yaml'), 'title: A\nevents:\n  - { date: 2024~, title: One, id: one }\n')
  await writeFile(
    at('odd.json'),
    JSON.stringify({ title: 'A\u0007B', events: [{ date: '2024', title: 'C\u0002 & <x>' }] }),
  )
  await Promise.all([
    chronodeck(['png', 'slides/wonsan.ts', '--out', at('pictures'), '--scale', '1.5']),
    ...['first', 'second'].map((name) => chronodeck(['png', at('list.yaml'), '--out', at(name), '--scale', '0.5'])),
    ...['overview', 'again'].map((name) => chronodeck(['svg', 'slides/wonsan.ts', '--out', at(`${name}.svg`)])),
    chronodeck(['svg', at('odd.json'), '--out', at('odd.svg')]),
  ])
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await folder.remove()
})

describe('a deck as pictures', () => {
  const sizeOf = async (file: string): Promise<unknown> => imageSize(await readFile(at(file)))

  test('is one a slide in the order of the deck, at the scale that was asked for, and a card', async () => {
    const names = (await readdir(at('pictures'))).filter((name) => name.endsWith('.png'))
    expect(names).toEqual([
      '01-title.png',
      '02-overview.png',
      '03-putin-visit.png',
      '04-troop-deployments.png',
      '05-july-projection.png',
      '06-wonsan-meeting.png',
      '07-sco-summit.png',
      '08-context.png',
      '09-closing.png',
      '10-sources.png',
      'card.png',
    ])
    expect(await sizeOf('pictures/03-putin-visit.png')).toMatchObject({ width: 1920, height: 1080, type: 'png' })
    expect(await sizeOf('pictures/card.png')).toMatchObject({ width: 1200, height: 630, type: 'png' })
    const bytes = await Promise.all(names.map((name) => readFile(at(`pictures/${name}`))))
    expect(new Set(bytes.map((content) => content.toString('base64'))).size).toBe(names.length)
  })

  test('has the same bytes when it is made again', async () => {
    const picture = (name: string): Promise<Buffer> => readFile(at(`${name}/02-overview.png`))
    const [first, second] = await Promise.all([picture('first'), picture('second')])
    expect(second).toEqual(first)
  })
})

describe('the overview as an SVG', () => {
  let text: string

  beforeAll(async () => {
    text = await readFile(at('overview.svg'), 'utf8')
  })

  test('is well-formed, with each id once, and every reference leads to one', () => {
    const ids: string[] = []
    const references: string[] = []
    const elements = new Set<string>()
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => {
      elements.add(name)
      for (const [key, value] of Object.entries(attributes)) {
        if (key === 'id') ids.push(value)
        if (key.endsWith('href')) references.push(value.replace(/^#/, ''))
        references.push(...[...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? ''))
      }
    })
    parser.write(text).close()
    expect(new Set(ids).size).toBe(ids.length)
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
    expect([...elements].filter((name) => /^(?:script|foreignObject|a|image)$/.test(name))).toEqual([])
  })

  test('says in text, and to who cannot see it, what the slide says', () => {
    const words = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word).join(' ')
    for (const word of [
      'Five events, one exact date',
      '18–19 Jun 2024',
      'Lavrov meets Kim',
      'TLP:CLEAR',
      'as of 12 July',
    ])
      expect(words).toContain(word)
    expect(text).toContain(
      '<title id="title">Moscow–Pyongyang axis: the road to Wonsan: Five events, one exact date</title>',
    )
    expect(text).toContain('4. 12 July 2025: Lavrov meets Kim Jong Un in Wonsan')
  })

  test('asks for nothing and looks like the slide', async () => {
    const { page, watch } = await watchedPage(browser, { width: 1280, height: 720 })
    await page.goto(pathToFileURL(at('overview.svg')).href)
    await page.evaluate(() => document.fonts.ready)
    const drawn = (await page.screenshot()).toString('base64')
    const slide = (await readFile(at('pictures/02-overview.png'))).toString('base64')
    // Both at a quarter of the size, where a letter that stands a pixel lower is no other letter.
    const apart = await page.evaluate(
      async ([one, other]) => {
        const pixels = await Promise.all(
          [one, other].map(async (data) => {
            const bytes = Uint8Array.from(atob(data ?? ''), (character) => character.charCodeAt(0))
            const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
            const pen = new OffscreenCanvas(320, 180).getContext('2d')
            pen?.drawImage(image, 0, 0, 320, 180)
            return pen?.getImageData(0, 0, 320, 180).data ?? new Uint8ClampedArray()
          }),
        )
        const [first = new Uint8ClampedArray(), second = new Uint8ClampedArray()] = pixels
        return first.reduce((count, value, n) => count + (Math.abs(value - (second[n] ?? 0)) > 80 ? 1 : 0), 0)
      },
      [drawn, slide] as const,
    )
    expect(apart).toBeLessThan(200)
    expect(watch.faults).toEqual([])
    expect(watch.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
    await page.context().close()
  })

  test('of a list with control characters is well-formed too', async () => {
    const odd = await readFile(at('odd.svg'), 'utf8')
    expect(odd).toContain('C &amp; &lt;x&gt;')
    expect(() => new SaxesParser().write(odd).close()).not.toThrow()
  })

  test('has the same bytes when it is made again, and replaces nothing but an SVG', async () => {
    expect(await readFile(at('again.svg'), 'utf8')).toBe(text)
    await writeFile(at('list.svg'), 'my notes')
    await expect(chronodeck(['svg', 'slides/wonsan.ts', '--out', at('list.svg')])).rejects.toThrow('is not an SVG')
    expect(await readFile(at('list.svg'), 'utf8')).toBe('my notes')
  })
})
