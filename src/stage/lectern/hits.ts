import type { Stage } from '../stage.ts'
import { folded } from './folded.ts'

const NAME = 'hits'

/** Marks what was looked for on the slide that is shown, until the next step. The page itself is not touched. */
export class Hits {
  readonly #stage: Stage
  #index = -1

  constructor(stage: Stage) {
    this.#stage = stage
    stage.onShow((shown) => {
      if (shown !== this.#index && 'highlights' in CSS) CSS.highlights.delete(NAME)
    })
  }

  mark(query: string): void {
    if (!('highlights' in CSS)) return
    const words = folded(query)
      .split(/\s+/)
      .filter((word) => word !== '')
    const { index } = this.#stage
    this.#index = index
    const mark = (): void => {
      const { section } = this.#stage
      if (this.#stage.index === index && section) CSS.highlights.set(NAME, new Highlight(...rangesOf(section, words)))
    }
    mark()
    // Where the slide's text comes a moment later.
    setTimeout(mark, 300)
  }
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
