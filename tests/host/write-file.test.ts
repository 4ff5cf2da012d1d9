import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, lstat, mkdir, readFile, readdir, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownToken } from '../../src/host/owner.ts'
import { nodeWriteSystem, writeFileAtomic, type WriteSystem } from '../../src/host/write-file.ts'
import { filesIn, scratchFolder } from './scratch.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: call failed`), { code })

/** A disk that takes a few bytes, then fails. */
const failing = (code: string): WriteSystem => ({
  ...nodeWriteSystem,
  async writeNew(path) {
    await writeFile(path, 'half')
    throw systemError(code)
  },
})

const startOf = (name: string) => `.chronodeck-${createHash('sha256').update(name).digest('hex').slice(0, 8)}-`

test('a file is written whole, text and bytes, new or over an old one, and nothing else is left', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'odd name #1 100% ümläut.txt')
  await writeFileAtomic(path, 'a longer first text')
  await writeFileAtomic(path, '원산')
  expect(await filesIn(folder)).toEqual({ 'odd name #1 100% ümläut.txt': '원산' })
  await writeFileAtomic(path, Uint8Array.of(1, 2, 255))
  expect(await readFile(path)).toEqual(Buffer.from([1, 2, 255]))
})

test('pieces are written one after the other, also straight through a pipe’s name', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'deck.pdf')
  await writeFile(path, 'a longer old text')
  await writeFileAtomic(path, [Buffer.from('one '), Uint8Array.of(), Buffer.from('two '), Buffer.from('three')])
  expect(await filesIn(folder)).toEqual({ 'deck.pdf': 'one two three' })
  await writeFileAtomic('/dev/null', [Buffer.from('one'), Buffer.from('two')])
})

test.each(['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EFBIG'])(
  'after %s in the middle of writing, the old file is there byte for byte and no litter',
  async (code) => {
    const folder = await scratchFolder()
    const path = join(folder, 'deck.pdf')
    await writeFile(path, 'old')
    await expect(writeFileAtomic(path, 'new', failing(code))).rejects.toMatchObject({ name: 'Problem', where: path })
    expect(await filesIn(folder)).toEqual({ 'deck.pdf': 'old' })
  },
)

test('a renaming that fails leaves the old file and no litter', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'deck.pdf')
  await writeFile(path, 'old')
  const system = { ...nodeWriteSystem, rename: () => Promise.reject(systemError('EXDEV')) }
  await expect(writeFileAtomic(path, 'new', system)).rejects.toMatchObject({ name: 'Problem' })
  expect(await filesIn(folder)).toEqual({ 'deck.pdf': 'old' })
})

test('on Windows a file that another program holds open is tried again, and told when it stays so', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'deck.pdf')
  let refusals = 3
  const pauses: number[] = []
  const system: WriteSystem = {
    ...nodeWriteSystem,
    platform: 'win32',
    pause: async (durationMs) => void pauses.push(durationMs),
    async rename(from, to) {
      refusals -= 1
      if (refusals >= 0) throw systemError('EPERM')
      await nodeWriteSystem.rename(from, to)
    },
  }
  await writeFileAtomic(path, 'new', system)
  expect(await filesIn(folder)).toEqual({ 'deck.pdf': 'new' })
  expect(pauses).toHaveLength(3)
  refusals = Infinity
  await expect(writeFileAtomic(path, 'newer', system)).rejects.toMatchObject({
    todo: expect.stringContaining('close programs that have it open'),
  })
  expect(pauses.reduce((sum, each) => sum + each, 0)).toBeLessThan(3000)
  expect(await filesIn(folder)).toEqual({ 'deck.pdf': 'new' })
})

test('elsewhere a refused renaming is not tried again', async () => {
  const folder = await scratchFolder()
  let tries = 0
  const rename = () => Promise.reject(systemError(`EPERM${(tries += 1) > 1 ? ' again' : ''}`))
  const system: WriteSystem = { ...nodeWriteSystem, platform: 'linux', rename }
  await expect(writeFileAtomic(join(folder, 'a'), 'new', system)).rejects.toMatchObject({ name: 'Problem' })
  expect(tries).toBe(1)
})

test('a missing folder is named, with the command that makes it', async () => {
  const folder = await scratchFolder()
  await expect(writeFileAtomic(join(folder, 'no', 'deck.pdf'), 'new')).rejects.toMatchObject({
    why: `the folder ${join(folder, 'no')} does not exist`,
    todo: expect.stringContaining(`mkdir -p ${join(folder, 'no')}`),
  })
})

test('a target that is a folder is refused and stays', async () => {
  const folder = await scratchFolder()
  await mkdir(join(folder, 'deck.pdf'))
  await expect(writeFileAtomic(join(folder, 'deck.pdf'), 'new')).rejects.toMatchObject({ why: 'this is a folder' })
  expect((await stat(join(folder, 'deck.pdf'))).isDirectory()).toBe(true)
  expect(await readdir(folder)).toEqual(['deck.pdf'])
})

test('a folder that is a file on the way is a problem', async () => {
  const folder = await scratchFolder()
  await writeFile(join(folder, 'a'), 'file')
  await expect(writeFileAtomic(join(folder, 'a', 'b'), 'new')).rejects.toMatchObject({ name: 'Problem' })
  expect(await filesIn(folder)).toEqual({ a: 'file' })
})

test('a name that is as long as the disk allows is written', async () => {
  const folder = await scratchFolder()
  const name = 'a'.repeat(255)
  await writeFileAtomic(join(folder, name), 'new')
  expect(await filesIn(folder)).toEqual({ [name]: 'new' })
})

test('an old file keeps its permissions', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'deck.pdf')
  await writeFile(path, 'old')
  await chmod(path, 0o622)
  await writeFileAtomic(path, 'new')
  expect((await stat(path)).mode & 0o777).toBe(0o622)
})

test('a symbolic link stays a link, and what it names is written', async () => {
  const folder = await scratchFolder()
  await mkdir(join(folder, 'real'))
  await writeFile(join(folder, 'real', 'deck.pdf'), 'old')
  await symlink(join('real', 'deck.pdf'), join(folder, 'link.pdf'))
  await writeFileAtomic(join(folder, 'link.pdf'), 'new')
  expect((await lstat(join(folder, 'link.pdf'))).isSymbolicLink()).toBe(true)
  expect(await filesIn(folder)).toEqual({ 'real/deck.pdf': 'new' })
})

test.runIf(process.platform === 'linux')('a pipe is written through and stays a pipe', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  const reading = readFile(path, 'utf8')
  await writeFileAtomic(path, 'through')
  expect(await reading).toBe('through')
  expect((await lstat(path)).isFIFO()).toBe(true)
})

test('what a dead process left is cleaned by the next write beside it; what is not ours stays', async () => {
  const folder = await scratchFolder()
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  const [, , place] = ownToken().split('.')
  await writeFile(join(folder, `${startOf('other.pdf')}${child.pid}.0.${place}.0a1b2c3d.tmp`), 'half')
  await writeFile(join(folder, '.chronodeck-notes.tmp'), 'mine')
  await writeFile(join(folder, 'a.tmp'), 'mine')
  await writeFileAtomic(join(folder, 'deck.pdf'), 'new')
  expect(await filesIn(folder)).toEqual({ '.chronodeck-notes.tmp': 'mine', 'a.tmp': 'mine', 'deck.pdf': 'new' })
})

test('a living process that writes the same file is told, and the file stays; another file of its is no matter', async () => {
  const folder = await scratchFolder()
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
  try {
    await once(child, 'spawn')
    const [, , place] = ownToken().split('.')
    const half = join(folder, `${startOf('deck.pdf')}${child.pid}.0.${place}.0a1b2c3d.tmp`)
    await writeFile(half, 'half')
    await expect(writeFileAtomic(join(folder, 'deck.pdf'), 'new')).rejects.toMatchObject({
      why: expect.stringContaining(`process ${child.pid}`),
    })
    await writeFileAtomic(join(folder, 'other.pdf'), 'new')
    expect((await readdir(folder)).toSorted()).toEqual([half.slice(folder.length + 1), 'other.pdf'].toSorted())
  } finally {
    child.kill()
  }
})

test('what another machine left is cleaned once it is old', async () => {
  const folder = await scratchFolder()
  const half = join(folder, `${startOf('a.pdf')}1.0.00000000.0a1b2c3d.tmp`)
  await writeFile(half, 'half')
  await writeFileAtomic(join(folder, 'deck.pdf'), 'new')
  expect(Object.keys(await filesIn(folder))).toHaveLength(2)
  const anHourAgo = new Date(Date.now() - 3_600_000)
  await utimes(half, anHourAgo, anHourAgo)
  await writeFileAtomic(join(folder, 'deck.pdf'), 'newer')
  expect(await filesIn(folder)).toEqual({ 'deck.pdf': 'newer' })
})

test('of many writes of one file at once, the last to end wins and each was whole', async () => {
  const folder = await scratchFolder()
  const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(100_000))
  await Promise.all(texts.map((text) => writeFileAtomic(join(folder, 'deck.pdf'), text)))
  const written = await filesIn(folder)
  expect(Object.keys(written)).toEqual(['deck.pdf'])
  expect(texts).toContain(written['deck.pdf'])
})
