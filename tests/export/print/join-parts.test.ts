import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { JoinedPdf, type FinishedPdf } from '../../../src/export/print/join-pdf.ts'
import { PRINT_ORIGIN, type Printed } from '../../../src/export/print/print.ts'

const facts = { title: 'T', lang: 'en', by: null, subject: null, marking: null, date: null }
const name = (text: string) => PDFName.of(text)

interface PartOptions {
  /** What stands in each page's font. */
  readonly glyphs: readonly string[]
  /** What the link of the first page leads to. */
  readonly target: string
  readonly firstId: number
}

/**
 * A part as a browser writes it: each page has a font, a heading and, on the first, a link; the tree of tags has one
 * document, an id a heading, and keys from 0. The document itself has content where there is one page only.
 */
async function browserPart({ glyphs, target, firstId }: PartOptions): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context, catalog } = document
  const root = context.nextRef()
  const top = context.nextRef()
  const fonts = new Map<string, PDFRef>()
  const kids: PDFObject[] = []
  const parents: PDFObject[] = []
  const ids: PDFObject[] = []
  const addParent = (tag: PDFObject) => parents.push(PDFNumber.of(parents.length / 2), tag) / 2 - 1
  for (const [n, glyph] of glyphs.entries()) {
    const page = document.addPage([960, 540])
    const file = context.stream(`font of ${glyph}`, { Length1: 9 })
    const font = fonts.get(glyph) ?? context.register(fontOf(context.register(file)))
    fonts.set(glyph, font)
    page.node.set(name('Resources'), context.obj({ Font: { F1: font } }))
    page.node.set(name('Contents'), context.register(context.stream(`BT (${glyph}) Tj ET`)))
    const id = PDFString.of(`node${String(firstId + n).padStart(8, '0')}`)
    const heading = context.register(context.obj({ Type: 'StructElem', S: 'H2', P: top, Pg: page.ref, K: 0, ID: id }))
    ids.push(id, heading)
    kids.push(heading)
    page.node.set(name('StructParents'), PDFNumber.of(addParent(context.register(context.obj([heading])))))
    if (n === 0) kids.push(...addLink(document, { target, parent: top, addParent }))
  }
  if (glyphs.length === 1) kids.push(PDFNumber.of(1))
  const [first] = document.getPages()
  const tag = { Type: 'StructElem', S: 'Document', P: root, K: kids, ...(first ? { Pg: first.ref } : {}) }
  context.assign(top, context.obj(tag))
  const [parentTree, idTree] = [context.obj({ Nums: parents }), context.obj({ Kids: [context.obj({ Names: ids })] })]
  const nextKey = parents.length / 2
  const tree = { Type: 'StructTreeRoot', K: top, ParentTree: context.register(parentTree), IDTree: idTree }
  context.assign(root, context.obj({ ...tree, ParentTreeNextKey: nextKey }))
  catalog.set(name('StructTreeRoot'), root)
  return document.save({ useObjectStreams: false, addDefaultPage: false })

  function fontOf(file: PDFRef): PDFDict {
    const description = context.register(
      context.obj({ Type: 'FontDescriptor', FontName: 'AAAAAA+Test', FontFile2: file }),
    )
    const inner = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: 'AAAAAA+Test',
      FontDescriptor: description,
    })
    return context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'AAAAAA+Test',
      DescendantFonts: [context.register(inner)],
    })
  }
}

function addLink(
  document: PDFDocument,
  link: { readonly target: string; readonly parent: PDFRef; readonly addParent: (tag: PDFObject) => number },
): PDFRef[] {
  const { context } = document
  const [page] = document.getPages()
  if (page === undefined) return []
  const tag = context.nextRef()
  const action = { S: 'URI', URI: PDFString.of(`${PRINT_ORIGIN}/place#${link.target}`) }
  const annotation = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: action,
    StructParent: link.addParent(tag),
  }
  const ref = context.register(context.obj(annotation))
  page.node.set(name('Annots'), context.obj([ref]))
  context.assign(
    tag,
    context.obj({ Type: 'StructElem', S: 'Link', P: link.parent, K: [{ Type: 'OBJR', Obj: ref, Pg: page.ref }] }),
  )
  return [tag]
}

const names = new Map([['place#far%20one', 'Far']])
let parts: Printed[]
let finished: FinishedPdf & { bytes: Uint8Array }
let document: PDFDocument
let root: PDFDict

async function join(printed: readonly Printed[]): Promise<FinishedPdf & { bytes: Uint8Array }> {
  const joined = new JoinedPdf()
  for (const part of printed) await joined.addPart(part)
  const result = joined.finish({
    facts,
    bookmarks: ['One', 'Two', 'Three', 'Four'].map((title, page) => ({ title, page, level: 0 })),
  })
  return { ...result, bytes: Buffer.concat(result.pieces) }
}

function items(object: PDFObject | undefined): PDFObject[] {
  return object instanceof PDFArray ? object.asArray().flatMap((_, n) => object.lookup(n) ?? []) : []
}

/** The tags that a key of the tree of parents stands for. */
function parentsOf(key: number): PDFObject[] {
  const all = items(root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums')))
  const at = all.findIndex((object, n) => n % 2 === 0 && object instanceof PDFNumber && object.asNumber() === key)
  const found = all[at + 1]
  return at < 0 || found === undefined ? [] : found instanceof PDFArray ? items(found) : [found]
}

function numberAt(dict: PDFDict, key: string): number {
  return dict.lookup(name(key), PDFNumber).asNumber()
}

beforeAll(async () => {
  const pdfs = await Promise.all([
    browserPart({ glyphs: ['a', 'b', 'a'], target: 'far%20one', firstId: 7 }),
    browserPart({ glyphs: ['b'], target: 'near', firstId: 3 }),
  ])
  const at = (id: string, page: number) => ({ id, page, leftPx: 4, topPx: 8 })
  const places = [[at('near', 1)], [at('far one', 0)]]
  parts = pdfs.map((pdf, n) => ({ pdf, links: names, places: places[n] ?? [] }))
  finished = await join(parts)
  document = await PDFDocument.load(finished.bytes, { updateMetadata: false })
  root = document.catalog.lookup(name('StructTreeRoot'), PDFDict)
})

describe('parts that are joined', () => {
  it('are one document, with their pages in order and a bookmark each', () => {
    expect([finished.pages, finished.blankPages]).toEqual([4, []])
    const texts = document.getPages().map((page) => page.node.lookup(name('Contents')))
    const contents = texts.map((stream) =>
      stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString() : '',
    )
    expect(contents.map((text) => /\((.)\)/.exec(text)?.[1])).toEqual(['a', 'b', 'a', 'b'])
    expect(numberAt(document.catalog.lookup(name('Outlines'), PDFDict), 'Count')).toBe(4)
  })

  it('have one tag for the whole document, with all others under it in order', () => {
    const top = root.lookup(name('K'), PDFDict)
    const kids = items(top.lookup(name('K'))).map((kid) => (kid instanceof PDFDict ? kid : null))
    const kinds = kids.map((kid) => String(kid?.get(name('S')) ?? kid?.get(name('Type'))))
    expect(kinds).toEqual(['/H2', '/Link', '/H2', '/H2', '/H2', '/Link', '/MCR'])
    for (const kid of kids.slice(0, 6)) expect(kid?.lookup(name('P'))).toBe(top)
    expect(top.lookup(name('P'))).toBe(root)
    expect(kids[6]?.get(name('Pg'))).toBe(document.getPage(3).ref)
    expect(kids[6] && numberAt(kids[6], 'MCID')).toBe(1)
  })

  it('lead from each page by its key to the tags of its content', () => {
    const keys = document.getPages().map((page) => numberAt(page.node, 'StructParents'))
    expect(new Set(keys).size).toBe(4)
    expect(Math.max(...keys)).toBeLessThan(numberAt(root, 'ParentTreeNextKey'))
    document.getPages().forEach((page, n) => {
      const [tag] = parentsOf(keys[n] ?? -1)
      expect(tag instanceof PDFDict && tag.get(name('Pg'))).toBe(page.ref)
    })
  })

  it('lead from each link to its tag, and from there back', () => {
    for (const index of [0, 3]) {
      const annotations = document.getPage(index).node.lookup(name('Annots'), PDFArray)
      const [tag] = parentsOf(numberAt(annotations.lookup(0, PDFDict), 'StructParent'))
      expect(tag instanceof PDFDict && tag.get(name('S'))).toBe(name('Link'))
      const [object] = items(tag instanceof PDFDict ? tag.lookup(name('K')) : undefined)
      expect(object instanceof PDFDict && object.get(name('Obj'))).toBe(annotations.get(0))
    }
  })

  it('have links that lead into another part, described', () => {
    const places = items(
      document.catalog.lookup(name('Names'), PDFDict).lookup(name('Dests'), PDFDict).lookup(name('Names')),
    )
    const pageOf = (place: string) => {
      const at = places.findIndex((object) => object instanceof PDFHexString && object.decodeText() === place)
      const target = places[at + 1]
      return document.getPages().findIndex(({ ref }) => target instanceof PDFArray && target.get(0) === ref)
    }
    const [first, last] = [0, 3].map((index) =>
      document.getPage(index).node.lookup(name('Annots'), PDFArray).lookup(0, PDFDict),
    )
    expect(first?.lookup(name('Dest'), PDFHexString).decodeText()).toBe('far one')
    expect(first?.lookup(name('Contents'), PDFHexString).decodeText()).toBe('Far')
    expect([pageOf('far one'), pageOf('near')]).toEqual([3, 1])
    for (const link of [first, last]) expect(link?.has(name('A'))).toBe(false)
    expect(places.filter((object) => object instanceof PDFHexString).map((object) => object.decodeText())).toEqual([
      'far one',
      'near',
    ])
    const target = places[1]
    expect(String(target)).toMatch(/\/XYZ 3 534 0/)
  })

  it('have ids that are numbered through, each leading to its tag', () => {
    const ids = items(root.lookup(name('IDTree'), PDFDict).lookup(name('Names')))
    const tags = ids.filter((_, n) => n % 2 === 1)
    expect(ids.filter((_, n) => n % 2 === 0).map(String)).toEqual([1, 2, 3, 4].map((n) => `(tag0000000${n})`))
    expect(tags.map((tag) => tag instanceof PDFDict && String(tag.get(name('ID'))))).toEqual(
      [1, 2, 3, 4].map((n) => `(tag0000000${n})`),
    )
  })

  it('share a font that is the same, and name fonts apart that are not', () => {
    const fontAt = (index: number) => document.getPage(index).node.Resources()?.lookup(name('Font'), PDFDict)
    const refs = [0, 1, 2, 3].map((index) => fontAt(index)?.get(name('F1')))
    expect(refs[0]).toBe(refs[2])
    expect(refs[1]).toBe(refs[3])
    const tags = [0, 1].map((index) => String(fontAt(index)?.lookup(name('F1'), PDFDict).get(name('BaseFont'))))
    expect(new Set(tags).size).toBe(2)
    for (const tag of tags) expect(tag).toMatch(/^\/[A-Z]{6}\+Test$/)
    const text = Buffer.from(finished.bytes).toString('latin1')
    for (const glyph of ['a', 'b']) expect(text.split(`font of ${glyph}`)).toHaveLength(2)
    // Font, its inner one and its description have one tag.
    for (const tag of tags) expect(text.split(tag)).toHaveLength(4)
  })

  it('give the same bytes again, and count the pages without text through', async () => {
    expect(Buffer.compare(Buffer.from((await join(parts)).bytes), Buffer.from(finished.bytes))).toBe(0)
    const blank = await PDFDocument.create()
    blank.addPage([960, 540])
    const pdf = await blank.save({ useObjectStreams: false })
    expect((await join([...parts, { pdf, links: names, places: [] }])).blankPages).toEqual([5])
  })
})
