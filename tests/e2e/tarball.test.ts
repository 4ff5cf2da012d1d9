import { execFile, spawn } from 'node:child_process'
import { access, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/index.ts'
import { temporaryFolder } from './deck.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let command: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const home = join(folder.path, 'home')
  await mkdir(home)
  // What `prepare` makes is there: the tests begin with it.
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder.path], { cwd: root })
  const tarball = (await readdir(folder.path)).find((name) => name.endsWith('.tgz')) ?? ''
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--silent', join(folder.path, tarball)], {
    cwd: home,
  })
  command = join(home, 'node_modules/.bin/chronodeck')
}, 180_000)

afterAll(() => folder.remove())

/** Every command as a person with nothing but the package would run it, one after the other. */
const calls: Readonly<Record<keyof typeof commands, readonly string[] | null>> = {
  init: ['deck'],
  check: ['deck/deck.yaml', '--strict'],
  order: ['deck/deck.yaml'],
  build: ['deck/deck.yaml', '--out', 'site'],
  pdf: ['deck/deck.yaml', '--out', 'deck.pdf'],
  png: ['deck/deck.yaml', '--out', 'pictures', '--scale', '0.5'],
  svg: ['deck/deck.yaml', '--out', 'overview.svg'],
  ics: ['deck/deck.yaml', '--out', 'deck.ics'],
  csv: ['deck/deck.yaml', '--out', 'deck.csv'],
  json: ['deck/deck.yaml', '--out', 'deck.json'],
  yaml: ['deck/deck.yaml', '--out', 'deck-2.yaml'],
  pptx: ['deck/deck.yaml', '--out', 'deck.pptx'],
  import: ['deck/deck.yaml', '--out', 'deck.ts'],
  diff: ['deck/deck.yaml', 'deck.json', '--json'],
  schema: [],
  date: ['2025-07~'],
  browser: [],
  // These two serve until they are ended.
  present: null,
  dev: null,
}

describe('the package, installed from its tarball in an empty folder', { timeout: 120_000 }, () => {
  test('runs every command', async () => {
    const home = join(folder.path, 'home')
    for (const [name, args] of Object.entries(calls)) {
      if (args === null) continue
      const { stderr } = await run(command, [name, ...args], { cwd: home })
      expect(stderr).not.toMatch(/error|wrong/i)
    }
    for (const made of ['site/index.html', 'deck.pdf', 'deck.pptx', 'deck.ts', 'deck.ics', 'deck.csv'])
      await access(join(home, made))
    // The list that it wrote in TypeScript finds the package, and its own default deck is there.
    await run(command, ['check', 'deck.ts', '--strict'], { cwd: home })
    await run(command, ['check', '--strict'], { cwd: home })
  })

  test.each(['present', 'dev'])('serves a deck: %s', async (name) => {
    const child = spawn(command, [name, 'deck/deck.yaml', '--port', '0', '--no-open'], {
      cwd: join(folder.path, 'home'),
    })
    try {
      for await (const line of createInterface(child.stdout)) {
        const response = await fetch(line)
        expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('class="reveal')])
        return
      }
      throw new Error('it told no address')
    } finally {
      child.kill()
    }
  })
})
