import { expect, test } from 'vitest'
import { findBrowser, lookForBrowser } from '../../src/host/find-browser.ts'
import { memoryHost, type MemoryOptions } from './memory-host.ts'

const OWN = '/home/reader/.cache/chronodeck/chromium-147.0.0/chromium'
const PLAYWRIGHT = '/home/reader/.cache/ms-playwright/chromium-1255/chrome-linux64/chrome'
const SHELL =
  '/home/reader/.cache/ms-playwright/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell'
const EVERYWHERE = [
  '/given/chrome',
  '/env/chrome',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  OWN,
  PLAYWRIGHT,
  SHELL,
]

function find(runnable: readonly string[], options: MemoryOptions = {}, explicitPath?: string) {
  const host = memoryHost({}, { env: { PATH: '/usr/bin' }, ...options, runnable })
  return findBrowser(host, { explicitPath, playwrightPath: async () => PLAYWRIGHT })
}

const named = { env: { PATH: '/usr/bin', CHRONODECK_BROWSER: '/env/chrome' } }

test('the order is --browser, CHRONODECK_BROWSER, an installed one, then one that chronodeck got', async () => {
  expect(await find(EVERYWHERE, named, '/given/chrome')).toEqual({ path: '/given/chrome', origin: '--browser' })
  expect(await find(EVERYWHERE, named)).toEqual({ path: '/env/chrome', origin: 'CHRONODECK_BROWSER' })
  expect(await find(EVERYWHERE)).toEqual({ path: '/usr/bin/google-chrome', origin: 'installed' })
  expect(await find([OWN, SHELL, PLAYWRIGHT])).toMatchObject({ path: OWN, origin: 'chronodeck browser --install' })
  expect(await find([PLAYWRIGHT, SHELL])).toEqual({ path: SHELL, origin: 'chronodeck browser --install' })
  expect(await find([PLAYWRIGHT])).toEqual({ path: PLAYWRIGHT, origin: 'chronodeck browser --install' })
})

test('an empty CHRONODECK_BROWSER names nothing', async () => {
  const env = { PATH: '/usr/bin', CHRONODECK_BROWSER: '' }
  expect(await find(['/usr/bin/chromium'], { env })).toEqual({ path: '/usr/bin/chromium', origin: 'installed' })
})

test('a browser that is named and does not work is an error, however many others there are', async () => {
  await expect(find(EVERYWHERE, {}, '/no/chrome')).rejects.toMatchObject({
    exitCode: 2,
    what: expect.stringContaining('--browser'),
    where: '/no/chrome',
    why: 'there is no such file',
  })
  const env = { CHRONODECK_BROWSER: '/no/chrome' }
  await expect(find(EVERYWHERE, { env })).rejects.toMatchObject({ what: expect.stringContaining('CHRONODECK_BROWSER') })
})

test('a named folder is told from a missing file, and on macOS where the program is inside', async () => {
  const runnable = ['/Applications/Chromium.app/Contents/MacOS/Chromium']
  await expect(find(runnable, {}, '/Applications/Chromium.app')).rejects.toMatchObject({ why: 'it is a folder' })
  await expect(find(runnable, { platform: 'darwin' }, '/Applications/Chromium.app')).rejects.toMatchObject({
    why: expect.stringContaining('Contents/MacOS'),
  })
})

test('a named path is taken from the current folder, and a bare name from the PATH', async () => {
  expect(await find(['/deck/bin/chrome'], {}, 'bin/chrome')).toMatchObject({ path: '/deck/bin/chrome' })
  expect(await find(['/usr/bin/chromium'], {}, 'chromium')).toMatchObject({ path: '/usr/bin/chromium' })
  await expect(find(['/usr/bin/chromium'], {}, 'bin/chromium')).rejects.toMatchObject({ name: 'Problem' })
})

test('the unpacked Chromium comes with its own libraries and its own font, also when it is named', async () => {
  const own = {
    path: OWN,
    env: {
      LD_LIBRARY_PATH: '/home/reader/.cache/chronodeck/chromium-147.0.0/lib:/others',
      FONTCONFIG_FILE: '/home/reader/.cache/chronodeck/chromium-147.0.0/fonts.conf',
    },
  }
  const env = { LD_LIBRARY_PATH: '/others' }
  expect(await find([OWN], { env })).toEqual({ ...own, origin: 'chronodeck browser --install' })
  expect(await find([OWN], { env }, OWN)).toEqual({ ...own, origin: '--browser' })
})

test('the cache is where XDG_CACHE_HOME says, unless that is no absolute path', async () => {
  const moved = '/cache/chronodeck/chromium-147.0.0/chromium'
  expect(await find([moved], { env: { XDG_CACHE_HOME: '/cache' } })).toMatchObject({ path: moved })
  expect(await find([OWN], { env: { XDG_CACHE_HOME: 'cache' } })).toMatchObject({ path: OWN })
})

test('without any browser one message names what was looked for and the command that cures it', async () => {
  await expect(find([])).rejects.toMatchObject({
    name: 'Problem',
    exitCode: 2,
    what: 'No browser was found',
    why: expect.stringMatching(/--browser[^]*CHRONODECK_BROWSER[^]*google-chrome[^]*chromium[^]*microsoft-edge/),
    todo: 'npx chronodeck browser --install',
  })
})

test('looking gives nothing where finding is an error, and a system that Playwright does not know is no error', async () => {
  expect(await lookForBrowser(memoryHost(), { playwrightPath: async () => undefined })).toBeUndefined()
})

test('Playwright is not asked where a browser is installed', async () => {
  const host = memoryHost({}, { env: { PATH: '/usr/bin' }, runnable: ['/usr/bin/chromium'] })
  const playwrightPath = () => Promise.reject(new Error('asked'))
  await expect(findBrowser(host, { playwrightPath })).resolves.toMatchObject({ path: '/usr/bin/chromium' })
})
