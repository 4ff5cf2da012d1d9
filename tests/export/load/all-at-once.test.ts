import { beforeAll, describe, expect, test } from 'vitest'
import { loadDeck } from '../../../src/export/load/deck.ts'
import { scratchFolder } from '../../host/scratch.ts'
import { folderHost, writeFiles } from '../sample.ts'

let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
})

/** Every finding of a list, `code line`, in the order in which it is told. */
async function findings(
  files: Readonly<Record<string, string>>,
  name = Object.keys(files)[0] ?? '',
): Promise<string[]> {
  await writeFiles(folder, files)
  const { diagnostics, made } = await loadDeck(name, { notes: true }, folderHost(folder))
  expect(made).toBeNull()
  return diagnostics.map(({ code, file, line }) => `${code} ${file === name ? '' : file.slice(name.length)}:${line}`)
}

describe('all that is wrong with a list is told at once', () => {
  test('faults of its shape, its dates, its references and its rules', async () => {
    const yaml = [
      'title: T',
      'asOff: 2025-01-01', // 2
      'sources:',
      '  s: { titel: S, published: 2025-13 }', // 4
      '  t: { title: T, publisher: P, published: 2025 }',
      'events:',
      '  - { title: A, date: 2025-99, sources: s }', // 7
      '  - { title: B, date: 2025, sources: nowhere, places: 5 }', // 8
      '  - { title: C, sources: t }', // 9
      '  - { titel: D, date: 2024-02-30, sources: t }', // 10
      '  - { title: E, date: 2024 }', // 11
      '  - { title: F, daet: 2024, sources: t }', // 12
      '  - { title: G, date: 2024, sources: t, media: { src: gone.png, alt: G } }', // 13
      '  - { title: H, date: 2024, sources: { title: In place, grade: Z9, url: 3 } }', // 14
    ].join('\n')
    expect(await findings({ 'list.yaml': yaml })).toEqual([
      'unknown-field :2',
      'missing-field :4',
      'unknown-field :4',
      'bad-date :4',
      'bad-date :7',
      'unknown-reference :8',
      'unknown-reference :8',
      'no-when :9',
      'missing-field :10',
      'unknown-field :10',
      'bad-date :10',
      'unsourced :11',
      'unknown-field :12',
      'missing-image :13',
      'bad-grade :14',
    ])
  })

  test('of images of events that are at fault elsewhere, and of sources that none of them can cite', async () => {
    const yaml = [
      'title: T',
      'sources:',
      '  s: { title: S, publisher: P, published: 2025 }',
      '  t: { title: T, publisher: P, published: 2025 }', // 4
      '  u: { title: U, publisher: P, published: 2025 }', // 5
      'events:',
      '  - { title: A, date: 2025, sources: s, media: { src: gone.png, alt: A }, zzz: 1 }', // 7
      '  - { title: B, date: 2025-99, sources: t, media: { src: none.png, alt: B } }', // 8
    ].join('\n')
    const told = ['unused-source :5', 'missing-image :7', 'unknown-field :7', 'bad-date :8', 'missing-image :8']
    expect(await findings({ 'list.yaml': yaml })).toEqual(told)
    const hidden = `${yaml}\n  - { title: C, date: 2025, sources: { titel: U } }`
    expect(await findings({ 'list.yaml': hidden })).toEqual([...told.slice(1), 'missing-field :9', 'unknown-field :9'])
  })

  test('beside a reserved key, a key written twice and a second list', async () => {
    const yaml = [
      'title: T',
      '__proto__: 1', // 2
      'title: U', // 3
      'events:',
      '  - { title: A, date: 2025-99 }', // 5
      '  - { title: B, date: 2025 }', // 6
      '---', // 7
      'x',
    ].join('\n')
    expect(await findings({ 'twice.yaml': yaml })).toEqual([
      'reserved-key :2',
      'double-key :3',
      'bad-date :5',
      'unsourced :6',
      'several-lists :8',
    ])
  })

  test('in every row of a table', async () => {
    const csv = [
      'date,title,source,page',
      '2025-07-12,A,S,1',
      '03/04/2025,B,S,', // 3
      '2025-07-45,C,S,', // 4
      '2025,D,S,,,more', // 5
      '2025,"E" and more,,', // 6
      '2026,,S,', // 7
      '2027,"never closed,S', // 8
    ].join('\n')
    expect(await findings({ 'rows.csv': csv })).toEqual([
      'incomplete-source :2',
      'ambiguous-date :3',
      'bad-date :4',
      'extra-cell :5',
      'unsourced :6',
      'syntax :6',
      'missing-field :7',
      'syntax :8',
    ])
  })

  test('in every note of a folder, but what a note says that cannot be read', async () => {
    const files = {
      'notes/a.md': '---\ntitle: "A\ndate: 2025\n---\n',
      'notes/b.md': '---\ntitle: B\ndate: 2025-99\n---\n',
      'notes/c.md': '---\ntitle: C\ndate: 2025\nconstructor: x\n---\n',
      'notes/d.md': '---\ntitle: D\ndate: 2025\n---\n',
    }
    expect(await findings(files, 'notes')).toEqual([
      'syntax /a.md:4',
      'bad-date /b.md:3',
      'unsourced /c.md:1',
      'reserved-key /c.md:4',
      'unsourced /d.md:1',
    ])
  })

  test('and where the dates contradict each other', async () => {
    const yaml = [
      'title: T',
      'events:',
      '  - { id: a, title: A, date: 2025, after: b }', // 3
      '  - { id: b, title: B, date: 2026 }', // 4
    ].join('\n')
    expect(await findings({ 'order.yaml': yaml })).toEqual(['unsourced :3', 'unsourced :4', 'contradiction :4'])
  })

  test('with the name that a field of any part was meant to have', async () => {
    await writeFiles(folder, {
      'names.yaml':
        'title: T\nsources:\n  s: { titel: S }\nplaces:\n  p: { name: P, contry: C }\nevents:\n  - title: A\n    date: 2025\n    sources: [{ source: s, att: p. 1 }, { titel: X }]\n    media: { scr: a.png, alt: A }\n    alsoDated: { daet: 2026 }\n',
    })
    const { diagnostics } = await loadDeck('names.yaml', { notes: true }, folderHost(folder))
    const meant = diagnostics.filter(({ code }) => code === 'unknown-field').map(({ hint }) => /“(.*)”/.exec(hint)?.[1])
    expect(meant).toEqual(['title', 'country', 'at', 'title', 'src', 'date'])
  })
})
