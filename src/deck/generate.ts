import { CHANGE_KINDS } from '../chronology/changes/changes.ts'
import { dayWords } from '../chronology/edtf/index.ts'
import type { Diagnostic } from '../chronology/diagnostics/index.ts'
import type { Chronology } from '../chronology/order/chronology.ts'
import { chaptersOf, hasOpeners } from './chapters/chapters.ts'
import { openerIds } from './chapters/opener-ids.ts'
import { firstKept, keptEvents } from './cut.ts'
import type { ChapterSlide, Deck, EventSlide, PlainSlide, Since, Slide } from './deck.ts'
import { fitEvent } from './event/fit.ts'
import { chooseExhibit } from './exhibits/exhibit.tsx'
import { fitEnding } from './fit/ending.ts'
import type { Measure } from './fit/measure.ts'
import { fitExhibit } from './fit/exhibits.ts'
import { MOST_WATCHED } from './layouts/closing.tsx'
import { orderFinding, sourcesFinding, splitTitle } from './findings.ts'
import { fitTitle } from './fit/title.ts'
import { CHANGE_ROWS } from './layouts/changes.tsx'
import { chapterCuts, chapterFinding } from './layouts/chapter.tsx'
import { CONTEXT_ROWS } from './layouts/context.tsx'
import { overviewParts, overviewSteps, overviewTitle } from './layouts/overview.tsx'
import { SOURCE_ROWS } from './layouts/sources.tsx'
import { titleTextWidth } from './layouts/title.tsx'
import { checkGlyphs } from './fit/glyphs.ts'
import type { Ports } from './ports.ts'
import { wordsOf } from './words/words.ts'

export interface Generated {
  readonly deck: Deck
  /** What does not fit is an error, a step down in size a warning. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes the slides of a chronology: title, overview, events by chapter, context, closing, sources; and the legend, which paper shows last. */
export function generate(chronology: Chronology, ports: Ports, since: Since | null = null): Generated {
  const fits = chronology.events.map((event) =>
    event.isCut ? { parts: [], diagnostics: [] } : fitEvent(event, chronology, ports.measure),
  )
  const openers = openerSlides(chronology, ports.measure)
  const events = fits.flatMap(({ parts }, index): Slide[] => [
    ...(openers.get(index) ?? []),
    ...parts.map((fitted) => eventSlide(chronology, index, fitted)),
  ])
  const slides: Slide[] = [
    ...openingSlides(chronology),
    ...changesSlides(chronology, since),
    ...events,
    ...endingSlides(chronology),
  ]
  const diagnostics = [
    ...fitTitle(chronology.timeline, ports.measure, titleTextWidth(chronology)).diagnostics,
    ...overviewSteps(chronology, ports.measure),
    ...chapterCuts(chronology, ports.measure),
    ...fits.flatMap((fit) => fit.diagnostics),
    ...keptEvents(chronology).flatMap((event) =>
      fitExhibit(event, chooseExhibit(event, chronology.timeline.lang), ports.measure),
    ),
    ...fitEnding(chronology.timeline, { contextRows: CONTEXT_ROWS, watchItems: MOST_WATCHED }, ports.measure),
    ...checkGlyphs(chronology, ports),
  ]
  return { deck: { chronology, slides, legend: legendSlide(chronology), since }, diagnostics }
}

function openingSlides(chronology: Chronology): PlainSlide[] {
  const { title } = splitTitle(chronology.timeline)
  return [
    plainSlide({ layout: 'title', title, part: 1, passed: 0 }),
    ...parts(overviewParts(chronology)).map((part) =>
      plainSlide({ layout: 'overview', title: overviewTitle(chronology, part), part, passed: 0 }),
    ),
  ]
}

/** One at the least: that nothing has changed is worth a slide, too. */
function changesSlides({ timeline }: Chronology, since: Since | null): PlainSlide[] {
  if (since === null) return []
  const { changes } = wordsOf(timeline.lang)
  const counts = CHANGE_KINDS.map(
    (kind) => [kind, since.changes.filter(({ kinds }) => kinds.includes(kind)).length] as const,
  )
  const date = since.asOf === null ? null : dayWords(since.asOf, timeline.lang)
  const title = changes.title(
    date,
    counts.filter(([, count]) => count > 0),
  )
  return parts(Math.max(1, Math.ceil(since.changes.length / CHANGE_ROWS))).map((part) => ({
    ...plainSlide({ layout: 'changes', title, part, passed: 0 }),
    // No event can have its id.
    id: part === 1 ? '~changes' : `~changes~${part}`,
  }))
}

/** By the index of the event that each stands before. */
function openerSlides(chronology: Chronology, measure: Measure): ReadonlyMap<number, readonly ChapterSlide[]> {
  if (!hasOpeners(chronology)) return new Map()
  const chapters = chaptersOf(chronology)
  const ids = openerIds(chapters)
  return new Map(
    chapters.flatMap((chapter, index): [number, readonly ChapterSlide[]][] => {
      if (firstKept(chronology, chapter) === undefined) return []
      const title = chapterFinding(chronology, chapter, measure)
      const slide = { title, part: 1, event: null, passed: chapter.first, notes: null } as const
      return [[chapter.first, [{ ...slide, layout: 'chapter', id: ids[index] ?? '', chapter: index }]]]
    }),
  )
}

function endingSlides(chronology: Chronology): PlainSlide[] {
  const { timeline, events } = chronology
  const words = wordsOf(timeline.lang)
  const passed = events.length
  const context = parts(Math.ceil(timeline.context.length / CONTEXT_ROWS))
  const sources = parts(Math.ceil(timeline.sources.length / SOURCE_ROWS))
  const sourcesTitle = sourcesFinding(chronology)
  const contextTitle = words.context.title(timeline.context.length)
  return [
    ...context.map((part) => plainSlide({ layout: 'context', title: contextTitle, part, passed })),
    plainSlide({ layout: 'closing', title: orderFinding(chronology), part: 1, passed }),
    ...sources.map((part) => plainSlide({ layout: 'sources', title: sourcesTitle, part, passed })),
  ]
}

function eventSlide(chronology: Chronology, index: number, fitted: EventSlide['fitted']): EventSlide {
  const event = chronology.events[index]?.event
  const id = event?.id ?? `event-${index + 1}`
  return {
    layout: 'event',
    id: fitted.part === 1 ? id : `${id}~${fitted.part}`,
    title: event?.title ?? '',
    part: fitted.part,
    event: index,
    fitted,
    passed: index,
    notes: event?.notes ?? null,
  }
}

function plainSlide(slide: Pick<PlainSlide, 'layout' | 'title' | 'part' | 'passed'>): PlainSlide {
  return { ...slide, id: slide.part === 1 ? slide.layout : `${slide.layout}~${slide.part}`, event: null, notes: null }
}

/** The legend is an overlay on the stage and a page on paper. No event can have its id. */
function legendSlide({ timeline, events }: Chronology): PlainSlide {
  return {
    layout: 'legend',
    id: '~legend',
    title: wordsOf(timeline.lang).stage.legend,
    part: 1,
    event: null,
    passed: events.length,
    notes: null,
  }
}

function parts(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n + 1)
}
