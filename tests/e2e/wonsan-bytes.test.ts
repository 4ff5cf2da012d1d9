import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chronodeck, temporaryFolder } from './deck.ts'

const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/New_York', 'Asia/Kolkata', 'Africa/Casablanca']
const LOCALES = ['C', 'ru_RU.UTF-8']

/** One digest of all files of a folder, with their names. */
async function digest(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const hash = createHash('sha256')
  for (const path of names.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.slice(folder.length)).update(await readFile(path))
  }
  return hash.digest('hex')
}

test('the same bytes are built in every time zone and under every locale of the machine', async () => {
  const { path, remove } = await temporaryFolder()
  const digests = new Map<string, string>()
  const runs = ZONES.map((zone, n) => ({ zone, locale: LOCALES[n % LOCALES.length] ?? 'C' }))
  const build = async ({ zone, locale }: { zone: string; locale: string }) => {
    const folder = join(path, `${zone} ${locale}`.replaceAll('/', '-'))
    const env = { TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale }
    await chronodeck(['build', 'slides/wonsan.ts', '--out', folder], env)
    digests.set(`${zone} ${locale}`, await digest(folder))
  }
  const all = [...runs, { zone: 'UTC', locale: 'ru_RU.UTF-8' }]
  for (let n = 0; n < all.length; n += 2) await Promise.all(all.slice(n, n + 2).map(build))
  expect(digests.size).toBe(6)
  expect(new Set(digests.values()).size).toBe(1)
  await remove()
})
