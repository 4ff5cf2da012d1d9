import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { placeText } from '../../../src/export/load/diagnostic-text.ts'
import { loadList, shownPath } from '../../../src/export/load/list.ts'
import { Problem } from '../../../src/host/problem.ts'
import { scratchFolder } from '../../host/scratch.ts'
import { folderHost, sampleList, writeFiles } from '../sample.ts'

const ODD = 'odd dir #1 100% ümläut?'
let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'list.ts': sampleList,
    'deep.ts': `export default { title: 'T', events: ${'['.repeat(10_000)}${']'.repeat(10_000)} }\n`,
    'syntax.ts': "export default {\n  title: 'x\n}\n",
    'part.ts': "export const title: string = 'From a part'\n",
    'broken/part.ts': 'export const = 1\n',
    'parts.ts': "import { title } from './part.ts'\nexport default { title }\n",
    'badpart.ts': "import { x } from './broken/part.ts'\nexport default { x }\n",
    'missing.ts': "\nimport { x } from './nothere.ts'\nexport default { x }\n",
    'package.ts': "import { x } from 'no-such-package'\nexport default { x }\n",
    'two.ts': 'export default {}\nexport default {}\n',
    'redeclared.ts': 'const a = 1\nconst a = 2\nexport default a\n',
    'throws.ts': "export default (() => {\n  throw new Error('out of dates')\n})()\n",
    'misnamed.ts':
      "import {\n  defineTimeline,\n} from 'chronodeck'\nconst a: unknown = defineTimeline\nexport default defineTimelin({ a })\n",
    'nothing.ts': 'export const x = 1\n',
    'list.pptx': '',
    'list.ods': '',
    none: '',
    'list.yml': '\uFEFFtitle: T\nevents: []\n',
    'twice.json': '{"title": "T",\n "title": "U"}\n',
    'latin.yaml': Uint8Array.of(0x61, 0x3a, 0x20, 0xff),
    'large.json': new Uint8Array(20_000_001),
    [`${ODD}/list.ts`]:
      "import { defineTimeline } from 'chronodeck'\nimport { title } from './part'\nexport default defineTimeline({ title, events: [] })\n",
    [`${ODD}/part.ts`]: "export const title: string = 'Odd'\n",
    [`${ODD}/package.ts`]: "import { x } from 'no-such-package'\nexport default { x }\n",
    'tied/tsconfig.json': '{ "extends": "../not/there.json" }',
    'tied/list.ts': "enum Word { A = 'From an enum' }\nexport default { title: Word.A as string }\n",
    'home/slides/wonsan.ts': "export default { title: 'Of this folder' }\n",
  })
})

const load = (file: string | undefined, cwd = folder) => loadList(file, folderHost(cwd))

describe('an event list', () => {
  it('of notes is read but for those that are no text', async () => {
    const notes = await scratchFolder()
    await writeFiles(notes, { 'n/a.md': '---\ndate: soon\n---\n', 'n/b.md': Uint8Array.of(0x63, 0xe9) })
    const { input, faults } = await load('n', notes)
    expect(input).toMatchObject({ events: [{ date: 'soon' }] })
    expect(faults.map(({ code, file, message }) => [code, file, message])).toEqual([
      ['syntax', 'n/b.md', 'These bytes are not UTF-8.'],
    ])
  })

  it('is refused before it is read where it has too many events', async () => {
    const many = await scratchFolder()
    await writeFiles(many, {
      'many.csv': `date,title\n${'2001,a\n'.repeat(40)}`,
      'many.json': `{"events":[${'1,'.repeat(39)}1]}`,
      'many/a.md': '',
      'many/b.md': '',
    })
    for (const [file, events] of [
      ['many.csv', 39],
      ['many.json', 39],
      ['many', 1],
    ] as const) {
      const { input, faults } = await loadList(file, folderHost(many), { size: 20, events })
      expect([file, input, ...faults.map(({ code }) => code)]).toEqual([file, null, 'too-many-events'])
    }
    expect((await loadList('many.csv', folderHost(many), { size: 20, events: 40 })).faults).toEqual([])
  })

  it('is run with the package’s own defineTimeline, wherever it lies', async () => {
    const { input, faults, text, files, path } = await load('list.ts')
    expect(faults).toEqual([])
    expect(input).toMatchObject({ title: 'A sample' })
    expect(text).toMatchObject({ file: 'list.ts', text: sampleList })
    expect(text.positions.find(['title'])).toEqual({ line: 4, column: 10, length: 10 })
    expect(files).toEqual([path])
  })

  it('may be made of several files, all of which are known', async () => {
    const { input, files } = await load('parts.ts')
    expect(input).toEqual({ title: 'From a part' })
    expect(files.map((file) => shownPath(file, folder))).toEqual(['parts.ts', 'part.ts'])
  })

  it('is read anew each time', async () => {
    await writeFiles(folder, {
      'again.ts': "import { n } from './n.ts'\nexport default { n }\n",
      'n.ts': 'export const n = 1\n',
    })
    expect((await load('again.ts')).input).toEqual({ n: 1 })
    await writeFiles(folder, { 'n.ts': 'export const n = 2\n' })
    expect((await load('again.ts')).input).toEqual({ n: 2 })
  })

  it('may lie in a folder whose name holds # ? % and spaces', async () => {
    const { input, faults, files } = await load(`${ODD}/list.ts`)
    expect(faults).toEqual([])
    expect(input).toEqual({ title: 'Odd', events: [] })
    expect(files.map((file) => shownPath(file, folder))).toEqual([`${ODD}/list.ts`, `${ODD}/part.ts`])
  })

  it('is run whatever the tsconfig beside it says', async () => {
    expect(await load('tied/list.ts')).toMatchObject({ faults: [], input: { title: 'From an enum' } })
  })

  it('is slides/wonsan.ts of the folder where none is named, else the package’s own', async () => {
    expect((await load(undefined, join(folder, 'home'))).input).toEqual({ title: 'Of this folder' })
    await mkdir(join(folder, 'empty'))
    const { path, input } = await load(undefined, join(folder, 'empty'))
    expect(path).toMatch(/slides[/\\]wonsan\.ts$/)
    expect(input).toHaveProperty('events')
  })
})

describe('a list at fault', () => {
  it.each([
    ['syntax.ts', 'syntax', 'syntax.ts:2:10', 'Unterminated string.'],
    ['deep.ts', 'syntax', 'deep.ts:1:38', 'more than 1,000 deep'],
    ['badpart.ts', 'syntax', 'broken/part.ts:1:14', 'Unexpected token'],
    ['missing.ts', 'missing-import', 'missing.ts:2:19', './nothere.ts'],
    ['package.ts', 'missing-import', 'package.ts:1:19', 'no-such-package'],
    [`${ODD}/package.ts`, 'missing-import', `${ODD}/package.ts:1:19`, 'no-such-package'],
    ['throws.ts', 'list-throws', 'throws.ts:2:9', 'out of dates'],
    ['misnamed.ts', 'list-throws', 'misnamed.ts:5:16', 'defineTimelin is not defined'],
    ['two.ts', 'syntax', 'two.ts:2:1', 'here is a second'],
    ['redeclared.ts', 'syntax', 'redeclared.ts:2:7', '`a` has already been declared'],
    ['nothing.ts', 'no-list', 'nothing.ts:1:1', 'exports no event list'],
  ])('%s is told as %s at %s', async (file, code, place, words) => {
    const { faults, input } = await load(file)
    const [fault, ...others] = faults
    expect(others).toEqual([])
    expect(input).toBeNull()
    expect(fault).toMatchObject({ code, severity: 'error', message: expect.stringContaining(words) })
    expect(fault && placeText(fault)).toBe(place)
    expect(fault?.hint).not.toBe('')
    expect(fault?.frame === '').toBe(fault?.line === null)
  })

  it('names its parts, so that they can be watched', async () => {
    expect((await load('badpart.ts')).files.map((file) => shownPath(file, folder))).toEqual([
      'badpart.ts',
      'broken/part.ts',
    ])
  })
})

describe('a list as text', () => {
  it('is read by the end of its name, with or without a byte order mark', async () => {
    const { input, faults, files, path } = await load('list.yml')
    expect({ input, faults }).toEqual({ input: { title: 'T', events: [] }, faults: [] })
    expect(files).toEqual([path])
  })

  it('tells its faults with their frames and other places', async () => {
    const [fault] = (await load('twice.json')).faults
    expect(fault).toMatchObject({ code: 'double-key', file: 'twice.json', line: 2, column: 2 })
    expect(fault?.related).toEqual([{ name: 'its first use', file: 'twice.json', line: 1, column: 2 }])
    expect(fault?.frame).toContain('^^^^^^^')
  })
})

describe('what is no list', () => {
  it.each([
    ['nothere.ts', 'no such file'],
    ['.', 'holds no notes in markdown'],
    ['list.pptx', '“.pptx” is no format'],
    ['none', 'no ending'],
    ['latin.yaml', 'not UTF-8'],
    ['large.json', '20 MB are the limit'],
  ])('%s is refused in words', async (file, why) => {
    const error = await load(file).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Problem)
    expect(error).toMatchObject({ exitCode: 2, why: expect.stringContaining(why) })
  })
})

it('asks for a spreadsheet of another program as one that is read', async () => {
  await expect(load('list.ods')).rejects.toMatchObject({ todo: expect.stringContaining('save it as .xlsx or .csv') })
})

describe('a path as people are told it', () => {
  it('is relative to the current folder', () => {
    expect(shownPath('/a/b/c.ts', '/a')).toBe('b/c.ts')
    expect(shownPath('/a/x.ts', '/a/b')).toBe('../x.ts')
    expect(shownPath('/a', '/a')).toBe('.')
  })
})
