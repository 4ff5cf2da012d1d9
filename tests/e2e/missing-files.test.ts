import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { chronodeck, openBrowser, temporaryFolder } from './deck.ts'
import { png } from '../export/sample.ts'

test('without its images and fonts a deck still says all that it has to say, and the text fits', async () => {
  const { path, remove } = await temporaryFolder()
  const media = { src: 'a.png', alt: 'A bridge over a river, seen from the east', credit: 'Somebody' }
  const events = [
    { id: 'a', date: '2024', title: 'First', text: 'Some text of the first event.', media },
    { id: 'b', date: '2025', title: 'Second', media },
  ]
  await writeFile(join(path, 'a.png'), png)
  await writeFile(join(path, 'list.json'), JSON.stringify({ title: 'A list', events }))
  await chronodeck(['build', join(path, 'list.json'), '--out', join(path, 'deck')])
  await rm(join(path, 'deck/media'), { recursive: true })
  for (const name of await readdir(join(path, 'deck/assets/fonts'))) await rm(join(path, 'deck/assets/fonts', name))
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  for (const id of ['a', 'b']) {
    await page.goto(`${pathToFileURL(join(path, 'deck/index.html')).href}#/${id}`)
    await page.reload()
    const frame = page.locator('section.present .media__missing')
    await frame.waitFor()
    expect(await frame.textContent()).toBe(media.alt)
    expect(await page.locator('section.present img').count()).toBe(0)
    const overflows = await page.evaluate(() =>
      [...document.querySelectorAll('section.present :is(.headline, .body, .hero, .media__missing)')].flatMap(
        (element) => {
          const { right, bottom } = element.getBoundingClientRect()
          return right > innerWidth || bottom > innerHeight ? [element.className] : []
        },
      ),
    )
    expect(overflows).toEqual([])
  }
  await page.keyboard.press('PageUp')
  expect(await page.locator('section.present').getAttribute('id')).toBe('a')
  await browser.close()
  await remove()
})
