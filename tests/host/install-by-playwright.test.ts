import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { playwrightInstall } from '../../src/host/install-by-playwright.ts'
import { memoryHost } from './memory-host.ts'

const CHROMIUM = '/cache/chromium-1255/chrome-linux64/chrome'
const SHELL = '/cache/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell'
const install = playwrightInstall(async () => CHROMIUM)

test('Playwright’s own command is run, with a short limit for connecting and a temporary folder that goes', async () => {
  const host = memoryHost({}, { runnable: [SHELL], run: () => ({ code: 0 }) })
  expect(await install.attempt(host)).toEqual({ browser: { path: SHELL, origin: 'chronodeck browser --install' } })
  const [call] = host.runs
  expect(call?.command).toBe(process.execPath)
  expect(existsSync(call?.args[0] ?? '')).toBe(true)
  expect(call?.args.slice(1)).toEqual(['install', 'chromium-headless-shell'])
  expect(Number(call?.options.env?.['PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT'])).toBeLessThanOrEqual(10_000)
  const temporary = call?.options.env?.['TMPDIR'] ?? ''
  expect(temporary).toContain('chronodeck-')
  expect(existsSync(temporary)).toBe(false)
})

test('a download that failed twice is not waited for', async () => {
  const host = memoryHost(
    {},
    { run: () => ({ ended: 'stopped', code: null, stderr: 'getaddrinfo ENOTFOUND cdn.example' }) },
  )
  expect(await install.attempt(host)).toEqual({ failure: expect.stringContaining('the host name is not known') })
  const stopWhen = host.runs[0]?.options.stopWhen
  const line =
    'Downloading Chrome Headless Shell 159.0 (playwright chromium-headless-shell v1255) from https://cdn.example\n'
  expect([1, 2, 3].map((times) => stopWhen?.(line.repeat(times)))).toEqual([false, false, true])
})

test('what was downloaded counts, even when a lesser part of the install failed', async () => {
  const host = memoryHost({}, { runnable: [SHELL], run: () => ({ code: 1, stderr: 'Failed to download FFmpeg' }) })
  expect(await install.attempt(host)).toMatchObject({ browser: { path: SHELL } })
})

test('it is not tried on a system that Playwright has no Chromium for', async () => {
  expect(await install.unsuited(memoryHost())).toBeUndefined()
  expect(await playwrightInstall(async () => undefined).unsuited(memoryHost())).toBe(
    'it has no Chromium for this system',
  )
})
