import type { PageBookmark } from '../../deck/paper/paper.ts'
import { dictText, refText, textString } from './pdf-text.ts'
import type { PdfWriter } from './pdf-writer.ts'

interface Item {
  readonly bookmark: PageBookmark
  readonly number: number
  readonly children: Item[]
}

/**
 * Writes the bookmarks of a document whose pages have these numbers, and gives the number of their root. Chromium's own
 * hang from one another by the level of their headings, and lose the spaces where a heading breaks its line. Those that
 * hang from another are folded away.
 */
export function writeOutline(writer: PdfWriter, bookmarks: readonly PageBookmark[], pages: readonly number[]): number {
  const root = writer.reserve()
  const items = treeOf(
    bookmarks.filter(({ page }) => page < pages.length),
    () => writer.reserve(),
  )
  const write = (siblings: readonly Item[], parent: number): void => {
    siblings.forEach(({ bookmark, number, children }, index) => {
      const text = dictText({
        Title: textString(bookmark.title),
        Dest: `[${refText(pages[bookmark.page] ?? 0)} /Fit]`,
        Parent: refText(parent),
        Prev: ref(siblings[index - 1]),
        Next: ref(siblings[index + 1]),
        // A count below zero: that many are there, and not shown (ISO 32000-1, table 153).
        ...(children.length === 0
          ? {}
          : { Count: -children.length, First: ref(children[0]), Last: ref(children.at(-1)) }),
      })
      writer.write(number, { text })
      write(children, number)
    })
  }
  write(items, root)
  const text = dictText({ Type: '/Outlines', Count: items.length, First: ref(items[0]), Last: ref(items.at(-1)) })
  writer.write(root, { text })
  return root
}

function treeOf(bookmarks: readonly PageBookmark[], reserve: () => number): readonly Item[] {
  const items: Item[] = []
  for (const bookmark of bookmarks) {
    const siblings = bookmark.level === 0 ? items : (items.at(-1)?.children ?? items)
    siblings.push({ bookmark, number: reserve(), children: [] })
  }
  return items
}

function ref(item: { readonly number: number } | undefined): string | null {
  return item === undefined ? null : refText(item.number)
}
