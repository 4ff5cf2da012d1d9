import { rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { haveChanged, readSignatures } from '../../src/serve/file-signatures.ts'
import { scratchFolder } from '../host/scratch.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await scratchFolder()
  file = join(folder, 'a.ts')
  await writeFile(file, 'one')
})

async function changedBy(change: () => Promise<unknown>, folders = false): Promise<boolean> {
  const files = [file, join(folder, 'not-there.ts')]
  const before = await readSignatures(files, { folders })
  await change()
  return haveChanged(before, await readSignatures(files, { folders }))
}

describe('a change of files', () => {
  it('is seen in their content and their time', async () => {
    expect(await changedBy(() => writeFile(file, 'longer'))).toBe(true)
    expect(await changedBy(() => utimes(file, 1, 1))).toBe(true)
  })

  it('is seen where an editor replaces a file by another of the same size and time', async () => {
    await utimes(file, 5, 5)
    expect(
      await changedBy(async () => {
        await writeFile(join(folder, 'new'), 'two')
        await utimes(join(folder, 'new'), 5, 5)
        await rename(join(folder, 'new'), file)
      }),
    ).toBe(true)
  })

  it('is seen where a file goes or comes', async () => {
    expect(await changedBy(() => rm(file))).toBe(true)
    expect(await changedBy(() => writeFile(join(folder, 'not-there.ts'), 'x'))).toBe(true)
  })

  it('is not seen where nothing changes, or only a file that is not theirs', async () => {
    expect(await changedBy(() => Promise.resolve())).toBe(false)
    expect(await changedBy(() => writeFile(join(folder, 'other.ts'), 'x'))).toBe(false)
  })

  it('is seen in a new name in their folder where that is asked for', async () => {
    expect(await changedBy(() => writeFile(join(folder, 'other.ts'), 'x'), true)).toBe(true)
    expect(await changedBy(() => Promise.resolve(), true)).toBe(false)
  })
})
