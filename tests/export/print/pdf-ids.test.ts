import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { renumberIds } from '../../../src/export/print/pdf-ids.ts'

/** A tagged table as a browser writes it: a head and a cell that names it, in a tree of names of one leaf or two. */
async function table(ids: readonly [string, string], leaves: 1 | 2, isNamedBackwards = false): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const { context } = document
  const heads = ids.map((id) => context.register(context.obj({ S: 'TH', ID: PDFString.of(id), Alt: PDFString.of(id) })))
  const cell = context.obj({ S: 'TD', A: [{ O: 'Table', Headers: ids.map((id) => PDFString.of(id)) }] })
  const names = ids.map((id, n) => [PDFString.of(id), heads[n] ?? null])
  const limits = (from: number, to: number) => [PDFString.of(ids[from] ?? ''), PDFString.of(ids[to] ?? '')]
  const kids =
    leaves === 1
      ? [
          context.register(
            context.obj({ Limits: limits(0, 1), Names: (isNamedBackwards ? names.toReversed() : names).flat() }),
          ),
        ]
      : names.map((name, n) => context.register(context.obj({ Limits: limits(n, n), Names: name })))
  const tree = { Type: 'StructTreeRoot', K: context.register(cell), IDTree: { Kids: kids } }
  document.catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj(tree)))
  return document
}

/** All texts of the tags and their tree, in the order they are written in. */
function texts(document: PDFDocument, key: string): string[] {
  const found: string[] = []
  const walk = (object: unknown, isUnder: boolean): void => {
    if (object instanceof PDFString && isUnder) found.push(object.asString())
    if (object instanceof PDFArray) for (const item of object.asArray()) walk(item, isUnder)
    if (object instanceof PDFDict) for (const [name, value] of object.entries()) walk(value, name.decodeText() === key)
  }
  for (const [, object] of document.context.enumerateIndirectObjects()) walk(object, false)
  return found
}

describe('the ids of tags', () => {
  it.each([1, 2] as const)('are numbered from one wherever they stand, in a tree of %i', async (leaves) => {
    const document = await table(['node00000699', 'node00002451'], leaves)
    renumberIds(document, 1)
    const numbered = ['tag00000001', 'tag00000002']
    expect(texts(document, 'ID')).toEqual(numbered)
    expect(texts(document, 'Headers')).toEqual(numbered)
    expect(texts(document, 'Names')).toEqual(numbered)
    expect([...new Set(texts(document, 'Limits'))]).toEqual(numbered)
  })

  it('are the same however the browser counted', async () => {
    const [one, other] = await Promise.all([table(['node7', 'node9'], 2), table(['node00000698', 'node00002450'], 2)])
    for (const document of [one, other]) renumberIds(document, 1)
    for (const key of ['ID', 'Headers', 'Names', 'Limits']) expect(texts(one, key)).toEqual(texts(other, key))
  })

  it('follow the tags, in whatever order the browser counted them', async () => {
    const document = await table(['node9', 'node7'], 1, true)
    const found = renumberIds(document, 1)
    expect(texts(document, 'ID')).toEqual(['tag00000001', 'tag00000002'])
    expect(found.map(([id]) => id.asString())).toEqual(['tag00000001', 'tag00000002'])
  })

  it('are changed nowhere else: what people wrote stays', async () => {
    const document = await table(['node1', 'node2'], 1)
    renumberIds(document, 1)
    expect(texts(document, 'Alt')).toEqual(['node1', 'node2'])
  })

  it('are left alone where there are none', async () => {
    const document = await PDFDocument.create()
    expect(() => renumberIds(document, 1)).not.toThrow()
  })
})
