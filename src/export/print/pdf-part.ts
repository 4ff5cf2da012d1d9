import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'

/** What of a printed document is made anew where it is joined with others, and what hangs there. */
export interface PdfPart {
  /** Its pages, in order. */
  readonly pages: readonly PDFRef[]
  /** The nodes of its tree of pages. */
  readonly pageNodes: readonly PDFRef[]
  /** The root of its tags, and those of them that stand for the whole document. */
  readonly tagRoots: readonly PDFRef[]
  /** What hangs under the whole document, in order. */
  readonly tags: readonly DocumentTag[]
  /** By the keys that pages and annotations name: the tags of their content. */
  readonly parents: readonly (readonly [key: number, tags: PDFObject])[]
  /** Everything else that is not needed any more: catalogue, information, trees, bookmarks. */
  readonly dropped: readonly PDFRef[]
}

/** A child of the whole document; marked content of a page where `page` is given. */
export interface DocumentTag {
  readonly tag: PDFObject
  readonly page: PDFRef | null
}

const name = (text: string): PDFName => PDFName.of(text)

export function readPart(document: PDFDocument): PdfPart {
  const { catalog, context } = document
  const pages = document.getPages().map(({ ref }) => ref)
  const pageNodes = nodesUnder(document, catalog.get(name('Pages')), {
    kids: 'Kids',
    isNode: (node) => node.has(name('Kids')),
  })
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  const { tags, documents } = readTags(root)
  const treesOf = ['ParentTree', 'IDTree'].map((key) => root?.get(name(key)))
  const trees = treesOf.flatMap((tree) => nodesUnder(document, tree, { kids: 'Kids', isNode: () => true }))
  const { Root, Info } = context.trailerInfo
  const rootRef = catalog.get(name('StructTreeRoot'))
  return {
    pages,
    pageNodes,
    tagRoots: [...(rootRef instanceof PDFRef ? [rootRef] : []), ...documents],
    tags,
    parents: parentsIn(root?.lookupMaybe(name('ParentTree'), PDFDict)),
    dropped: [Root, Info, catalog.get(name('Dests')), ...trees, ...bookmarks(document)].filter(isRef),
  }
}

function isRef(object: PDFObject | undefined): object is PDFRef {
  return object instanceof PDFRef
}

/** A tree's nodes that are objects of their own, the root first. */
function nodesUnder(
  document: PDFDocument,
  root: PDFObject | undefined,
  { kids, isNode }: { readonly kids: string; readonly isNode: (node: PDFDict) => boolean },
): PDFRef[] {
  const node = root instanceof PDFRef ? document.context.lookup(root) : root
  if (!(node instanceof PDFDict) || !isNode(node)) return []
  const below = node.lookupMaybe(name(kids), PDFArray)?.asArray() ?? []
  return [...(isRef(root) ? [root] : []), ...below.flatMap((kid) => nodesUnder(document, kid, { kids, isNode }))]
}

function readTags(root: PDFDict | undefined): { readonly tags: DocumentTag[]; readonly documents: PDFRef[] } {
  const tags: DocumentTag[] = []
  const documents: PDFRef[] = []
  for (const top of kidsOf(root)) {
    const element = root?.context.lookup(top)
    const isDocument = element instanceof PDFDict && element.get(name('S')) === name('Document')
    if (!isDocument) {
      tags.push({ tag: top, page: null })
      continue
    }
    if (top instanceof PDFRef) documents.push(top)
    const page = element.get(name('Pg'))
    for (const tag of kidsOf(element)) tags.push({ tag, page: tag instanceof PDFNumber && isRef(page) ? page : null })
  }
  return { tags, documents }
}

/** The children of a tag: one, or a list of them. */
function kidsOf(element: PDFDict | undefined): readonly PDFObject[] {
  const kids = element?.get(name('K'))
  if (kids === undefined) return []
  const list = element?.context.lookup(kids)
  return list instanceof PDFArray ? list.asArray() : [kids]
}

function parentsIn(tree: PDFDict | undefined): (readonly [number, PDFObject])[] {
  if (tree === undefined) return []
  const list = tree.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? []
  const own = list.flatMap((key, n) => {
    const tags = list[n + 1]
    return n % 2 === 0 && key instanceof PDFNumber && tags !== undefined ? [[key.asNumber(), tags] as const] : []
  })
  const kids = tree.lookupMaybe(name('Kids'), PDFArray)
  return [...own, ...(kids?.asArray() ?? []).flatMap((_, n) => parentsIn(kids?.lookup(n, PDFDict)))]
}

/** Chromium's bookmarks, which are replaced by one a page. */
function bookmarks({ catalog, context }: PDFDocument): PDFRef[] {
  const found: PDFRef[] = []
  const open = [catalog.get(name('Outlines'))]
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (!(ref instanceof PDFRef)) continue
    found.push(ref)
    const item = context.lookupMaybe(ref, PDFDict)
    open.push(...['First', 'Next'].flatMap((key) => item?.get(name(key)) ?? []))
  }
  return found
}
