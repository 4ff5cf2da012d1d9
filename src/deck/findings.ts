import { dayWords } from '../chronology/edtf/index.ts'
import type { Chronology } from '../chronology/order/chronology.ts'
import type { Timeline } from '../chronology/timeline/timeline.ts'
import { countExact, countToCome } from './dated.ts'
import { sourceUses } from './source-uses.ts'
import { wordsOf } from './words/words.ts'

/** The deck's name in one line. */
export function runningHead(timeline: Timeline): string {
  const { title, subtitle, lang } = timeline
  return subtitle ? title + wordsOf(lang).signs.colon + subtitle : title
}

/** Title and subtitle as the title slide sets them: a title with a colon and no subtitle is set in two. */
export function splitTitle(timeline: Timeline): { readonly title: string; readonly subtitle: string | null } {
  if (timeline.subtitle !== null) return { title: timeline.title, subtitle: timeline.subtitle }
  const colon = /\s?: |：/.exec(timeline.title)
  if (colon === null) return { title: timeline.title, subtitle: null }
  const rest = timeline.title.slice(colon.index + colon[0].length)
  return { title: timeline.title.slice(0, colon.index), subtitle: wordsOf(timeline.lang).capital(rest) }
}

/** "Five events: one dated to the day, two still to come" */
export function titleFinding(chronology: Chronology): string {
  const { title: words, signs } = wordsOf(chronology.timeline.lang)
  const total = chronology.events.length
  const toCome = countToCome(chronology)
  const parts = [words.exact(countExact(chronology), total), ...(toCome > 0 ? [words.toCome(toCome)] : [])]
  return words.events(total) + signs.colon + parts.join(signs.comma)
}

/** "Of four links in the order, one is only assumed" */
export function orderFinding({ timeline, links }: Chronology): string {
  const words = wordsOf(timeline.lang).closing
  const count = (certainty: string) => links.filter((link) => link.certainty === certainty).length
  if (links.length === 0) return words.noLinks
  if (count('assumed') > 0) return words.assumed(count('assumed'), links.length)
  return count('proven') === links.length ? words.allProven(links.length) : words.noneAssumed(links.length)
}

/** "Four of five events draw on one report", where most do; else how many sources there are. */
export function sourcesFinding(chronology: Chronology): string {
  const { timeline, events } = chronology
  const words = wordsOf(timeline.lang).sources
  if (timeline.sources.length === 0) return words.none
  const most = [...sourceUses(chronology).values()].reduce(
    (count, uses) => Math.max(count, uses.filter(({ cites }) => cites).length),
    0,
  )
  return events.length > 1 && most >= events.length * 0.6
    ? words.all(most, events.length)
    : words.plain(timeline.sources.length)
}

/** "Information as of 12 July 2025"; `null` where the list has no cut-off. */
export function cutOffLine({ asOf, lang }: Timeline): string | null {
  return asOf && wordsOf(lang).stage.informationAsOf(dayWords(asOf, lang))
}
