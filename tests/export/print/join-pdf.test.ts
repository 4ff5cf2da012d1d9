import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { JoinedPdf, type FinishedPdf, type FinishInput } from '../../../src/export/print/join-pdf.ts'
import { PRINT_ORIGIN } from '../../../src/export/print/print.ts'

const facts = {
  title: 'Titel 원산',
  lang: 'ru',
  by: null,
  subject: 'In short',
  marking: 'TLP:CLEAR',
  date: '2025-07-12',
}
const links = new Map([
  ['#two', 'Second slide'],
  ['https://example.org', 'The example'],
])
const titles = ['One', 'Two слайд', 'Three']
const bookmarks = titles.map((title, page) => ({ title, page, level: 0 as const }))

/** One part alone, finished. */
async function finishPdf(pdf: Uint8Array, input: FinishInput): Promise<FinishedPdf & { bytes: Uint8Array }> {
  const joined = new JoinedPdf()
  await joined.addPart({ pdf, links, places: [] })
  const result = joined.finish(input)
  return { ...result, bytes: Buffer.concat(result.pieces) }
}

/** A PDF as a browser leaves it: dated now, signed by the browser, with links and nested bookmarks. */
async function browserPdf(madeAt: Date, blank = false): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setCreator('Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/156')
  document.setCreationDate(madeAt)
  document.setModificationDate(madeAt)
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const name of titles) {
    const page = document.addPage([960, 540])
    if (!blank) page.drawText(name.replaceAll(/[^ -~]/g, ''), { font })
  }
  const [first] = document.getPages()
  const { context } = document
  const uri = (address: string) => ({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'URI', URI: PDFString.of(address) },
  })
  first?.node.set(
    PDFName.of('Annots'),
    context.obj([
      { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: 'two' },
      { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: '~legend' },
      uri('https://example.org/'),
      uri(`${PRINT_ORIGIN}/folder/file`),
      { Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] },
    ]),
  )
  const child = context.register(context.obj({ Title: PDFString.of('OldChildBookmark') }))
  const top = context.register(context.obj({ Title: PDFString.of('OldBookmark'), First: child, Last: child, Count: 1 }))
  document.catalog.set(
    PDFName.of('Outlines'),
    context.register(context.obj({ Type: 'Outlines', First: top, Last: top, Count: 2 })),
  )
  document.catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })))
  return document.save({ useObjectStreams: false })
}

let finished: FinishedPdf & { bytes: Uint8Array }
let document: PDFDocument

beforeAll(async () => {
  finished = await finishPdf(await browserPdf(new Date('2026-01-02T03:04:05Z')), { facts, bookmarks })
  document = await PDFDocument.load(finished.bytes, { updateMetadata: false })
})

describe('a finished PDF', () => {
  it('is the same, byte for byte, whenever it was printed', async () => {
    const later = await finishPdf(await browserPdf(new Date('2030-01-01T00:00:00Z')), { facts, bookmarks })
    expect(Buffer.compare(Buffer.from(later.bytes), Buffer.from(finished.bytes))).toBe(0)
  })

  it('says title, subject, marking, language and dates of the list', () => {
    expect(document.getTitle()).toBe('Titel 원산')
    expect(document.getSubject()).toBe('In short')
    expect(document.getKeywords()).toBe('TLP:CLEAR')
    expect(document.getAuthor()).toBeUndefined()
    expect(document.getCreationDate()).toEqual(new Date('2025-07-12T00:00:00Z'))
    expect(document.getModificationDate()).toEqual(new Date('2025-07-12T00:00:00Z'))
    expect(document.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('ru')
    expect(document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain(
      '/DisplayDocTitle true',
    )
  })

  it('has the same in a packet that programs can read without knowing PDF', () => {
    const text = new TextDecoder().decode(finished.bytes)
    expect(text).toContain('<?xpacket begin=')
    expect(text).toContain('Titel 원산')
  })

  it('says nothing of the browser', () => {
    expect([document.getCreator(), document.getProducer()]).toEqual(['Chronodeck', 'Chronodeck'])
    const text = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .join('\n')
    expect(text).toContain('Chronodeck')
    expect(text).not.toMatch(/Mozilla|Headless|pdf-lib|Old(?:Child)?Bookmark/)
  })

  it('has no dates where the list has none', async () => {
    const { bytes } = await finishPdf(finished.bytes, { facts: { ...facts, date: null }, bookmarks })
    const undated = await PDFDocument.load(bytes, { updateMetadata: false })
    expect([undated.getCreationDate(), undated.getModificationDate()]).toEqual([undefined, undefined])
  })

  it('describes each link, and leaves none that leads to where it was printed', () => {
    const annotations = document.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray)
    const all = annotations.asArray().map((_, index) => annotations.lookup(index, PDFDict))
    expect(all.map((each) => each.lookupMaybe(PDFName.of('Contents'), PDFHexString)?.decodeText())).toEqual([
      'Second slide',
      '~legend',
      'The example',
      'folder/file',
      undefined,
    ])
    expect(all.map((each) => each.has(PDFName.of('A')))).toEqual([false, false, true, false, false])
  })

  it('folds bookmarks away that hang from another', async () => {
    const nested = [
      { title: 'A', page: 0, level: 0 as const },
      { title: 'A1', page: 1, level: 1 as const },
      { title: 'A2', page: 1, level: 1 as const },
      { title: 'B', page: 2, level: 0 as const },
    ]
    const { bytes } = await finishPdf(await browserPdf(new Date(0)), { facts, bookmarks: nested })
    const outlines = (await PDFDocument.load(bytes)).catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const title = (item: PDFDict | undefined) => item?.lookup(PDFName.of('Title'), PDFHexString).decodeText()
    const next = (item: PDFDict | undefined, name: string) => item?.lookupMaybe(PDFName.of(name), PDFDict)
    const a = next(outlines, 'First')
    const a1 = next(a, 'First')
    expect([title(a), title(a1), title(next(a1, 'Next')), title(next(a, 'Next'))]).toEqual(['A', 'A1', 'A2', 'B'])
    expect(a?.get(PDFName.of('Count'))?.toString()).toBe('-2')
    expect(next(a1, 'Parent')).toBe(a)
    expect(outlines.get(PDFName.of('Count'))?.toString()).toBe('2')
  })

  it('has one bookmark a page, side by side, that leads to it', () => {
    const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const found: string[] = []
    let item = outlines.lookupMaybe(PDFName.of('First'), PDFDict)
    for (let page = 0; item; page++) {
      found.push(item.lookup(PDFName.of('Title'), PDFHexString).decodeText())
      expect(item.lookup(PDFName.of('Dest'), PDFArray).get(0)).toBe(document.getPage(page).ref)
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
    }
    expect(found).toEqual(titles)
    expect(outlines.get(PDFName.of('Count'))?.toString()).toBe('3')
  })

  it('says what its tags of PDF 2.0 stand for', () => {
    const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    expect(tree.lookup(PDFName.of('RoleMap'), PDFDict).get(PDFName.of('Strong'))).toBe(PDFName.of('Span'))
  })

  it('tells which pages are without text', async () => {
    expect([finished.pages, finished.blankPages]).toEqual([3, []])
    const blank = await finishPdf(await browserPdf(new Date(0), true), { facts, bookmarks })
    expect(blank.blankPages).toEqual([1, 2, 3])
  })
})
