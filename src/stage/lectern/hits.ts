import type { Stage } from '../stage.ts'
import { folded } from './folded.ts'

const NAME = 'hits'

/** Marks what was looked for on the slide that is shown, until the next step. The page itself is not touched. */
export function markHits(stage: Stage, query: string): void {
  if (!('highlights' in CSS)) return
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const { index } = stage
  const mark = (): void => {
    const ranges = stage.index === index && stage.section ? rangesOf(stage.section, words) : []
    CSS.highlights.set(NAME, new Highlight(...ranges))
  }
  mark()
  // Where the slide's text comes a moment later.
  setTimeout(mark, 300)
  stage.onShow((shown) => {
    if (shown !== index) CSS.highlights.delete(NAME)
  })
}

function rangesOf(section: HTMLElement, words: readonly string[]): readonly Range[] {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    const plain = folded(text)
    // Accents taken off would shift what is behind them.
    if (plain.length !== text.length) continue
    for (const word of words) {
      for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + word.length)
        ranges.push(range)
      }
    }
  }
  return ranges
}
