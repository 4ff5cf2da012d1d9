import { execFileSync } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTar } from '../../src/host/read-tar.ts'
import { scratchFolder } from './scratch.ts'
import { tarOf } from './tar.ts'

test('every file comes back with its name, its bytes and whether it may be run', () => {
  const file = fc.record({
    name: fc.stringMatching(/^[a-z]{1,8}(\/[a-z.]{1,8}x)?$/),
    content: fc.uint8Array({ maxLength: 1200 }),
  })
  fc.assert(
    fc.property(fc.array(file, { maxLength: 4 }), (files) => {
      const read = readTar(tarOf(files)).map(({ name, bytes }) => ({ name, content: new Uint8Array(bytes) }))
      expect(read).toEqual(files)
    }),
  )
})

test('what the system’s own tar writes is read, folders and all', async () => {
  const folder = await scratchFolder()
  await mkdir(join(folder, 'lib'))
  await writeFile(join(folder, 'lib', 'a.so'), 'library')
  await writeFile(join(folder, 'run'), 'program')
  await chmod(join(folder, 'run'), 0o755)
  const archive = execFileSync('tar', ['-c', '-C', folder, '--format=ustar', '.'])
  const read = readTar(archive).map((file) => [file.name, file.isRunnable, Buffer.from(file.bytes).toString()])
  expect(read.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
    ['lib/a.so', false, 'library'],
    ['run', true, 'program'],
  ])
})

test('a long name that is split in two comes back in one', () => {
  expect(readTar(tarOf([{ prefix: 'a/b', name: 'c.txt' }])).map((file) => file.name)).toEqual(['a/b/c.txt'])
})

test.each([
  ['a name that leads out', { name: '../x' }, /not inside it/],
  ['a name from the root', { name: '/etc/x' }, /not inside it/],
  ['a way out in the middle', { name: 'a/../../x' }, /not inside it/],
  ['a symbolic link', { name: 'x', type: '2' }, /unknown kind/],
  ['a hard link', { name: 'x', type: '1' }, /unknown kind/],
  ['a device', { name: 'x', type: '3' }, /unknown kind/],
])('%s is refused', (_, entry, message) => {
  expect(() => readTar(tarOf([entry]))).toThrow(message)
})

test('an archive that is cut or damaged is refused', () => {
  const whole = tarOf([{ name: 'a', content: 'x'.repeat(2000) }])
  for (const length of [512, 700, 2048, 2560]) expect(() => readTar(whole.subarray(0, length))).toThrow(/cut/)
  const damaged = Buffer.from(whole)
  damaged[3] = 0x41
  expect(() => readTar(damaged)).toThrow(/damaged/)
})
