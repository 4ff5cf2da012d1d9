import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderHost, png, sampleList, writeFiles } from '../export/sample.ts'
import { scratchFolder } from '../host/scratch.ts'
import { call } from './call.ts'

let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'list.ts': sampleList.replace("id: 'second',", "id: 'second', media: { src: 'pictures/a.png', alt: 'A map' },"),
    'pictures/a.png': png,
    'sheet.csv': 'When,What,Mood,Source\n12 July 2025,Talks,good,"Brief; Report"\n2025-08,More,,\n',
    'bad.csv': 'When,What\n07/12/2025,Talks\n',
    'sub/keep.yaml': 'mine',
    'pictures/keep.txt': '',
  })
})

const chronodeck = (...args: readonly string[]) => call(folderHost(folder), ...args)
const text = (name: string) => readFile(join(folder, name), 'utf8')

describe('chronodeck import', { timeout: 60_000 }, () => {
  it('writes a list in any format, from which the same order follows', async () => {
    const { out: expected } = await chronodeck('order', 'list.ts', '--json')
    for (const name of ['a.yaml', 'a.json', 'a.csv', 'b.ts']) {
      const { code, err } = await chronodeck('import', 'list.ts', '--out', name)
      expect([code, err]).toEqual([0, expect.stringContaining(`Written: ${name}, `)])
      expect((await chronodeck('order', name, '--json')).out).toBe(expected)
      expect((await chronodeck('check', name, '--strict')).code).toBe(0)
    }
  })

  it('finds the same images from another folder', async () => {
    expect(await chronodeck('import', 'list.ts', '--out', 'sub/moved.yaml')).toMatchObject({ code: 0 })
    expect(await text('sub/moved.yaml')).toContain('src: ../pictures/a.png')
    expect((await chronodeck('check', 'sub/moved.yaml')).out).toBe('sub/moved.yaml: no errors')
  })

  it('writes a list whose images are not here, and tells that they are not', async () => {
    await writeFiles(folder, {
      'gone.yaml': 'title: T\nevents:\n  - { title: A, date: 2025, media: { src: no.png, alt: A } }',
    })
    const { code, err } = await chronodeck('import', 'gone.yaml', '--out', 'gone.json')
    expect([code, err]).toEqual([1, expect.stringContaining('error missing-image gone.yaml:3')])
    expect(await text('gone.json')).toContain('"src": "no.png"')
  })

  it('tells how a table is read and what of it is not', async () => {
    const { code, err } = await chronodeck('import', 'sheet.csv', '--out', 'sheet.yaml')
    expect(code).toBe(0)
    expect(err).toContain('“When” as date, “What” as title, “Source” as sources')
    expect(err).toContain('“12 July 2025” as 2025-07-12')
    expect(err).toContain('warning unread-column sheet.csv:1:11')
    expect(await text('sheet.yaml')).toContain('date: 2025-07-12')
  })

  it('writes nothing where the list has errors, and no file over another unless it is told to', async () => {
    expect(await chronodeck('import', 'bad.csv', '--out', 'never.yaml')).toMatchObject({
      code: 1,
      err: expect.stringContaining('ambiguous-date'),
    })
    await expect(text('never.yaml')).rejects.toThrow('ENOENT')
    const refused = await chronodeck('import', 'list.ts', '--out', 'sub/keep.yaml')
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('--force') })
    expect(await text('sub/keep.yaml')).toBe('mine')
    expect(await chronodeck('import', 'list.ts', '--out', 'sub/keep.yaml', '--force')).toMatchObject({ code: 0 })
    expect(await text('sub/keep.yaml')).toContain('title:')
    expect(await chronodeck('import', 'list.ts', '--out', 'list.ts', '--force')).toMatchObject({
      code: 2,
      err: expect.stringContaining('it is the list that is read'),
    })
    expect(await chronodeck('import', 'list.ts', '--out', 'list.docx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('.ts, .mts, .yaml, .yml, .json, .csv'),
    })
  })
})
