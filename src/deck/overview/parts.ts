import type { Chronology } from '../../chronology/order/chronology.ts'
import { chaptersOf, hasOpeners, type Chapter } from '../chapters/chapters.ts'
import { firstKept, type LinkTo } from '../cut.ts'
import { openerIds } from '../chapters/opener-ids.ts'

/** So many chapters fit on a slide of the overview. */
const MOST_CHAPTERS = 7

/** How many slides the chapters take. */
export function countParts(chronology: Chronology): number {
  return Math.max(1, Math.ceil(chaptersOf(chronology).length / MOST_CHAPTERS))
}

/** How many chapters a slide holds: as many on each, but the last may hold fewer. */
export function rowsOnPart(chronology: Chronology): number {
  return Math.ceil(chaptersOf(chronology).length / countParts(chronology))
}

/** The chapters on one of the slides; `part` counts from 1. */
export function chaptersOnPart(chronology: Chronology, part: number): readonly Chapter[] {
  const rows = rowsOnPart(chronology)
  return chaptersOf(chronology).slice((part - 1) * rows, part * rows)
}

/** Where a chapter's row leads: to its opening slide, or to its first event where there is none; nowhere where all of it is left out. */
export function chapterLink(chronology: Chronology, chapter: Chapter): LinkTo {
  const chapters = chaptersOf(chronology)
  const opener = hasOpeners(chronology) ? openerIds(chapters)[chapters.indexOf(chapter)] : undefined
  const first = firstKept(chronology, chapter)
  return first === undefined ? {} : { href: `#${opener ?? first.event.id}` }
}
