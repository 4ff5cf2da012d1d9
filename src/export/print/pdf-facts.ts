import type { Timeline } from '../../chronology/timeline/timeline.ts'
import { runningHead } from '../../deck/findings.ts'
import { listDay } from '../list-day.ts'

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string
  /** BCP 47 */
  readonly lang: string
  readonly by: string | null
  readonly subject: string | null
  readonly marking: string | null
  /** As `listDay` has it. */
  readonly date: string | null
}

export function pdfFacts(timeline: Timeline): PdfFacts {
  const { lang, by, bottomLine, marking } = timeline
  return {
    title: runningHead(timeline),
    lang,
    by,
    subject: bottomLine,
    marking,
    date: listDay(timeline),
  }
}
