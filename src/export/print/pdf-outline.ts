import { dictText, refText, textString } from './pdf-text.ts'
import type { PdfWriter } from './pdf-writer.ts'

/**
 * Writes one bookmark a page, side by side, and gives the number of their root. Chromium's own hang from one another by
 * the level of their headings, and lose the spaces where a heading breaks its line. Pages beyond the titles get none.
 */
export function writeOutline(writer: PdfWriter, titles: readonly string[], pages: readonly number[]): number {
  const root = writer.reserve()
  const items = pages.slice(0, titles.length).map((page) => ({ page, number: writer.reserve() }))
  const ref = (item: { readonly number: number } | undefined) => (item === undefined ? null : refText(item.number))
  items.forEach(({ page, number }, index) => {
    const text = dictText({
      Title: textString(titles[index] ?? ''),
      Dest: `[${refText(page)} /Fit]`,
      Parent: refText(root),
      Prev: ref(items[index - 1]),
      Next: ref(items[index + 1]),
    })
    writer.write(number, { text })
  })
  const text = dictText({ Type: '/Outlines', Count: items.length, First: ref(items[0]), Last: ref(items.at(-1)) })
  writer.write(root, { text })
  return root
}
