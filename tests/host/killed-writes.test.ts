import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writeFileAtomic } from '../../src/host/write-file.ts'
import { writeFolderAtomic } from '../../src/host/write-folder.ts'
import { bundleForChild, filesIn, scratchFolder } from './scratch.ts'

const KILLS = 25

/** Runs a child that writes in a loop, and kills it at a random moment after its first write, many times. */
async function killAtRandom(script: string, afterKill: () => Promise<void>): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [script, String(kill * 1000)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    await pause(Math.random() * 40)
    child.kill('SIGKILL')
    await ended
    await afterKill()
  }
}

test.concurrent('a run that is killed while it writes a file leaves an old or a new one, whole, and the next cleans up', async () => {
  const folder = await scratchFolder()
  const bundle = await bundleForChild('write-file', await scratchFolder())
  const target = join(folder, 'deck.pdf')
  const script = join(await scratchFolder(), 'child.mjs')
  await writeFile(
    script,
    `import { writeFileAtomic } from ${JSON.stringify(bundle)}
    for (let n = Number(process.argv[2]); ; n += 1) {
      await writeFileAtomic(${JSON.stringify(target)}, (n + '.').repeat(100_000))
      process.stdout.write('.')
    }`,
  )
  const seen = new Set<string>()
  await killAtRandom(script, async () => {
    const text = await readFile(target, 'utf8')
    const n = text.split('.')[0] ?? ''
    expect(text === `${n}.`.repeat(100_000)).toBe(true)
    seen.add(n)
  })
  expect(seen.size).toBeGreaterThan(KILLS / 2)
  await writeFileAtomic(target, 'last')
  expect(await filesIn(folder)).toEqual({ 'deck.pdf': 'last' })
}, 30_000)

test.concurrent('a run that is killed while it writes a folder leaves a whole deck, and the next cleans up', async () => {
  const folder = join(await scratchFolder(), 'site')
  const bundle = await bundleForChild('write-folder', await scratchFolder())
  const script = join(await scratchFolder(), 'child.mjs')
  await writeFile(
    script,
    `import { writeFolderAtomic } from ${JSON.stringify(bundle)}
    for (let n = Number(process.argv[2]); ; n += 1) {
      const parts = Array.from({ length: 6 }, (_, i) => ['data/' + i + '-' + n + '.js', (n + '.').repeat(10_000)])
      await writeFolderAtomic(${JSON.stringify(folder)}, [['index.html', String(n)], ...parts])
      process.stdout.write('.')
    }`,
  )
  const seen = new Set<string>()
  await killAtRandom(script, async () => {
    const files = await filesIn(folder)
    const n = files['index.html'] ?? ''
    for (let i = 0; i < 6; i += 1) expect(files[`data/${i}-${n}.js`] === `${n}.`.repeat(10_000)).toBe(true)
    seen.add(n)
  })
  expect(seen.size).toBeGreaterThan(KILLS / 2)
  await writeFolderAtomic(folder, [['index.html', 'last']])
  expect(await filesIn(folder)).toEqual({ '.chronodeck': 'index.html\n', 'index.html': 'last' })
}, 30_000)

test('a run that ends early by itself takes its lock, its staging and its temporary files with it', async () => {
  const parent = await scratchFolder()
  const bundle = await bundleForChild('write-folder', await scratchFolder())
  const script = join(await scratchFolder(), 'child.mjs')
  await writeFile(
    script,
    `import { writeFolderAtomic } from ${JSON.stringify(bundle)}
    async function* entries() {
      yield ['a.js', 'a']
      process.exit(130)
    }
    await writeFolderAtomic(${JSON.stringify(join(parent, 'site'))}, entries())`,
  )
  const [code] = await once(spawn(process.execPath, [script], { stdio: 'inherit' }), 'exit')
  expect(code).toBe(130)
  expect(await filesIn(parent)).toEqual({})
})
