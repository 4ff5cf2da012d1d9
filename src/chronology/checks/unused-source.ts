import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Source, Timeline, TimelineEvent } from '../timeline/timeline.ts'

/** Sources that nothing cites, dates by or contests with. */
export function checkUnusedSource(timeline: Timeline): Diagnostic[] {
  const used = new Set<Source>()
  for (const source of timeline.events.flatMap(citedSources)) used.add(source)
  for (const item of timeline.context) for (const { source } of item.sources) used.add(source)
  return timeline.sources
    .filter((source) => !used.has(source))
    .map((source) => diagnostic('unused-source', ['sources', source.id], { id: source.id }))
}

/** All sources that an event names, for its text, a rival dating or a denial. */
export function citedSources({ sources, others, contested }: TimelineEvent): readonly Source[] {
  return [
    ...sources.map(({ source }) => source),
    ...others.flatMap((reading) => reading.sources),
    ...(contested ? [contested.by] : []),
  ]
}
