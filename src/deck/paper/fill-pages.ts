/** Things on pages, in their order: each page holds as many as it has room for, and at least one. */
export function fillPages<T extends { readonly heightPx: number }>(
  things: readonly T[],
  roomPx: number,
): readonly (readonly T[])[] {
  const pages: T[][] = []
  let left = 0
  for (const thing of things) {
    if (thing.heightPx > left || pages.length === 0) {
      pages.push([])
      left = roomPx
    }
    pages.at(-1)?.push(thing)
    left -= thing.heightPx
  }
  return pages
}
