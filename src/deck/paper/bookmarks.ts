import type { Slide } from '../deck.ts'
import type { PageBookmark } from './paper.ts'

/** A bookmark for each slide; in a deck with chapters the events hang from the opening of theirs. */
export function slideBookmarks(slides: readonly Slide[], pageOf: (index: number) => number): readonly PageBookmark[] {
  let isInChapter = false
  return slides.map((slide, index) => {
    isInChapter = slide.layout === 'chapter' || (isInChapter && slide.layout === 'event')
    return { title: slide.title, page: pageOf(index), level: isInChapter && slide.layout === 'event' ? 1 : 0 }
  })
}
