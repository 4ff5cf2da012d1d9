import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder, readLock } from '../../src/host/folder-lock.ts'
import { ownToken } from '../../src/host/owner.ts'
import { scratchFolder } from './scratch.ts'

const anHourAgo = new Date(Date.now() - 3_600_000)
const deadToken = () => `${process.pid}.1.${ownToken().split('.')[2] ?? ''}\n`

test('a lock names its holder, refuses everybody else, and is gone once it is given free', async () => {
  const folder = await scratchFolder()
  const unlock = await lockFolder(folder, folder)
  expect(await readLock(join(folder, '.chronodeck.lock'))).toBe(ownToken())
  await expect(lockFolder(folder, 'site')).rejects.toMatchObject({
    where: 'site',
    why: expect.stringContaining(join(folder, '.chronodeck.lock')),
    todo: expect.stringContaining('wait for it to end'),
  })
  await unlock()
  expect(await readdir(folder)).toEqual([])
  await (
    await lockFolder(folder, folder)
  )()
})

test.runIf(process.platform === 'linux')('of many runs that find a dead lock, one gets it', async () => {
  const folder = await scratchFolder()
  for (let round = 0; round < 20; round += 1) {
    await writeFile(join(folder, '.chronodeck.lock'), deadToken())
    const runs = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, folder)))
    const holders = runs.filter((run) => run.status === 'fulfilled')
    expect(holders).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['.chronodeck.lock'])
    await holders[0]?.value()
  }
})

test.each([
  ['of another machine', '1.1.00000000\n'],
  ['that was cut while it was made', ''],
])('a lock %s holds while it is fresh and is taken over when it is old', async (_, content) => {
  const folder = await scratchFolder()
  const lock = join(folder, '.chronodeck.lock')
  await writeFile(lock, content)
  await expect(lockFolder(folder, folder)).rejects.toMatchObject({ name: 'Problem' })
  await utimes(lock, anHourAgo, anHourAgo)
  await (
    await lockFolder(folder, folder)
  )()
  expect(await readdir(folder)).toEqual([])
})
