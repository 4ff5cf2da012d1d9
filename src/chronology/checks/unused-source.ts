import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Source, Timeline } from '../timeline/timeline.ts'

/** Sources that nothing cites, dates by or contests with. */
export function checkUnusedSource(timeline: Timeline): Diagnostic[] {
  const used = new Set<Source>()
  for (const event of timeline.events) {
    for (const { source } of event.sources) used.add(source)
    for (const source of event.others.flatMap((reading) => reading.sources)) used.add(source)
    if (event.contested) used.add(event.contested.by)
  }
  for (const item of timeline.context) for (const { source } of item.sources) used.add(source)
  return timeline.sources
    .filter((source) => !used.has(source))
    .map((source) => diagnostic('unused-source', ['sources', source.id], { id: source.id }))
}
