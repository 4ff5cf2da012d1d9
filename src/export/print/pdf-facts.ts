import { isoDay, stringify } from '../../chronology/edtf/index.ts'
import type { Timeline } from '../../chronology/timeline/timeline.ts'
import { runningHead } from '../../deck/findings.ts'

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string
  /** BCP 47 */
  readonly lang: string
  readonly by: string | null
  readonly subject: string | null
  readonly marking: string | null
  /** `YYYY-MM-DD`: the list's information cut-off, so that the same list gives the same bytes; `null` without one. */
  readonly date: string | null
}

export function pdfFacts(timeline: Timeline): PdfFacts {
  const { lang, by, bottomLine, marking, asOf, published } = timeline
  const day = asOf === null ? (published === null ? '' : stringify(published)) : isoDay(asOf)
  return {
    title: runningHead(timeline),
    lang,
    by,
    subject: bottomLine,
    marking,
    date: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
  }
}
