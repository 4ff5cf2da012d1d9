import type { Deck } from '../deck.ts'
import { wordsOf } from '../words/words.ts'
import { heroText } from './hero.ts'

/** Over an event's slide: what became of it. */
export function ChangeMark({ deck, event }: { readonly deck: Deck; readonly event: number }) {
  const { since, chronology } = deck
  const change = since?.changes.find(({ is }) => is?.number === event + 1)
  if (!change) return null
  const words = wordsOf(chronology.timeline.lang)
  const { lang } = chronology.timeline
  const kinds = words.capital(words.list(change.kinds.map((kind) => words.changes.kinds[kind])))
  const was = change.kinds.includes('re-dated') && change.was ? words.changes.was(heroText(change.was, lang)) : null
  return (
    <p class="change-mark">
      <strong>{kinds}</strong>
      {was === null ? null : ` ${was}`}
    </p>
  )
}
