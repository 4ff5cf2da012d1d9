import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dev } from '../../src/serve/dev.ts'
import type { DeckServer } from '../../src/serve/deck-server.ts'
import type { LiveState } from '../../src/serve/live-events.ts'
import { folderHost, png, sampleList, writeFiles } from '../export/sample.ts'
import { scratchFolder } from '../host/scratch.ts'

let folder: string
let server: DeckServer | undefined
let told: string[]

beforeEach(async () => {
  folder = await scratchFolder()
  told = []
})

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function start(files: Readonly<Record<string, string | Uint8Array>>, file = 'deck.ts'): Promise<Page> {
  await writeFiles(folder, files)
  server = await dev(
    {
      file,
      port: 0,
      theme: null,
      notes: false,
      onLoad: ({ diagnostics }) => told.push(diagnostics.map(({ code }) => code).join() || 'fine'),
      onProblem: ({ why }) => told.push(why),
    },
    folderHost(folder),
  )
  return openPage(server.url)
}

/** What a page hears: each state once, in order. */
interface Page {
  readonly html: () => Promise<string>
  readonly next: () => Promise<LiveState>
}

async function openPage(url: string): Promise<Page> {
  const response = await fetch(`${url}~live/events`)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let heard = ''
  return {
    html: async () => (await fetch(url)).text(),
    async next() {
      for (;;) {
        const [whole, data] = /data: (.*)\n\n/.exec(heard) ?? []
        if (whole !== undefined && data !== undefined) {
          heard = heard.slice(heard.indexOf(whole) + whole.length)
          const state: LiveState = JSON.parse(data)
          return state
        }
        const read = await reader?.read()
        if (read?.value === undefined) throw new Error('the stream ended')
        heard += decoder.decode(read.value, { stream: true })
      }
    },
  }
}

describe('a live deck', { timeout: 60_000 }, () => {
  it('may be YAML: an edit shows, and a fault is told until it is mended', async () => {
    const list = (title: string) =>
      `title: ${title}\nevents: [{ title: A thing, date: 2025, sources: [{ title: S }] }]\n`
    const page = await start({ 'deck.yaml': list('Before') }, 'deck.yaml')
    expect((await page.next()).faults).toEqual([])
    await writeFile(join(folder, 'deck.yaml'), list('"Open'))
    expect((await page.next()).faults.join()).toContain('deck.yaml:')
    await writeFile(join(folder, 'deck.yaml'), list('After'))
    expect((await page.next()).faults).toEqual([])
    expect(await page.html()).toContain('After')
  })

  it('shows an edit', async () => {
    const page = await start({ 'deck.ts': sampleList })
    const first = await page.next()
    expect(first.faults).toEqual([])
    expect(await page.html()).toContain('Second thing')
    await writeFile(join(folder, 'deck.ts'), sampleList.replace('Second thing', 'Edited thing'))
    const second = await page.next()
    expect(second.version).not.toBe(first.version)
    expect(await page.html()).toContain('Edited thing')
    expect(await page.html()).toContain(`~live/live.js?${second.version}`)
    expect(told).toEqual(['fine', 'fine'])
  })

  it('shows an edit of what the list imports, and of its images', async () => {
    const list = sampleList
      .replace("'Second thing'", 'title')
      .replace("'chronodeck'\n", "'chronodeck'\nimport { title } from './part.ts'\n")
    const page = await start({
      'deck.ts': list.replace("id: 'second',", "id: 'second', media: { src: 'a.png', alt: 'A' },"),
      'part.ts': "export const title = 'From a part'\n",
      'a.png': png,
    })
    await page.next()
    const before = await page.html()
    expect(before).toContain('From a part')
    await writeFile(join(folder, 'part.ts'), "export const title = 'Edited part'\n")
    await page.next()
    expect(await page.html()).toContain('Edited part')
    await writeFile(join(folder, 'a.png'), Uint8Array.from([...png, 0]))
    await page.next()
    const picture = (html: string) => /media\/a-\w+\.png/.exec(html)?.[0]
    expect(picture(await page.html())).not.toBe(picture(before))
  })

  it('shows an error with its lines while the last good deck stays, and clears it when it is mended', async () => {
    const page = await start({ 'deck.ts': sampleList })
    const good = await page.next()
    await writeFile(join(folder, 'deck.ts'), sampleList.replace("'2025-07-12', title", "'2025-13', title"))
    const bad = await page.next()
    expect(bad.version).toBe(good.version)
    expect(bad.faults).toHaveLength(1)
    expect(bad.faults[0]).toContain('deck.ts:11')
    expect(bad.faults[0]).toContain('> 11 |')
    expect(bad.faults[0]).toContain('^')
    expect(await page.html()).toContain('Second thing')
    await writeFile(join(folder, 'deck.ts'), sampleList)
    const mended = await page.next()
    expect(mended.faults).toEqual([])
    expect(mended.version).not.toBe(good.version)
    expect(told).toEqual(['fine', 'bad-date', 'fine'])
  })

  it('can begin with an error, and shows the deck once it is mended', async () => {
    const page = await start({ 'deck.ts': `import { x } from './x.ts'\n${sampleList}\nvoid x\n` })
    const { faults, version } = await page.next()
    expect(faults[0]).toContain('“./x.ts” is imported')
    expect(await page.html()).toContain(`~live/live.js?${version}`)
    expect(await page.html()).toMatch(/connect-src 'self'/)
    await writeFile(join(folder, 'x.ts'), 'export const x = 1\n')
    expect((await page.next()).faults).toEqual([])
    expect(await page.html()).toContain('Second thing')
  })

  it('bears that its file goes away for a while', async () => {
    const page = await start({ 'deck.ts': sampleList })
    await page.next()
    await rename(join(folder, 'deck.ts'), join(folder, 'away.ts'))
    expect((await page.next()).faults[0]).toContain('there is no such file')
    expect(await page.html()).toContain('Second thing')
    await rename(join(folder, 'away.ts'), join(folder, 'deck.ts'))
    expect((await page.next()).faults).toEqual([])
  })

  it('tells a page that comes later what is wrong now', async () => {
    const page = await start({ 'deck.ts': sampleList })
    await page.next()
    await writeFile(join(folder, 'deck.ts'), 'export default {\n')
    const bad = await page.next()
    expect(await (await openPage(server?.url ?? '')).next()).toEqual(bad)
  })

  it('serves what the overlay needs', async () => {
    await start({ 'deck.ts': sampleList })
    const types = await Promise.all(
      ['~live/live.js', '~live/live.css'].map(async (name) =>
        (await fetch(`${server?.url}${name}`)).headers.get('content-type'),
      ),
    )
    expect(types).toEqual(['text/javascript; charset=utf-8', 'text/css; charset=utf-8'])
  })

  it('does not start where there is no list at all', async () => {
    await rm(folder, { recursive: true })
    await expect(start({ 'other.ts': sampleList })).rejects.toMatchObject({ name: 'Problem', exitCode: 2 })
  })

  it('is a folder of notes, and a note that comes or changes is shown', async () => {
    const notes = { 'notes/2024-05-01-first.md': 'The first thing.\n', 'notes/2024-06-01-second.md': 'The second.\n' }
    const page = await start(notes, 'notes')
    await page.next()
    await writeFile(join(folder, 'notes/2024-06-01-second.md'), 'The edited thing.\n')
    await page.next()
    expect(await page.html()).toContain('The edited thing.')
    await writeFile(join(folder, 'notes/2024-07-01-third.md'), 'The third thing.\n')
    await page.next()
    expect(await page.html()).toContain('The third thing.')
  })
})
