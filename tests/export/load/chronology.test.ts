import { beforeAll, describe, expect, it } from 'vitest'
import { loadChronology } from '../../../src/export/load/chronology.ts'
import { scratchFolder } from '../../host/scratch.ts'
import { folderHost, sampleList, writeFiles } from '../sample.ts'

let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'deck.ts': sampleList,
    'order.ts': sampleList.replace("id: 'second',", "id: 'second', before: 'first',"),
    'several.ts': sampleList
      .replace(
        "title: 'Second thing', sources: ['report']",
        "title: 'Second thing', media: { src: 'order.ts', alt: 'A' }",
      )
      .replace("notes: 'SECRET-NOTE'", "media: { src: 'no.png', alt: 'A' }"),
  })
})

const load = (file: string, notes = true) => loadChronology(file, { notes }, folderHost(folder))
const idsOf = (loaded: Awaited<ReturnType<typeof load>>) => loaded.chronology?.events.map(({ event }) => event.id)

describe('a chronology', () => {
  it('is ordered without slides being made, and for an audience without internal events', async () => {
    expect(idsOf(await load('deck.ts'))).toEqual(['first', 'hidden', 'second'])
    expect(idsOf(await load('deck.ts', false))).toEqual(['first', 'second'])
  })

  it.each([
    [true, [9, 11]],
    [false, [9, 11]],
  ])('that contradicts itself names every place in the list (internal events: %s)', async (notes, places) => {
    const { chronology, diagnostics } = await load('order.ts', notes)
    expect(chronology).toBeNull()
    const [fault] = diagnostics
    expect(fault?.code).toBe('contradiction')
    const lines = [fault?.line, ...(fault?.related.map(({ line }) => line) ?? [])]
    expect(new Set(lines)).toEqual(new Set(places))
  })

  it('has all its faults in the order of the file, whatever found them', async () => {
    const { diagnostics } = await load('several.ts', false)
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['missing-image', 9],
      ['unsourced', 11],
      ['not-an-image', 11],
    ])
  })
})
