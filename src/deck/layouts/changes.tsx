import type { Change, ChangeKind } from '../../chronology/changes/changes.ts'
import { linkToEvent } from '../cut.ts'
import type { Deck, PlainSlide } from '../deck.ts'
import { heroText } from '../event/hero.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { Finding } from './finding.tsx'

/** Changes on one slide. */
export const CHANGE_ROWS = 6

/** What is not as it was in an older state of the list: a row a change, with what it was. */
export function ChangesLayout({ deck, slide }: { readonly deck: Deck; readonly slide: PlainSlide }) {
  const { timeline } = deck.chronology
  const words = wordsOf(timeline.lang)
  const changes = deck.since?.changes ?? []
  const rows = changes.slice((slide.part - 1) * CHANGE_ROWS, slide.part * CHANGE_ROWS)
  return (
    <div class={`context changes context--${rows.length > 4 ? 'dense' : 'open'}`}>
      <Finding title={slide.title} line={words.changes.line} />
      <ul class="context__rows">
        {rows.map((change) => (
          <Row change={change} words={words} lang={timeline.lang} key={(change.is ?? change.was)?.event.id} />
        ))}
      </ul>
    </div>
  )
}

function Row({ change, words, lang }: { readonly change: Change; readonly words: Words; readonly lang: string }) {
  const ordered = change.is ?? change.was
  if (!ordered) return null
  const kinds = words.capital(words.list(change.kinds.map((kind) => words.changes.kinds[kind])))
  return (
    <li class={`changes__row changes__row--${change.kinds[0]}`}>
      <span class="context__text">
        <strong>{kinds + words.signs.stop.trimEnd()}</strong> {change.is ? `${change.is.number} ` : null}
        <a class="changes__event" {...(change.is ? linkToEvent(change.is) : {})}>
          {ordered.event.short}
        </a>
      </span>
      <span class="context__sources">{changeDetail(change, words, lang)}</span>
    </li>
  )
}

/** What was before: "was 2023; report B2, was C3; text". */
function changeDetail({ kinds, was, is, grades, fields }: Change, words: Words, lang: string): string {
  const ordered = is ?? was
  const date = ordered ? heroText(ordered, lang) : ''
  const details: Readonly<Record<ChangeKind, () => string>> = {
    new: () => date,
    withdrawn: () => date,
    're-dated': () => (was && is ? words.changes.dates(heroText(was, lang), heroText(is, lang)) : ''),
    're-graded': () =>
      grades
        .map((one) => words.changes.grade(one.source.title, one.was ?? words.notGraded, one.is ?? words.notGraded))
        .join(words.signs.semicolon),
    changed: () => words.list(fields.map((field) => words.changes.fields[field])),
  }
  return kinds.map((kind) => details[kind]()).join(words.signs.semicolon)
}
