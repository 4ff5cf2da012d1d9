import { beforeAll, describe, expect, it } from 'vitest'
import { loadDeck } from '../../../src/export/load/deck.ts'
import { scratchFolder } from '../../host/scratch.ts'
import { folderHost, png, sampleList, writeFiles } from '../sample.ts'

let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'deck.ts': sampleList,
    'reference.ts': sampleList.replaceAll("sources: ['report'], notes", "sources: ['reprot'], notes"),
    'circle.ts': sampleList.replace("id: 'second',", "id: 'second', before: 'first',"),
    'image.ts': sampleList.replace("id: 'second',", "id: 'second', media: { src: 'no.png', alt: 'A map' },"),
    'text.ts': sampleList.replace("id: 'second',", "id: 'second', media: { src: 'deck.ts', alt: 'A map' },"),
    'shown.ts': sampleList.replace("id: 'second',", "id: 'second', media: { src: 'a.png', alt: 'A map' },"),
    'a.png': png,
  })
})

const load = (file: string, notes = false) => loadDeck(file, { notes }, folderHost(folder))

describe('a deck', { timeout: 60_000 }, () => {
  it('is made of a sound list', async () => {
    const { made, diagnostics, text } = await load('deck.ts')
    expect(diagnostics).toEqual([])
    expect(text.file).toBe('deck.ts')
    expect(made?.deck.slides.filter((slide) => slide.event !== null).map((slide) => slide.id)).toEqual([
      'first',
      'second',
    ])
  })

  it('has the internal events with the notes only', async () => {
    const { made } = await load('deck.ts', true)
    expect(made?.deck.slides.filter((slide) => slide.event !== null).map((slide) => slide.id)).toEqual([
      'first',
      'hidden',
      'second',
    ])
  })

  it('finds its images', async () => {
    const { made, files } = await load('shown.ts')
    expect([...(made?.images.keys() ?? [])]).toEqual(['a.png'])
    expect(made?.ports.mediaPath('a.png')).toMatch(/^media\/a-/)
    expect(made?.ports.mediaPath('b.png')).toBeNull()
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual(['shown.ts', 'a.png'])
  })

  it.each([
    ['reference.ts', 'unknown-reference', 9],
    ['circle.ts', 'contradiction', 11],
    ['image.ts', 'missing-image', 11],
    ['text.ts', 'not-an-image', 11],
  ])('%s is not made, and %s says why', async (file, code, line) => {
    const { made, diagnostics } = await load(file)
    expect(made).toBeNull()
    const fault = diagnostics.find((each) => each.severity === 'error')
    expect(fault?.code).toBe(code)
    expect(fault?.line).toBe(line)
  })

  it('has its faults where they stand in the list, though internal events were left out of it', async () => {
    // The internal event stands before the one at fault.
    const fault = (await load('image.ts')).diagnostics.find((each) => each.code === 'missing-image')
    expect(fault?.frame).toContain("id: 'second'")
    expect(fault?.frame).toContain('^^^^^^^^')
  })
})
