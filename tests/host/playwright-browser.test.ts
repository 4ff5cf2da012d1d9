import { expect, test, vi } from 'vitest'
import { findPlaywrightBrowser, playwrightChromiumPath } from '../../src/host/playwright-browser.ts'
import { memoryHost } from './memory-host.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

test('Playwright names where its Chromium would be, in a folder with its revision', async () => {
  expect(await playwrightChromiumPath()).toMatch(/[\\/]chromium-\d+[\\/]/)
})

test.each([
  [
    '/cache/chromium-1255/chrome-linux64/chrome',
    '/cache/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell',
  ],
  ['/cache/chromium-1200/chrome-linux/chrome', '/cache/chromium_headless_shell-1200/chrome-linux/headless_shell'],
])('the shell beside %s is found before it', async (chromium, shell) => {
  const { files } = memoryHost({}, { runnable: [chromium, shell] })
  expect(await findPlaywrightBrowser(files, chromium)).toEqual({ path: shell, origin: 'chronodeck browser --install' })
})

test('the shell of another revision is not taken, and neither is a half download', async () => {
  const other = '/cache/chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell'
  const half = '/cache/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell.zip'
  const { files } = memoryHost({ [half]: '' }, { runnable: [other] })
  expect(await findPlaywrightBrowser(files, '/cache/chromium-1255/chrome-linux64/chrome')).toBeUndefined()
  expect(await findPlaywrightBrowser(files, undefined)).toBeUndefined()
})
