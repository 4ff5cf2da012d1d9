import type { ComponentChildren } from 'preact'
import type { Deck } from '../deck.ts'
import { cutOffLine, runningHead } from '../findings.ts'
import { Marking } from '../layouts/frame.tsx'
import { wordsOf } from '../words/words.ts'

/** A page of paper between its edges: the deck's name, the marking top and bottom, and which page of how many it is. */
export function PageFrame(props: {
  readonly deck: Deck
  readonly id: string
  readonly number: number
  readonly total: number
  readonly footer: string
  readonly children: ComponentChildren
}) {
  const { deck, id, number, total, footer, children } = props
  const { timeline } = deck.chronology
  const words = wordsOf(timeline.lang)
  const line = [footer, cutOffLine(timeline)].filter((part) => part !== null && part !== '').join(words.signs.stop)
  return (
    <section class="page sheet" id={id}>
      <div class="sheet__edge sheet__edge--top">
        <span>{runningHead(timeline)}</span>
        <Marking text={timeline.marking} />
      </div>
      {children}
      <div class="sheet__edge sheet__edge--bottom">
        <span>{line}</span>
        <span class="sheet__number">{words.frame.page(number, total)}</span>
        <Marking text={timeline.marking} />
      </div>
    </section>
  )
}
