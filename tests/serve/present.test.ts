import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeckServer } from '../../src/serve/deck-server.ts'
import { present } from '../../src/serve/present.ts'
import { madeDeck, sampleList, writeFiles } from '../export/sample.ts'
import { scratchFolder } from '../host/scratch.ts'

let folder: string
let server: DeckServer

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, { 'deck.ts': sampleList })
  server = await present(await madeDeck(folder, 'deck.ts'), { port: 0, theme: 'room', notes: false })
}, 60_000)

afterAll(() => server.close())

describe('a presented deck', { timeout: 60_000 }, () => {
  it('is served whole', async () => {
    const html = await (await fetch(server.url)).text()
    expect(html).toContain('Second thing')
    expect(html).toContain('data-theme="room"')
    const named = [...html.matchAll(/(?:href|src)="(assets\/[^"]+)"/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThanOrEqual(3)
    for (const name of named) expect((await fetch(server.url + name)).status).toBe(200)
  })

  it('is frozen: whatever happens to its files, what is shown stays', async () => {
    const before = await (await fetch(server.url)).text()
    await writeFiles(folder, { 'deck.ts': sampleList.replace('Second thing', 'Changed') })
    expect(await (await fetch(server.url)).text()).toBe(before)
    await rm(join(folder, 'deck.ts'))
    expect(await (await fetch(server.url)).text()).toBe(before)
  })
})
