import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { launch, serveFolder } from './stage-browser.ts'
import { buildStage, fixtureCss, makeFixture, writeFixture, type Fixture } from './stage-fixture.ts'

export interface Decks {
  readonly browser: Browser
  /** The folder that everything lies in; its name has all that names should not have. */
  readonly folder: string
  /** Addresses of a deck's page: from the disk, and from a server. */
  file(name: string): string
  http(name: string): string
  close(): Promise<void>
}

/** Builds the stage, writes the decks beside it and opens a browser. */
export async function openDecks(fixtures: Readonly<Record<string, Fixture>>): Promise<Decks> {
  const base = await mkdtemp(join(tmpdir(), 'stage-'))
  const folder = join(base, 'odd dir #1 100% ümläut')
  await mkdir(folder)
  await buildStage(folder)
  await writeFile(join(folder, 'fixture.css'), fixtureCss)
  for (const [name, fixture] of Object.entries(fixtures)) await writeFixture(join(folder, name), makeFixture(fixture))
  const browser = await launch()
  const { server, origin } = await serveFolder(folder)
  return {
    browser,
    folder,
    file: (name) => pathToFileURL(join(folder, name, 'index.html')).href,
    http: (name) => `${origin}/${name}/index.html`,
    close: async () => {
      await browser.close()
      server.close()
      await rm(base, { recursive: true })
    },
  }
}
