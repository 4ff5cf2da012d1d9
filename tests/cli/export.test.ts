import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderHost, sampleList, writeFiles } from '../export/sample.ts'
import { scratchFolder } from '../host/scratch.ts'
import { call } from './call.ts'

let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'deck.ts': sampleList,
    'bad.ts': sampleList.replace("date: '2024',", "date: '2024-13',"),
    'theirs/letter.txt': 'mine',
  })
})

const host = () => folderHost(folder)

describe('chronodeck build', { timeout: 60_000 }, () => {
  it('writes a folder and says so', async () => {
    expect(await call(host(), 'build', 'deck.ts', '--out', 'out/deck')).toEqual({
      code: 0,
      out: '',
      err: 'Written: out/deck',
    })
    expect(await readdir(join(folder, 'out/deck'))).toContain('index.html')
  })

  it('takes the theme that is asked for', async () => {
    await call(host(), 'build', 'deck.ts', '--out', 'out/room', '--theme', 'room')
    expect(await readFile(join(folder, 'out/room/index.html'), 'utf8')).toContain('data-theme="room"')
  })

  it('writes nothing where the list has errors, and is 1', async () => {
    const { code, err } = await call(host(), 'build', 'bad.ts', '--out', 'out/bad')
    expect(code).toBe(1)
    expect(err).toContain('bad-date')
    expect(err).toContain('1 error\nNothing was written.')
    expect(await readdir(join(folder, 'out'))).not.toContain('bad')
  })

  it('is 2 where the folder is somebody’s', async () => {
    const { code, err } = await call(host(), 'build', 'deck.ts', '--out', 'theirs')
    expect(code).toBe(2)
    expect(err).toContain('theirs')
    expect(await readdir(join(folder, 'theirs'))).toEqual(['letter.txt'])
  })

  it.each([
    [['build', 'deck.ts'], '--out <folder>'],
    [['build', 'deck.ts', '--out', ' '], 'It is empty.'],
    [['build', 'deck.ts', '--out', 'x', '--theme', 'papr'], 'Did you mean paper?'],
    [['build', 'deck.ts', 'more.ts', '--out', 'x'], 'Too many arguments'],
  ])('%j is 2', async (args, words) => {
    const { code, err } = await call(host(), ...args)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})

describe('chronodeck pdf', { timeout: 60_000 }, () => {
  it('is 2 in words where there is no browser, and writes nothing', async () => {
    const { code, err } = await call(host(), 'pdf', 'deck.ts', '--out', 'deck.pdf', '--browser', 'no/browser')
    expect(code).toBe(2)
    expect(err).toContain('no/browser')
    expect(err).toContain('--browser')
    expect(await readdir(folder)).not.toContain('deck.pdf')
  })

  it('is 1 where the list has errors, before any browser is looked for', async () => {
    const { code, err } = await call(host(), 'pdf', 'bad.ts', '--out', 'deck.pdf', '--browser', 'no/browser')
    expect(code).toBe(1)
    expect(err).not.toContain('no/browser')
  })
})

describe('chronodeck browser', () => {
  it('tells which browser is used, and why that one', async () => {
    await mkdir(join(folder, 'bin'))
    expect(await call(folderHost(folder, { env: { CHRONODECK_BROWSER: process.execPath } }), 'browser')).toEqual({
      code: 0,
      out: `${process.execPath} (CHRONODECK_BROWSER)`,
      err: '',
    })
  })

  it('is 2 where there is none', async () => {
    const { code, err } = await call(folderHost(folder, { env: { CHRONODECK_BROWSER: '/no/browser' } }), 'browser')
    expect(code).toBe(2)
    expect(err).toContain('/no/browser')
  })
})
