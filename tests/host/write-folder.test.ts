import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownToken } from '../../src/host/owner.ts'
import { nodeWriteSystem, type WriteSystem } from '../../src/host/write-file.ts'
import { writeFolderAtomic } from '../../src/host/write-folder.ts'
import { filesIn, scratchFolder } from './scratch.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: call failed`), { code })
const deck = (files: Record<string, string>) => new Map(Object.entries(files))
const OLD = deck({ 'index.html': 'old', 'assets/old.js': '1', 'same.css': 's' })
const NEW = deck({ 'index.html': 'new', 'assets/new.js': '2', 'same.css': 's' })
const OLD_ON_DISK = { '.chronodeck': 'assets/old.js\nindex.html\nsame.css\n', ...Object.fromEntries(OLD) }
const NEW_ON_DISK = { '.chronodeck': 'assets/new.js\nindex.html\nsame.css\n', ...Object.fromEntries(NEW) }

test('a new folder, with the folders above it, holds the files and a sorted manifest of them', async () => {
  const folder = join(await scratchFolder(), 'a', 'b')
  await writeFolderAtomic(folder, NEW)
  expect(await filesIn(folder)).toEqual(NEW_ON_DISK)
})

test('a second deck takes the place of the first, and what the first alone used goes, empty folders too', async () => {
  const folder = await scratchFolder()
  await writeFolderAtomic(folder, deck({ 'index.html': 'old', 'img/deep/a.png': 'a', 'assets/old.js': '1' }))
  await writeFolderAtomic(folder, NEW)
  expect(await filesIn(folder)).toEqual(NEW_ON_DISK)
  expect((await readdir(folder)).toSorted()).toEqual(['.chronodeck', 'assets', 'index.html', 'same.css'])
})

test('entries may come as a stream, and none is asked for before the one before it is on the disk', async () => {
  const folder = await scratchFolder()
  const seen: number[] = []
  async function* stream(): AsyncGenerator<readonly [string, string]> {
    for (let n = 0; n < 5; n += 1) {
      const names = await readdir(folder, { recursive: true })
      seen.push(names.filter((name) => name.endsWith('.js')).length)
      yield [`${n}.js`, `${n}`]
    }
  }
  await writeFolderAtomic(folder, stream())
  expect(seen).toEqual([0, 1, 2, 3, 4])
  expect(Object.keys(await filesIn(folder))).toEqual(['.chronodeck', '0.js', '1.js', '2.js', '3.js', '4.js'])
})

test('any deck after any other leaves exactly that deck and its manifest', async () => {
  const folder = await scratchFolder()
  const name = fc.constantFrom('index.html', 'a.js', 'b.js', 'c/d.js', 'c/e.js', 'f/g/h.js')
  const withoutWaiting: WriteSystem = { ...nodeWriteSystem, writeNew: (path, content) => writeFile(path, content) }
  const files = fc.dictionary(name, fc.string({ maxLength: 3 }), { noNullPrototype: true })
  await fc.assert(
    fc.asyncProperty(files, async (each) => {
      await writeFolderAtomic(folder, deck(each), withoutWaiting)
      const manifest = Object.keys(each)
        .toSorted()
        .map((line) => `${line}\n`)
        .join('')
      expect(await filesIn(folder)).toEqual({ '.chronodeck': manifest, ...each })
    }),
    { numRuns: 15 },
  )
})

test('index.html is renamed last, when all else is in place, and only then the old files go', async () => {
  const folder = await scratchFolder()
  await writeFolderAtomic(folder, OLD)
  const order: string[] = []
  let before: Readonly<Record<string, string>> = {}
  const system: WriteSystem = {
    ...nodeWriteSystem,
    async rename(from, to) {
      order.push(to.slice(to.lastIndexOf('/') + 1))
      if (to.endsWith('index.html')) before = await filesIn(folder)
      await nodeWriteSystem.rename(from, to)
    },
  }
  await writeFolderAtomic(folder, NEW, system)
  expect(order).toEqual(['new.js', 'index.html'])
  expect(before).toMatchObject({ 'assets/old.js': '1', 'assets/new.js': '2', 'index.html': 'old' })
})

test('a folder that holds anything else is refused, its first names are told, and nothing in it is touched', async () => {
  const folder = await scratchFolder()
  for (const name of ['f', 'e', 'd', 'c', 'b', 'a', 'index.html']) await writeFile(join(folder, name), 'mine')
  const before = await filesIn(folder)
  await expect(writeFolderAtomic(folder, NEW)).rejects.toMatchObject({
    name: 'Problem',
    exitCode: 2,
    where: folder,
    why: expect.stringContaining('a, b, c, d, e and 2 more'),
  })
  expect(await filesIn(folder)).toEqual(before)
})

test('a folder is empty though the system keeps its own file there, and that file stays', async () => {
  const folder = await scratchFolder()
  await writeFile(join(folder, '.DS_Store'), 'finder')
  await writeFolderAtomic(folder, NEW)
  expect(await filesIn(folder)).toEqual({ '.DS_Store': 'finder', ...NEW_ON_DISK })
})

test('what somebody added to our folder stays, write after write', async () => {
  const folder = await scratchFolder()
  await writeFolderAtomic(folder, OLD)
  await writeFile(join(folder, 'CNAME'), 'briefing.example')
  await writeFile(join(folder, 'assets', 'mine.txt'), 'mine')
  await writeFolderAtomic(folder, NEW)
  await writeFolderAtomic(folder, deck({ 'index.html': 'third' }))
  expect(await filesIn(folder)).toEqual({
    '.chronodeck': 'index.html\n',
    CNAME: 'briefing.example',
    'assets/mine.txt': 'mine',
    'index.html': 'third',
  })
})

test('an added file that has the name of one in the new deck is never replaced: the write is refused', async () => {
  const folder = await scratchFolder()
  await writeFolderAtomic(folder, OLD)
  await mkdir(join(folder, 'img'))
  await writeFile(join(folder, 'img', 'a.png'), 'mine')
  await expect(writeFolderAtomic(folder, deck({ 'index.html': 'new', 'img/a.png': 'ours' }))).rejects.toMatchObject({
    where: join(folder, 'img', 'a.png'),
  })
  expect(await filesIn(folder)).toEqual({ ...OLD_ON_DISK, 'img/a.png': 'mine' })
})

test.each(['writeNew', 'rename'] as const)(
  'when the disk is full in %s, the old deck is there as it was',
  async (call) => {
    for (let failAt = 1; failAt <= 2; failAt += 1) {
      const folder = await scratchFolder()
      await writeFolderAtomic(folder, OLD)
      let calls = 0
      const system: WriteSystem = {
        ...nodeWriteSystem,
        async [call](...args: [string, string, number]) {
          calls += 1
          if (calls === failAt) throw systemError('ENOSPC')
          await nodeWriteSystem[call](...args)
        },
      }
      await expect(writeFolderAtomic(folder, NEW, system)).rejects.toMatchObject({ why: 'the disk is full' })
      expect(await filesIn(folder)).toEqual(OLD_ON_DISK)
    }
  },
)

test('a first write that fails leaves nothing behind, not even the folders it made', async () => {
  const parent = await scratchFolder()
  const system = { ...nodeWriteSystem, rename: () => Promise.reject(systemError('EIO')) }
  await expect(writeFolderAtomic(join(parent, 'a', 'b'), NEW, system)).rejects.toMatchObject({ name: 'Problem' })
  expect(await readdir(parent)).toEqual([])
})

test('when the entries themselves fail, their error is passed on and the old deck is there as it was', async () => {
  const folder = await scratchFolder()
  await writeFolderAtomic(folder, OLD)
  async function* broken(): AsyncGenerator<readonly [string, string]> {
    yield ['a.js', 'a']
    throw new RangeError('a layout went wrong')
  }
  await expect(writeFolderAtomic(folder, broken())).rejects.toThrow(RangeError)
  expect(await filesIn(folder)).toEqual(OLD_ON_DISK)
})

test('a second run at the same time is told, and the first is not disturbed', async () => {
  const folder = await scratchFolder()
  let second: Promise<void> | undefined
  async function* slow(): AsyncGenerator<readonly [string, string]> {
    second = writeFolderAtomic(folder, OLD)
    await second.catch(() => undefined)
    yield* NEW
  }
  await writeFolderAtomic(folder, slow())
  await expect(second).rejects.toMatchObject({
    what: 'The folder is being written right now',
    why: expect.stringContaining(`process ${process.pid}`),
  })
  expect(await filesIn(folder)).toEqual(NEW_ON_DISK)
})

test('the lock, the staging and the half manifest of a dead run are cleaned, and its new files are ours', async () => {
  const folder = await scratchFolder()
  const [, , place] = ownToken().split('.')
  const dead = `${process.pid}.1.${place}`
  await writeFolderAtomic(folder, OLD)
  await writeFile(join(folder, '.chronodeck.lock'), `${dead}\n`)
  await writeFile(join(folder, '.chronodeck.lock.0a1b2c3d'), `${dead}\n`)
  await mkdir(join(folder, `.chronodeck-staging-${dead}.0a1b2c3d`))
  await writeFile(join(folder, `.chronodeck-staging-${dead}.0a1b2c3d`, 'index.html'), 'half')
  await writeFile(join(folder, '.chronodeck'), 'assets/half.js\nassets/old.js\nindex.html\nsame.css\n')
  await writeFile(join(folder, 'assets', 'half.js'), 'half')
  await writeFolderAtomic(folder, NEW)
  expect(await filesIn(folder)).toEqual(NEW_ON_DISK)
})

test('a folder in which a first run died before its manifest is not taken for somebody’s', async () => {
  const folder = await scratchFolder()
  await mkdir(join(folder, '.chronodeck-staging-1.1.00000000.0a1b2c3d'))
  await writeFolderAtomic(folder, NEW)
  expect(await filesIn(folder)).toEqual(NEW_ON_DISK)
})

test('a manifest that names files outside the folder is not obeyed', async () => {
  const parent = await scratchFolder()
  const folder = join(parent, 'site')
  await writeFile(join(parent, 'mine.txt'), 'mine')
  await mkdir(join(parent, 'elsewhere'))
  await writeFile(join(parent, 'elsewhere', 'mine.txt'), 'mine')
  await mkdir(folder)
  await symlink(join(parent, 'elsewhere'), join(folder, 'link'))
  await writeFile(join(folder, '.chronodeck'), `../mine.txt\n${join(parent, 'mine.txt')}\nlink/mine.txt\n`)
  await writeFolderAtomic(folder, NEW)
  const there = await filesIn(parent)
  expect(there['mine.txt']).toBe('mine')
  expect(there['elsewhere/mine.txt']).toBe('mine')
})

test('a folder inside that is a link is not written through', async () => {
  const parent = await scratchFolder()
  const folder = join(parent, 'site')
  await writeFolderAtomic(folder, deck({ 'index.html': 'old' }))
  await mkdir(join(parent, 'elsewhere'))
  await symlink(join(parent, 'elsewhere'), join(folder, 'assets'))
  await expect(writeFolderAtomic(folder, NEW)).rejects.toMatchObject({ name: 'Problem' })
  expect(await readdir(join(parent, 'elsewhere'))).toEqual([])
})

test('a manifest that is a link makes no folder ours', async () => {
  const parent = await scratchFolder()
  const folder = join(parent, 'site')
  await mkdir(folder)
  await writeFile(join(parent, 'mine.txt'), 'index.html\n')
  await symlink(join(parent, 'mine.txt'), join(folder, '.chronodeck'))
  await expect(writeFolderAtomic(folder, NEW)).rejects.toMatchObject({ name: 'Problem' })
  expect(await filesIn(parent)).toEqual({ 'mine.txt': 'index.html\n' })
})

test('a link to a folder is followed and stays', async () => {
  const parent = await scratchFolder()
  await mkdir(join(parent, 'real'))
  await symlink('real', join(parent, 'site'))
  await writeFolderAtomic(join(parent, 'site'), NEW)
  expect(await filesIn(join(parent, 'real'))).toEqual(NEW_ON_DISK)
})

test('a file that stays the same is not written again', async () => {
  const folder = await scratchFolder()
  await writeFolderAtomic(folder, OLD)
  const before = await stat(join(folder, 'same.css'))
  await writeFolderAtomic(folder, NEW)
  expect((await stat(join(folder, 'same.css'))).ino).toBe(before.ino)
})

test('an old file that cannot be removed stays in the manifest, so that the next write removes it', async () => {
  const folder = await scratchFolder()
  await writeFolderAtomic(folder, OLD)
  await rm(join(folder, 'assets', 'old.js'))
  await mkdir(join(folder, 'assets', 'old.js'))
  await writeFolderAtomic(folder, NEW)
  expect((await filesIn(folder))['.chronodeck']).toBe('assets/new.js\nassets/old.js\nindex.html\nsame.css\n')
  await rm(join(folder, 'assets', 'old.js'), { recursive: true })
  await writeFolderAtomic(folder, NEW)
  expect(await filesIn(folder)).toEqual(NEW_ON_DISK)
})

test('a target that is a file is refused and stays', async () => {
  const parent = await scratchFolder()
  await writeFile(join(parent, 'site'), 'mine')
  await expect(writeFolderAtomic(join(parent, 'site'), NEW)).rejects.toMatchObject({ why: 'this is a file' })
  expect(await filesIn(parent)).toEqual({ site: 'mine' })
})
