import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { findBrowser } from '../../src/host/find-browser.ts'
import type { FoundBrowser } from '../../src/host/found-browser.ts'
import { closeBrowser, launchBrowser } from '../../src/host/launch-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'
import { probeBrowser } from '../../src/host/probe-browser.ts'
import { memoryHost } from './memory-host.ts'
import { scratchFolder } from './scratch.ts'

const isRoot = process.getuid?.() === 0
const world = () => memoryHost({}, { env: definedEnv(), isRoot })
let found: FoundBrowser

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

beforeAll(async () => {
  found = await findBrowser(nodeHost())
})

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

async function scriptAsBrowser(script: string): Promise<FoundBrowser> {
  const path = join(await scratchFolder(), 'chrome')
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return { path, origin: '--browser' }
}

test('the browser that is found prints text, and its version is told', async () => {
  expect(await probeBrowser(found, world())).toEqual({ works: true, version: expect.stringMatching(/^\d+\./) })
})

test.runIf(process.platform === 'linux')(
  'a system without any font is told as that, not as a blank page',
  async () => {
    const folder = await scratchFolder()
    const conf = join(folder, 'fonts.conf')
    await writeFile(
      conf,
      `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
    )
    const withoutFont = { ...found, env: { ...found.env, FONTCONFIG_FILE: conf } }
    expect(await probeBrowser(withoutFont, world())).toMatchObject({
      works: false,
      fault: 'no font',
      problem: { what: 'The browser prints blank pages', todo: expect.stringContaining('fonts-dejavu') },
    })
  },
  30_000,
)

test('that root has no sandbox is said once, and to nobody else', async () => {
  const host = memoryHost({}, { env: definedEnv(), isRoot: true })
  for (let n = 0; n < 2; n += 1) await closeBrowser(await launchBrowser(found, host))
  expect(host.messages).toEqual(['Running as root: the browser runs without its sandbox.'])
  const other = memoryHost({}, { env: definedEnv(), isRoot: false })
  await launchBrowser(await scriptAsBrowser('exit 1'), other).catch(() => undefined)
  expect(other.messages).toEqual([])
})

test.runIf(process.platform !== 'win32')('the sandbox is switched off for root alone', async () => {
  const browser = await scriptAsBrowser('echo "$@" > "$0.args"; exit 1')
  const argumentsFor = async (isRoot: boolean) => {
    await launchBrowser(browser, memoryHost({}, { env: definedEnv(), isRoot })).catch(() => undefined)
    return nodeHost().files.readText(`${browser.path}.args`)
  }
  const ofRoot = await argumentsFor(true)
  const ofOthers = await argumentsFor(false)
  expect(ofRoot).toContain('--no-sandbox')
  expect(ofOthers).not.toContain('--no-sandbox')
  for (const args of [ofRoot, ofOthers]) {
    expect(args).toContain('--disable-background-networking')
    expect(args).not.toContain('--disable-web-security')
  }
})

test.runIf(process.platform !== 'win32')('a browser that ends at once is a problem with its last words', async () => {
  const browser = await scriptAsBrowser('echo "no display today" >&2; exit 7')
  const probe = await probeBrowser(browser, world())
  expect(probe).toMatchObject({
    works: false,
    fault: 'launch',
    problem: { where: browser.path, why: 'it ended at once, with exit code 7\nit said: no display today' },
  })
})

test.runIf(process.platform !== 'win32')('a browser that hangs is a problem in bounded time', async () => {
  const beganMs = performance.now()
  // It ends by itself later, so that no process of this test stays.
  const browser = await scriptAsBrowser('exec sleep 3')
  await expect(launchBrowser(browser, world(), 500)).rejects.toMatchObject({
    name: 'Problem',
    why: 'it did not answer within 0.5 s',
  })
  expect(performance.now() - beganMs).toBeLessThan(10_000)
})

test('what is no program at all is a problem', async () => {
  const path = join(await scratchFolder(), 'chrome')
  await expect(launchBrowser({ path, origin: '--browser' }, world())).rejects.toMatchObject({
    name: 'Problem',
    where: path,
    why: 'there is no such file',
  })
})
