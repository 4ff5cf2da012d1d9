import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { columnOf } from '../timeline/sentences.ts'
import { sourcePlaces, writtenTexts } from '../timeline/written.ts'

/** Addresses without `https`, of sources and in texts: on the way, anyone can read and change what they lead to. */
export function checkInsecureLink(timeline: Timeline): Diagnostic[] {
  const ofSources = [...sourcePlaces(timeline)].flatMap(([{ url }, at]) =>
    url !== null && /^(?:http:|\/\/|www\.)/i.test(url) ? [diagnostic('insecure-link', [...at, 'url'], { url })] : [],
  )
  const inTexts = [...writtenTexts(timeline)].flatMap(({ at, text }) =>
    [...text.matchAll(/(?<![\w/=%])http:\/\/[^\s<>()[\]"”»]+/giu)].map(({ 0: url, index }) =>
      diagnostic('insecure-link', at, { url }, { column: columnOf(text, index) }),
    ),
  )
  return [...ofSources, ...inTexts]
}
