import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { HostFiles } from '../../src/host/host.ts'
import { nodeFiles } from '../../src/host/node-files.ts'
import { memoryHost } from './memory-host.ts'
import { scratchFolder } from './scratch.ts'

interface World {
  readonly files: HostFiles
  readonly cwd: string
}

async function realWorld(): Promise<World> {
  const cwd = await scratchFolder()
  await mkdir(join(cwd, 'images'))
  await writeFile(join(cwd, 'deck.yaml'), '\ufefftitle: Wonsan\n')
  await writeFile(join(cwd, 'images', 'b.png'), Uint8Array.of(0x89, 0x50))
  await writeFile(join(cwd, 'images', 'a.png'), '')
  return { files: nodeFiles(cwd), cwd }
}

async function memoryWorld(): Promise<World> {
  const images = { 'images/b.png': Uint8Array.of(0x89, 0x50), 'images/a.png': '' }
  const { files, cwd } = memoryHost({ 'deck.yaml': '\ufefftitle: Wonsan\n', ...images })
  return { files, cwd }
}

for (const [name, world] of Object.entries({ 'the real files': realWorld, 'the files in memory': memoryWorld })) {
  test(`${name}: paths are resolved against the current folder`, async () => {
    const { files, cwd } = await world()
    expect(files.resolve('a/../deck.yaml')).toBe(`${cwd}/deck.yaml`)
    expect(files.resolve('/x')).toBe('/x')
    expect(await files.realPath('images')).toBe(`${cwd}/images`)
    expect(await files.realPath('nothing')).toBeUndefined()
  })

  test(`${name}: a path is a file, a folder or nothing`, async () => {
    const { files } = await world()
    expect([await files.kind('deck.yaml'), await files.kind('images'), await files.kind('no')]).toEqual([
      'file',
      'folder',
      undefined,
    ])
    expect([await files.exists('images/a.png'), await files.exists('images/c.png')]).toEqual([true, false])
    expect(await files.isRunnable('deck.yaml')).toBe(false)
    expect(await files.list('images')).toEqual(['a.png', 'b.png'])
  })

  test(`${name}: text is read without its byte order mark, and bytes as they are`, async () => {
    const { files } = await world()
    expect(await files.readText('deck.yaml')).toBe('title: Wonsan\n')
    expect([...(await files.readBytes('images/b.png'))]).toEqual([0x89, 0x50])
  })

  test(`${name}: what cannot be read is a problem that names it as it was given`, async () => {
    const { files } = await world()
    await expect(files.readText('no.yaml')).rejects.toMatchObject({ name: 'Problem', where: 'no.yaml', exitCode: 2 })
    await expect(files.readText('images')).rejects.toMatchObject({ why: 'this is a folder, not a file' })
    await expect(files.readText('images/b.png')).rejects.toMatchObject({ where: 'images/b.png:1' })
    await expect(files.list('no')).rejects.toMatchObject({ name: 'Problem', where: 'no' })
  })

  test(`${name}: a file is written where its folder is, and nowhere else`, async () => {
    const { files } = await world()
    await files.writeFile('images/c.svg', '<svg/>')
    expect(await files.readText('images/c.svg')).toBe('<svg/>')
    await expect(files.writeFile('no/c.svg', '')).rejects.toMatchObject({ name: 'Problem' })
    await expect(files.writeFile('images', '')).rejects.toMatchObject({ why: 'this is a folder' })
  })

  test(`${name}: a folder is written over one of ours, and never over somebody’s`, async () => {
    const { files } = await world()
    await files.writeFolder(
      'out',
      new Map([
        ['index.html', 'a'],
        ['x/y.js', 'b'],
      ]),
    )
    await files.writeFile('out/CNAME', 'mine')
    await files.writeFolder('out', [['index.html', 'c']])
    expect(await files.list('out')).toEqual(['.chronodeck', 'CNAME', 'index.html'])
    expect(await files.readText('out/.chronodeck')).toBe('index.html\n')
    await expect(files.writeFolder('images', [['index.html', 'c']])).rejects.toMatchObject({ name: 'Problem' })
    expect(await files.list('images')).toEqual(['a.png', 'b.png'])
  })
}

test('a file may be run when its permissions say so, also through a link; a folder never', async () => {
  const cwd = await scratchFolder()
  const files = nodeFiles(cwd)
  await writeFile(join(cwd, 'chrome'), '')
  expect(await files.isRunnable('chrome')).toBe(false)
  await chmod(join(cwd, 'chrome'), 0o755)
  await symlink('chrome', join(cwd, 'link'))
  expect([await files.isRunnable('chrome'), await files.isRunnable('link'), await files.isRunnable('.')]).toEqual([
    true,
    true,
    false,
  ])
})
