import { expect, test } from 'vitest'
import { aptInstall, installFontByApt } from '../../src/host/install-by-apt.ts'
import { memoryHost, type MemoryHost, type RunCall } from './memory-host.ts'

const LISTS = { '/var/lib/apt/lists/mirror.example_dists_bookworm_main_binary-amd64_Packages.lz4': '' }

/** What apt-get was asked for, without its options. */
const asked = (host: MemoryHost) => host.runs.map(({ args }) => args.filter((arg) => !/^-|[=:]/.test(arg)).join(' '))

function debian(
  files: Readonly<Record<string, string>>,
  installable: readonly string[],
  run: (call: RunCall) => { code: number; stderr?: string } = () => ({ code: 0 }),
) {
  return memoryHost(files, {
    isRoot: true,
    env: { PATH: '/usr/bin' },
    runnable: ['/usr/bin/apt-get', ...installable.map((name) => `/usr/bin/${name}`)],
    run,
  })
}

const missing = (name: string) => ({ code: 100, stderr: `E: Unable to locate package ${name}` })

test('the headless shell is installed, with nothing that is only recommended and no question asked', async () => {
  const host = debian(LISTS, ['chromium-headless-shell'])
  expect(await aptInstall.attempt(host)).toEqual({
    browser: { path: '/usr/bin/chromium-headless-shell', origin: 'installed' },
  })
  expect(asked(host)).toEqual(['install chromium-headless-shell'])
  expect(host.runs[0]).toMatchObject({
    command: 'apt-get',
    args: expect.arrayContaining(['-y', '--no-install-recommends', 'Acquire::http::Timeout=10']),
    options: { env: { DEBIAN_FRONTEND: 'noninteractive' } },
  })
})

test('without package lists they are fetched first, once', async () => {
  const host = debian({}, ['chromium'], ({ args }) =>
    args.at(-1) === 'chromium-headless-shell' ? missing('x') : { code: 0 },
  )
  expect(await aptInstall.attempt(host)).toMatchObject({ browser: { path: '/usr/bin/chromium' } })
  expect(asked(host)).toEqual(['update', 'install chromium-headless-shell', 'install chromium'])
})

test('with old lists an install that fails is tried once more with new ones, then the whole browser', async () => {
  const host = debian(LISTS, [], ({ args }) => (args.includes('install') ? missing(args.at(-1) ?? '') : { code: 0 }))
  expect(await aptInstall.attempt(host)).toEqual({ failure: 'Unable to locate package chromium' })
  expect(asked(host)).toEqual([
    'install chromium-headless-shell',
    'update',
    'install chromium-headless-shell',
    'install chromium',
  ])
})

test('it is not tried where there is no apt-get, nor by anybody but root', async () => {
  expect(await aptInstall.unsuited(memoryHost({}, { isRoot: true }))).toBe('this is no Debian system')
  expect(await aptInstall.unsuited(memoryHost({}, { isRoot: true, platform: 'darwin' }))).toBe(
    'this is no Debian system',
  )
  const user = memoryHost({}, { runnable: ['/usr/bin/apt-get'] })
  expect(await aptInstall.unsuited(user)).toBe('only root may use it')
  expect(await aptInstall.unsuited(debian(LISTS, []))).toBeUndefined()
})

test('a font is installed by the same rules', async () => {
  const host = debian(LISTS, [])
  expect(await installFontByApt(host)).toBeUndefined()
  expect(asked(host)).toEqual(['install fonts-dejavu-core'])
  expect(await installFontByApt(memoryHost())).toBe('this is no Debian system')
})
