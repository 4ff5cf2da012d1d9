import { expect, test } from 'vitest'
import type { FoundBrowser } from '../../src/host/found-browser.ts'
import { installBrowser, type InstallSteps } from '../../src/host/install-browser.ts'
import type { InstallTry, Tried } from '../../src/host/install-try.ts'
import type { BrowserProbe } from '../../src/host/probe-browser.ts'
import { Problem } from '../../src/host/problem.ts'
import { memoryHost, type MemoryOptions } from './memory-host.ts'

const got = (path: string): FoundBrowser => ({ path, origin: 'chronodeck browser --install' })
const works: BrowserProbe = { works: true, version: '147.0' }
const broken = (fault: 'launch' | 'no font', why: string): BrowserProbe => ({
  works: false,
  fault,
  problem: new Problem({ what: 'The browser did not start', why, todo: 'install another one' }),
})

interface Plan {
  readonly there?: string
  readonly tries?: Readonly<Record<string, Tried | { readonly unsuited: string }>>
  /** By path, one after the other; what is not named works. */
  readonly probes?: Readonly<Record<string, readonly BrowserProbe[]>>
  readonly font?: string | undefined
  readonly thereAfter?: string
}

async function install(plan: Plan, options: MemoryOptions = {}) {
  const done: string[] = []
  let clockMs = 0
  const host = memoryHost({}, { now: () => new Date((clockMs += 1500)), ...options })
  const probes = new Map(Object.entries(plan.probes ?? {}).map(([path, each]) => [path, [...each]]))
  const looks = [plan.there, plan.thereAfter]
  const tries = Object.entries(plan.tries ?? {}).map(([name, outcome]): InstallTry => ({
    name,
    unsuited: async () => ('unsuited' in outcome ? outcome.unsuited : undefined),
    async attempt() {
      done.push(name)
      return 'unsuited' in outcome ? { failure: 'tried all the same' } : outcome
    },
    undo: async () => void done.push(`undo ${name}`),
  }))
  const steps: InstallSteps = {
    look: async () => {
      const path = looks.shift()
      return path === undefined ? undefined : got(path)
    },
    probe: async ({ path }) => probes.get(path)?.shift() ?? works,
    tries,
    installFont: async () => {
      done.push('font')
      return plan.font
    },
  }
  const outcome = await installBrowser(host, steps).catch((error: unknown) => error)
  return { outcome, done, messages: host.messages }
}

test('where a browser works, nothing is installed', async () => {
  const { outcome, done, messages } = await install({
    there: '/usr/bin/chromium',
    tries: { a: { browser: got('/a') } },
  })
  expect(outcome).toEqual(got('/usr/bin/chromium'))
  expect(done).toEqual([])
  expect(messages).toEqual(['/usr/bin/chromium (147.0) works: nothing to install.'])
})

test('the tries go in their order until one works; each says what it tries, and how long and why it failed', async () => {
  const { outcome, done, messages } = await install({
    tries: {
      "Playwright's own download": { failure: 'the host did not answer' },
      'the package manager': { unsuited: 'only root may use it' },
      'the npm package': { browser: got('/cache/chromium') },
      'never reached': { browser: got('/never') },
    },
  })
  expect(outcome).toEqual(got('/cache/chromium'))
  expect(done).toEqual(["Playwright's own download", 'the npm package'])
  expect(messages).toEqual([
    "Trying Playwright's own download …",
    '  did not work (2 s): the host did not answer',
    'Not tried: the package manager: only root may use it.',
    'Trying the npm package …',
    '  worked after 2 s: /cache/chromium (147.0)',
  ])
})

test('a browser that was got but does not print is taken away, and the next try follows', async () => {
  const { outcome, done, messages } = await install({
    tries: { first: { browser: got('/a') }, second: { browser: got('/b') } },
    probes: { '/a': [broken('launch', 'it ended at once\nit said: no display')] },
  })
  expect(outcome).toEqual(got('/b'))
  expect(done).toEqual(['first', 'undo first', 'second'])
  expect(messages).toContain('  did not work (2 s): it ended at once; it said: no display')
})

test('a system without any font is given one, and the same browser is probed again', async () => {
  const blank = broken('no font', 'the system has no font at all')
  const { outcome, done } = await install({
    there: '/usr/bin/chromium',
    probes: { '/usr/bin/chromium': [blank, works] },
  })
  expect(outcome).toEqual(got('/usr/bin/chromium'))
  expect(done).toEqual(['font'])
})

test('where no font may be installed, that is said and the next try follows', async () => {
  const blank = broken('no font', 'the system has no font at all')
  const { outcome, messages } = await install({
    there: '/usr/bin/chromium',
    probes: { '/usr/bin/chromium': [blank] },
    font: 'only root may use it',
    tries: { npm: { browser: got('/cache/chromium') } },
    thereAfter: '/usr/bin/chromium',
  })
  expect(outcome).toEqual(got('/cache/chromium'))
  expect(messages).toEqual([
    '  it prints blank pages, as the system has no font: installing fonts-dejavu-core …',
    '  no font was installed: only root may use it',
    '/usr/bin/chromium is there, but: the system has no font at all',
    'Trying npm …',
    '  worked after 2 s: /cache/chromium (147.0)',
    '/usr/bin/chromium would still be used first. To use the new one: CHRONODECK_BROWSER=/cache/chromium',
  ])
})

test('when all tries fail, one problem holds all the reasons and says what to install', async () => {
  const tries = { one: { failure: 'closed' }, two: { unsuited: 'not here' } }
  expect((await install({ tries })).outcome).toMatchObject({
    name: 'Problem',
    exitCode: 2,
    why: 'one: closed\ntwo: not here',
    todo: expect.stringContaining('sudo apt-get install chromium'),
  })
  const asRoot = (await install({ tries }, { isRoot: true })).outcome
  expect(asRoot).toMatchObject({ todo: expect.not.stringContaining('sudo') })
  const onWindows = (await install({ tries }, { platform: 'win32' })).outcome
  expect(onWindows).toMatchObject({ todo: expect.stringMatching(/Google Chrome[^]*CHRONODECK_BROWSER/) })
})
