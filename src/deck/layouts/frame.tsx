import type { ComponentChildren } from 'preact'
import type { Timeline } from '../../chronology/timeline/timeline.ts'
import { runningHead, splitTitle } from '../findings.ts'

/** The edges of every slide and page: running head and footer, and the marking that cannot be cropped off. */
export function Frame(props: {
  readonly timeline: Timeline
  readonly footer: ComponentChildren
  readonly page: string | null
  readonly children: ComponentChildren
}) {
  const { timeline, footer, page, children } = props
  const whole = runningHead(timeline)
  const { title } = splitTitle(timeline)
  return (
    <>
      <div class="edge edge--top">
        <span class="running-head">
          {title}
          {whole === title ? null : <span class="running-head__rest">{whole.slice(title.length)}</span>}
        </span>
        <Marking text={timeline.marking} />
      </div>
      {children}
      <div class="edge edge--bottom">
        <span class="footer">{footer}</span>
        {page === null && timeline.marking === null ? null : (
          <span class="edge__right">
            {page === null ? null : <span class="page-number">{page}</span>}
            <Marking text={timeline.marking} />
          </span>
        )}
      </div>
    </>
  )
}

/** The marking as a band; nothing where the deck has none. */
export function Marking({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return <span class={`marking ${markingClass(text)}`}>{text}</span>
}

/** FIRST's TLP 2.0 gives each label its colour on black; any other marking is white on black. */
function markingClass(text: string): string {
  if (text === 'TLP:RED') return 'marking--red'
  if (text === 'TLP:AMBER' || text === 'TLP:AMBER+STRICT') return 'marking--amber'
  return text === 'TLP:GREEN' ? 'marking--green' : 'marking--plain'
}
