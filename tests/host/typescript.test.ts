import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodePath, encodePath } from '../../src/host/odd-paths.ts'
import { runTypescript } from '../../src/host/typescript.ts'
import { scratchFolder } from './scratch.ts'

let folder: string

async function run(text: string, name = 'list.ts') {
  await writeFile(join(folder, name), text)
  return runTypescript(join(folder, name))
}

beforeAll(async () => {
  folder = await scratchFolder()
})

describe('a TypeScript module', () => {
  it('is run with its types taken out, enumerations among them, and may wait', async () => {
    const text =
      "enum A { x = 'ex' }\ninterface B { a: string }\nconst b: B = { a: A.x }\nexport default await Promise.resolve(b as B)\n"
    expect(await run(text)).toMatchObject({ value: { a: 'ex' }, fault: null })
  })

  it('has chronodeck for its own, wherever it lies', async () => {
    const { value } = await run("import { defineTimeline } from 'chronodeck'\nexport default typeof defineTimeline\n")
    expect(value).toBe('function')
  })

  it('gives its text without a byte order mark, and a parse whose offsets fit it', async () => {
    const { source, parse } = await run("\uFEFFexport default { a: '원산' }\n")
    expect(source.startsWith('export')).toBe(true)
    expect(parse()).toMatchObject({
      type: 'Program',
      body: [{ type: 'ExportDefaultDeclaration', start: 0, end: source.length - 1 }],
    })
  })

  it('may be plain JavaScript, and import JSON', async () => {
    await writeFile(join(folder, 'part.json'), '{ "n": 7 }')
    expect(await run("import part from './part.json'\nexport default part.n\n", 'list.mjs')).toMatchObject({ value: 7 })
    const odd = join(folder, 'odd #?')
    await mkdir(odd)
    await writeFile(join(odd, 'part.json'), '{ "n": 8 }')
    await writeFile(join(odd, 'list.ts'), "import part from './part.json'\nexport default part.n\n")
    expect(await runTypescript(join(odd, 'list.ts'))).toMatchObject({ value: 8 })
  })

  it('leaves nothing behind', async () => {
    const before = await readdir(folder)
    await runTypescript(join(folder, 'list.ts'))
    expect(await readdir(folder)).toEqual(before)
  })

  it('tells an error of its own in one line without colours', async () => {
    const { fault } = await run("throw new Error('first\\n\\u001b[31msecond')\n")
    expect(fault).toMatchObject({ kind: 'throws', message: 'first' })
  })

  it('that throws what is no error is told too', async () => {
    expect((await run("throw 'just a text'\n")).fault).toMatchObject({ kind: 'throws', message: 'just a text' })
    expect((await run('throw undefined\n')).fault).toMatchObject({ kind: 'throws' })
  })
})

describe('an odd path', () => {
  it('travels without # and ?, and comes back the same', () => {
    expect(encodePath('/a #1/b?c/d.ts')).not.toMatch(/[#?]/)
    expect(decodePath(encodePath('/a #1/b?c/d.ts'))).toBe('/a #1/b?c/d.ts')
    expect(encodePath('/plain/100%/ü.ts')).toBe('/plain/100%/ü.ts')
  })
})
