import { writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { npmInstall } from '../../src/host/install-from-npm.ts'
import { memoryHost, type RunCall } from './memory-host.ts'
import { filesIn, scratchFolder } from './scratch.ts'

async function worldWithCache(run: (call: RunCall) => { code: number; stderr?: string }) {
  const cache = await scratchFolder()
  return { cache, host: memoryHost({}, { env: { XDG_CACHE_HOME: cache }, run }) }
}

test('it is for Linux on x64 only', async () => {
  expect(await npmInstall.unsuited(memoryHost())).toBeUndefined()
  expect(await npmInstall.unsuited(memoryHost({}, { arch: 'arm64' }))).toBe('it is for Linux on x64 only')
  expect(await npmInstall.unsuited(memoryHost({}, { platform: 'darwin' }))).toBe('it is for Linux on x64 only')
})

test('a registry that is closed says so at a short question, before the long download', async () => {
  const { host, cache } = await worldWithCache(() => ({ code: 1, stderr: 'npm error code ENOTFOUND' }))
  expect(await npmInstall.attempt(host)).toEqual({ failure: expect.stringContaining('the host name is not known') })
  expect(host.runs.map(({ args }) => args[0])).toEqual(['view'])
  expect(host.runs[0]?.options.timeoutMs).toBeLessThanOrEqual(20_000)
  expect(await filesIn(cache)).toEqual({})
})

test('the package is fetched as an archive, none of its scripts is run, and another archive is refused without a trace', async () => {
  const { host, cache } = await worldWithCache(({ args }) => {
    const work = args[args.indexOf('--pack-destination') + 1] ?? ''
    if (args[0] === 'pack') writeFileSync(join(work, 'sparticuz-chromium-147.0.0.tgz'), 'something else')
    return { code: 0 }
  })
  expect(await npmInstall.attempt(host)).toEqual({
    failure: 'what was downloaded is not @sparticuz/chromium 147.0.0',
  })
  expect(host.runs[1]).toMatchObject({
    command: 'npm',
    args: expect.arrayContaining(['pack', '@sparticuz/chromium@147.0.0', '--ignore-scripts']),
  })
  expect(await readdir(join(cache, 'chronodeck'))).toEqual([])
})

test('a machine without npm is told', async () => {
  const cache = await scratchFolder()
  const host = memoryHost({}, { env: { XDG_CACHE_HOME: cache } })
  expect(await npmInstall.attempt(host)).toEqual({ failure: 'there is no npm on this machine' })
})
