import { shortCitation, sourceAnchor } from '../citation.ts'
import type { Deck, PlainSlide } from '../deck.ts'
import { renderInline } from '../markdown.ts'
import { wordsOf } from '../words/words.ts'
import { Finding } from './finding.tsx'

/** Rows of background on one slide. */
export const CONTEXT_ROWS = 6

/** What the sources do not date: up to six rows, each with its source. */
export function ContextLayout({ deck, slide }: { readonly deck: Deck; readonly slide: PlainSlide }) {
  const { timeline } = deck.chronology
  const words = wordsOf(timeline.lang)
  const rows = timeline.context.slice((slide.part - 1) * CONTEXT_ROWS, slide.part * CONTEXT_ROWS)
  return (
    <div class={`context context--${rows.length > 4 ? 'dense' : 'open'}`}>
      <Finding title={slide.title} line={words.context.line} />
      <ul class="context__rows">
        {rows.map((row) => (
          <li key={row.text}>
            <span class="context__text" dangerouslySetInnerHTML={{ __html: renderInline(row.text, timeline.lang) }} />
            <span class="context__sources">
              {row.sources.length === 0 ? words.lines.noSource : null}
              {row.sources.slice(0, 2).map(({ source }) => (
                <a href={`#${sourceAnchor(source)}`} key={source.id}>
                  {shortCitation(source, timeline.lang)}
                </a>
              ))}
              {row.sources.length > 2 ? <a href="#sources">{words.lines.more(row.sources.length - 2)}</a> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
