import type { Deck, Since } from '../deck.ts'
import { perObject } from '../per-object.ts'
import { wordsOf } from '../words/words.ts'
import { heroText } from './hero.ts'

const changesByNumber = perObject(
  ({ changes }: Since) =>
    new Map(changes.flatMap((change) => (change.is ? [[change.is.number, change] as const] : []))),
)

/** Over an event's slide: what became of it. */
export function ChangeMark({ deck, event }: { readonly deck: Deck; readonly event: number }) {
  const { since, chronology } = deck
  const change = since ? changesByNumber(since).get(event + 1) : undefined
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
