import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { foldTags } from '../../../src/export/print/pdf-fold.ts'

const name = (text: string) => PDFName.of(text)

/** A tag, as a tree: its kind, and its children or pieces of content. */
type Tree = readonly [kind: string, ...(Tree | number)[]]

interface Made {
  readonly document: PDFDocument
  readonly root: PDFRef
}

/** A document whose pieces of content are each known to the tag that they stand in, as Chromium writes it. */
async function tagged(trees: readonly Tree[], more: Readonly<Record<string, string>> = {}): Promise<Made> {
  const document = await PDFDocument.create()
  const { context } = document
  const page = document.addPage().ref
  const parents: PDFRef[] = []
  const root = context.nextRef()
  const top = add(context, ['Document', ...trees], root)
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: top, ParentTree: { Nums: [0, parents] } }))
  document.catalog.set(name('StructTreeRoot'), root)
  return { document, root: top }

  function add(under: PDFContext, [kind, ...kids]: Tree, parent: PDFRef): PDFRef {
    const ref = under.nextRef()
    const written = kids.map((kid) => {
      if (typeof kid !== 'number') return add(under, kid, ref)
      parents[kid] = ref
      return kid
    })
    const own = kind === 'NonStruct' ? more : {}
    const isHolder = kids.some((kid) => typeof kid === 'number')
    const tag = { Type: 'StructElem', S: kind, P: parent, ...(isHolder ? { Pg: page } : {}), ...own }
    under.assign(ref, under.obj({ ...tag, K: written.length === 1 ? (written[0] ?? null) : written }))
    return ref
  }
}

function read(context: PDFContext, object: PDFObject | undefined): Tree | number {
  const tag = context.lookup(object)
  if (!(tag instanceof PDFDict)) return Number(String(object))
  const kids = tag.lookup(name('K'))
  const list = kids instanceof PDFArray ? kids.asArray() : [tag.get(name('K'))]
  return [String(tag.get(name('S'))).slice(1), ...list.map((kid) => read(context, kid))]
}

describe('tags that say nothing', () => {
  it('are taken out, and what was in them stays in order', async () => {
    const { document, root } = await tagged([
      [
        'NonStruct',
        ['NonStruct', 0],
        ['NonStruct', ['H2', ['NonStruct', 1]], ['P', ['NonStruct', 2], ['Strong', ['NonStruct', 3]], 4]],
      ],
    ])
    foldTags(document)
    expect(read(document.context, root)).toEqual(['Document', ['NonStruct', 0, ['H2', 1], ['P', 2, ['Strong', 3], 4]]])
  })

  it('give the same whether a browser wrote one for a box or not', async () => {
    const [one, other] = await Promise.all([
      tagged([['NonStruct', ['NonStruct', ['H2', ['NonStruct', 0]]], ['NonStruct', 1]]]),
      tagged([['NonStruct', ['H2', 0], ['NonStruct', ['NonStruct', 1]]]]),
    ])
    for (const { document } of [one, other]) foldTags(document)
    expect(read(one.document.context, one.root)).toEqual(read(other.document.context, other.root))
  })

  it('hand their content over: each piece leads to the tag that has it now, and that one to its page', async () => {
    const { document } = await tagged([
      ['NonStruct', ['NonStruct', ['P', ['NonStruct', ['NonStruct', 0]]]], ['NonStruct', 1]],
    ])
    const [page] = document.getPages()
    foldTags(document)
    const tree = document.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict)
    const parents = tree.lookup(name('Nums'), PDFArray).lookup(1, PDFArray)
    const tags = [0, 1].map((n) => parents.lookup(n, PDFDict))
    expect(tags.map((tag) => String(tag.get(name('S'))))).toEqual(['/P', '/NonStruct'])
    for (const tag of tags) expect(tag.get(name('Pg'))).toBe(page?.ref)
    expect(tags[0]?.lookup(name('P'))).toBe(tags[1])
    const written = document.context.enumerateIndirectObjects().map(([, object]) => String(object))
    expect(written.filter((text) => text.includes('/S /NonStruct'))).toHaveLength(1)
  })

  it('are kept where they do say something', async () => {
    const trees: readonly Tree[] = [['P', ['NonStruct', 0]]]
    const { document, root } = await tagged(trees, { Lang: 'ko' })
    foldTags(document)
    expect(read(document.context, root)).toEqual(['Document', ...trees])
  })

  it('are no matter where there are none', async () => {
    const document = await PDFDocument.create()
    expect(() => foldTags(document)).not.toThrow()
  })
})
