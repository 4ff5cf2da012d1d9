import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderHost, png, sampleList, writeFiles } from '../export/sample.ts'
import { scratchFolder } from '../host/scratch.ts'
import { call } from './call.ts'

let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'own/list.ts': sampleList.replace("id: 'second',", "id: 'second', media: { src: 'pictures/a.png', alt: 'A map' },"),
    'own/pictures/a.png': png,
    'bad.yaml': 'title: x\nevents: [{ title: a, date: soon }]\n',
    'plain.ts': sampleList,
    'several.ts': "export { default } from './plain.ts'\n",
    'filled/mine.txt': 'mine',
  })
})

const chronodeck = (...args: readonly string[]) => call(folderHost(folder), ...args)

describe('chronodeck init', { timeout: 60_000 }, () => {
  it('writes a deck that explains itself, with a schema for editors, and nothing to mend', async () => {
    const { code, err } = await chronodeck('init', 'new/deck')
    expect([code, err]).toEqual([0, expect.stringContaining('npx chronodeck dev new/deck/deck.yaml')])
    expect(await readdir(join(folder, 'new/deck'))).toEqual(['deck.schema.json', 'deck.yaml'])
    const [first] = (await readFile(join(folder, 'new/deck/deck.yaml'), 'utf8')).split('\n')
    expect(first).toBe('# yaml-language-server: $schema=./deck.schema.json')
    expect(await chronodeck('check', 'new/deck/deck.yaml', '--strict')).toMatchObject({
      code: 0,
      out: 'new/deck/deck.yaml: no errors',
    })
  })

  it('starts from a list that one has, with its images', async () => {
    expect(await chronodeck('init', 'copy', '--deck', 'own/list.ts')).toMatchObject({ code: 0 })
    expect(await chronodeck('check', 'copy/list.ts', '--strict')).toMatchObject({ code: 0 })
    expect(await readdir(join(folder, 'copy'))).toEqual(['list.ts', 'pictures'])
  })

  it('writes nothing into a folder with files in it, and nothing of a list at fault', async () => {
    expect(await chronodeck('init', 'filled')).toMatchObject({ code: 2, err: expect.stringContaining('mine.txt') })
    expect(await readdir(join(folder, 'filled'))).toEqual(['mine.txt'])
    expect(await chronodeck('init', 'never', '--deck', 'bad.yaml')).toMatchObject({
      code: 1,
      err: expect.stringContaining('bad-date'),
    })
    expect(await chronodeck('init', 'never', '--deck', 'several.ts')).toMatchObject({ code: 2 })
    await expect(readdir(join(folder, 'never'))).rejects.toThrow('ENOENT')
    expect(await chronodeck('init')).toMatchObject({ code: 2 })
  })
})
