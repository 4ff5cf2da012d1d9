import { wordsOf } from '../words/words.ts'
import type { ExhibitProps } from './exhibit.tsx'

/** A list of facts, each filled or hollow by what kind of statement it is. */
export function FactsExhibit({ ordered: { event }, timeline }: ExhibitProps) {
  const words = wordsOf(timeline.lang)
  return (
    <>
      <p class="exhibit__title">{words.exhibit.facts}</p>
      <ul class="facts">
        {event.facts.map((fact) => (
          <li key={fact.text}>
            <span class={`fact-mark fact-mark--${fact.status}`} aria-hidden="true" />
            <span class="fact">{fact.text}</span>
            <span class="fact-status">{fact.word ?? words.status[fact.status]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
