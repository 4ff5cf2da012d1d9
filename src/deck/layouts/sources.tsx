import { linkToEvent } from '../cut.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Source } from '../../chronology/timeline/timeline.ts'
import { words as dateWords } from '../../chronology/edtf/index.ts'
import { ownDirection } from '../direction.ts'
import { publication, sourceAnchor } from '../citation.ts'
import type { Deck, PlainSlide } from '../deck.ts'
import type { Ports } from '../ports.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { sourceUses } from '../source-uses.ts'
import { Finding } from './finding.tsx'
import { GradeCells } from './grade.tsx'
import { GradeMatrix } from './grade-matrix.tsx'

/** Rows of sources on one slide. */
export const SOURCE_ROWS = 5
const TITLE_WIDTH = 486
/** Letters that the column of events holds, and those that a count of the others takes. */
const USES_LETTERS = 13
const REST_LETTERS = 5

/** The sources on a part of the sources slides, from 1. */
export function shownSources({ timeline }: Chronology, part: number): readonly Source[] {
  return timeline.sources.slice((part - 1) * SOURCE_ROWS, part * SOURCE_ROWS)
}

/** Where everything comes from: title, publication, grade, and the events that rest on it. */
export function SourcesLayout({
  deck,
  slide,
  ports,
}: {
  readonly deck: Deck
  readonly slide: PlainSlide
  readonly ports: Ports
}) {
  const { chronology } = deck
  const { sources } = chronology.timeline
  const words = wordsOf(chronology.timeline.lang)
  const sizes = [24, 22, 20] as const
  const titleWidth = (source: Source, sizePx: number) => ports.measure.widthPx(source.title, 'sans400', sizePx)
  const rows = shownSources(chronology, slide.part)
  const sizePx = sizes.find((size) => rows.every((source) => titleWidth(source, size) <= TITLE_WIDTH)) ?? 20
  return (
    <div class="sources">
      <Finding title={slide.title} line={words.sources.line} />
      <div class="sources__body">
        <table class="sources__table">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.sources.source}</th>
              <th scope="col">{words.sources.grade}</th>
              <th scope="col">{words.sources.events}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((source) => (
              <SourceRow source={source} chronology={chronology} words={words} sizePx={sizePx} key={source.id} />
            ))}
          </tbody>
        </table>
        <GradeMatrix sources={sources} words={words} />
      </div>
    </div>
  )
}

function SourceRow(props: {
  readonly source: Source
  readonly chronology: Chronology
  readonly words: Words
  readonly sizePx: number
}) {
  const { source, chronology, words, sizePx } = props
  const { lang } = chronology.timeline
  const published = [publication(source, lang), source.accessed && words.sources.read(dateWords(source.accessed, lang))]
    .filter(Boolean)
    .join(words.signs.comma)
  return (
    <tr id={sourceAnchor(source)}>
      <td class="sources__number">{source.number}</td>
      <td class="sources__what">
        <span class={`sources__title sources__title--${sizePx}`} dir={ownDirection(source.title, lang)}>
          {source.url ? <a href={source.url}>{source.title}</a> : source.title}
        </span>
        <span class="sources__publication">{published}</span>
      </td>
      <td class="sources__grade">
        <GradeCells grade={source.grade} none={words.notGraded} />
      </td>
      <td class="sources__events">
        <Uses source={source} chronology={chronology} words={words} />
      </td>
    </tr>
  )
}

/** The events that cite the source or are dated by it, each a way back to its slide. */
function Uses({
  source,
  chronology,
  words,
}: {
  readonly source: Source
  readonly chronology: Chronology
  readonly words: Words
}) {
  const uses = sourceUses(chronology).get(source) ?? []
  const background = chronology.timeline.context.some((item) => item.sources.some((cited) => cited.source === source))
  const shown = uses.slice(0, shownUses(uses.map(({ use }) => String(use.number))))
  return (
    <>
      {shown.length > 0 ? <span class="sources__label">{words.sources.events} </span> : null}
      {shown.map(({ use }, n) => (
        <span key={use.event.id}>
          {n > 0 ? ', ' : null}
          <a {...linkToEvent(use)}>{use.number}</a>
        </span>
      ))}
      {uses.length > shown.length ? ` ${words.lines.plus(uses.length - shown.length)}` : null}
      {uses.length === 0 && background ? <a href="#context">{words.sources.background}</a> : null}
    </>
  )
}

/** How many of the numbers fit beside each other; fewer where the others must be counted. */
function shownUses(numbers: readonly string[]): number {
  if (numbers.join(', ').length <= USES_LETTERS) return numbers.length
  let count = 1
  while (numbers.slice(0, count + 1).join(', ').length <= USES_LETTERS - REST_LETTERS) count++
  return count
}
