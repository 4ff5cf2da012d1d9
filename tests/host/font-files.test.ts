import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontFolder, readFallbackMetrics, readFontFaces, readFontFiles } from '../../src/host/font-files.ts'
import { FONT_KEYS } from '../../src/host/fonts.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chronodeck-fonts-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('the folder of the cut fonts', () => {
  it('is in the package that the code is in', () => {
    expect(fontFolder().endsWith(join('dist', 'fonts'))).toBe(true)
  })

  it('lists a Latin file of every cut', async () => {
    const latin = (await readFontFaces()).filter(({ slice }) => slice === 'latin')
    expect(latin.map(({ key }) => key)).toEqual(FONT_KEYS)
  })

  it('has every file that it lists, as woff2', async () => {
    const files = await readFontFiles()
    expect([...files.keys()]).toEqual((await readFontFaces()).map(({ file }) => file))
    const signatures = [...files.values()].map((bytes) => Buffer.from(bytes.subarray(0, 4)).toString())
    expect(new Set(signatures)).toEqual(new Set(['wOF2']))
  })

  it.each([
    ['plain text', ['latin']],
    ['Москва', ['latin', 'cyrillic']],
    ['Lo\u0301dz\u0301', ['latin', 'latin-ext']],
    ['Việt Ελ ѣ', ['latin', 'cyrillic-ext', 'greek', 'vietnamese']],
    ['원산', ['latin']],
  ])('gives for %j only the slices that it needs', async (text, slices) => {
    const names = [...(await readFontFiles(text)).keys()]
    expect(new Set(names.map((name) => name.split('.')[1]))).toEqual(new Set(slices))
    expect(names).toHaveLength(slices.length * FONT_KEYS.length)
  })

  it('is a problem with a remedy when the fonts were never cut, or the lists are damaged', async () => {
    const problem = { name: 'Problem', where: folder, todo: expect.stringContaining('prepare') }
    await expect(readFontFaces(folder)).rejects.toMatchObject(problem)
    await writeFile(join(folder, 'fonts.json'), '[{"key":"display600"}]')
    await expect(readFontFaces(folder)).rejects.toMatchObject(problem)
    await writeFile(join(folder, 'noto-sans-kr.json'), '{"unitsPerEm":1000}')
    await expect(readFallbackMetrics(folder)).rejects.toMatchObject(problem)
  })
})
