import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { findOpener, hasDisplay, openInBrowser } from '../../src/host/open-in-browser.ts'
import { scratchFolder } from './scratch.ts'

const URL_TEXT = 'http://127.0.0.1:4173/?a=1&b=2#/wonsan'

afterEach(() => vi.unstubAllEnvs())

test('each system opens an address by its own command', () => {
  expect(findOpener('linux', URL_TEXT)).toMatchObject({ command: 'xdg-open', args: [URL_TEXT] })
  expect(findOpener('freebsd', URL_TEXT)).toMatchObject({ command: 'xdg-open', args: [URL_TEXT] })
  expect(findOpener('darwin', URL_TEXT)).toMatchObject({ command: 'open', args: [URL_TEXT] })
})

test('on Windows the address is quoted, so that cmd takes no & for the end of a command', () => {
  expect(findOpener('win32', URL_TEXT)).toEqual({
    command: 'cmd',
    args: ['/d', '/c', 'start', '""', `"${URL_TEXT}"`],
    isVerbatim: true,
  })
  const hostile = findOpener('win32', 'http://127.0.0.1/"&calc&"#"&calc&"')
  expect(hostile?.args.at(-1)?.slice(1, -1)).not.toContain('"')
})

test('nothing but a web page or a local file is opened', () => {
  for (const url of ['javascript:alert(1)', 'calc.exe', '', '--help', 'vbscript:x', 'data:text/html,x']) {
    expect(findOpener('linux', url)).toBeUndefined()
  }
  expect(findOpener('darwin', 'file:///deck/index.html')?.args).toEqual(['file:///deck/index.html'])
})

test('a display is a graphical session on Linux, and elsewhere a session that is not remote', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('darwin', {})).toBe(true)
  expect(hasDisplay('darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' })).toBe(false)
  expect(hasDisplay('win32', {})).toBe(true)
})

test.runIf(process.platform === 'linux')('an opener that is not there, or that refuses, is harmless', async () => {
  const folder = await scratchFolder()
  vi.stubEnv('PATH', folder)
  expect(await openInBrowser('linux', URL_TEXT)).toBe(false)
  await writeFile(join(folder, 'xdg-open'), '#!/bin/sh\nexit 3\n')
  await chmod(join(folder, 'xdg-open'), 0o755)
  expect(await openInBrowser('linux', URL_TEXT)).toBe(false)
  expect(await openInBrowser('linux', 'javascript:alert(1)')).toBe(false)
})

test.runIf(process.platform === 'linux')('an opener gets the whole address as one argument', async () => {
  const folder = await scratchFolder()
  vi.stubEnv('PATH', folder)
  await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s|' "$@" > '${folder}/got'\n`)
  await chmod(join(folder, 'xdg-open'), 0o755)
  expect(await openInBrowser('linux', URL_TEXT)).toBe(true)
  expect(await readFile(join(folder, 'got'), 'utf8')).toBe(`${URL_TEXT}|`)
})
