import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Source, Timeline } from '../timeline/timeline.ts'
import { sourcePlaces } from '../timeline/written.ts'

/**
 * Sources of which the list does not say who published them, or when. Of a list with a cut-off every source has a date,
 * its own or the day it was read, since what it tells is judged by that; of others, reference works may have none.
 */
export function checkIncompleteSource(timeline: Timeline): Diagnostic[] {
  return [...sourcePlaces(timeline)].flatMap(([source, at]) => {
    const missing = missingOf(source, timeline.asOf !== null)
    return missing === null ? [] : [diagnostic('incomplete-source', at, { title: source.title, missing })]
  })
}

function missingOf({ publisher, published, accessed }: Source, needsDate: boolean): string | null {
  const isUndated = published === null && accessed === null
  if (publisher !== null) return isUndated && needsDate ? 'date' : null
  return isUndated ? 'publisher and no date' : 'publisher'
}
