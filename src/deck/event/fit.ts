import { diagnostic, type Diagnostic, type Path } from '../../chronology/diagnostics/index.ts'
import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import type { TimelineEvent } from '../../chronology/timeline/timeline.ts'
import { chooseExhibit } from '../exhibits/exhibit.tsx'
import { breakLines, countLines, type Paragraph, setParagraph } from '../fit/lines.ts'
import type { FontKey, Measure } from '../fit/measure.ts'
import { isPlain, joinSentences, parseRuns, sentences } from '../markdown.ts'
import { datingLine } from './dating-line.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { kicker } from './kicker.ts'
import { sentenceParts } from './sentence-parts.ts'
import { fitHero, type FittedHero } from './fit-hero.ts'

/** An event's slide, measured: every size chosen, every text cut to where it goes. Lengths in stage px. */
export interface FittedEvent {
  readonly hero: FittedHero
  readonly headline: { readonly text: string; readonly sizePx: 38 | 34 | 32 }
  readonly quote: { readonly text: string; readonly sizePx: 36 | 30 } | null
  /** Markdown; `null` where the event has no text. */
  readonly body: { readonly text: string; readonly sizePx: 26 | 24 } | null
  /** The texts run on into the room of the exhibit, as there is none. */
  readonly isWide: boolean
  readonly dating: { readonly lead: string; readonly tone: 'plain' | 'caution' | 'future'; readonly clause: string }
  /** The first slide of an event has part 1. */
  readonly part: number
}

export interface FitResult {
  readonly parts: readonly FittedEvent[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Left text column, px: beside an exhibit, and where the event has none. */
const TEXT_WIDTH = 696
const WIDE_TEXT_WIDTH = 936
const DATING_WIDTH = 1152
const HEADLINE_TOP = 264
const BODY_BOTTOM = 486
const GAP = 14
const HEADLINE_MOST = 90
/** Characters and lines of a quote: over a text, and where it stands alone. */
const QUOTE_OVER_TEXT = { most: 120, lines: 2 }
const QUOTE_ALONE = { most: 240, lines: 5 }
const HEADLINES = [
  { sizePx: 38, linePx: 44 },
  { sizePx: 34, linePx: 40 },
  { sizePx: 32, linePx: 38 },
] as const
const HEADLINE_STYLE = { font: 'serif600', trackingEm: -0.012 } as const
const BODIES = [
  { sizePx: 26, linePx: 35 },
  { sizePx: 24, linePx: 32 },
] as const
const WEIGHT_FONTS = { normal: 'sans400', emphasis: 'sans600', strong: 'sans700' } as const satisfies Record<
  string,
  FontKey
>

/**
 * Measures one event. Long texts step down in size (a warning); a body that still does not fit goes on to further
 * slides; what fits nowhere is an error that says by how much.
 */
export function fitEvent(ordered: OrderedEvent, chronology: Chronology, measure: Measure): FitResult {
  const fitter = new Fitter(ordered, chronology, measure)
  return { parts: fitter.parts(), diagnostics: fitter.diagnostics }
}

interface Headline {
  readonly headline: FittedEvent['headline']
  readonly heightPx: number
}

class Fitter {
  readonly diagnostics: Diagnostic[] = []
  readonly #ordered: OrderedEvent
  readonly #event: TimelineEvent
  readonly #chronology: Chronology
  readonly #measure: Measure
  readonly #isWide: boolean

  constructor(ordered: OrderedEvent, chronology: Chronology, measure: Measure) {
    this.#ordered = ordered
    this.#event = ordered.event
    this.#chronology = chronology
    this.#measure = measure
    this.#isWide = chooseExhibit(ordered, chronology.timeline.lang) === 'none'
  }

  parts(): FittedEvent[] {
    const hero = fitHero(this.#ordered, this.#chronology.timeline.lang, this.#measure)
    if (hero.overflowPx > 0) this.#overflow('date', 'The date', hero.overflowPx)
    else if (hero.sizePx < 88) this.#warn('step-down', 'date', { part: 'The date', size: hero.sizePx, full: 88 })
    this.#kicker()
    const { headline, heightPx } = this.#headline()
    const later = this.#laterHeadline()
    const quote = this.#quote()
    const dating = this.#dating(hero.rivalsShown)
    const quoteHeight = quote === null ? 0 : quote.heightPx + 18
    const room = BODY_BOTTOM - HEADLINE_TOP - GAP
    const bodies = this.#bodies(room - heightPx - quoteHeight, room - later.heightPx)
    const first: FittedEvent = {
      hero,
      headline,
      quote: quote?.quote ?? null,
      body: bodies[0] ?? null,
      isWide: this.#isWide,
      dating,
      part: 1,
    }
    const next = { ...first, headline: later.headline, quote: null }
    return [first, ...bodies.slice(1).map((body, n) => ({ ...next, body, part: n + 2 }))]
  }

  #kicker(): void {
    const { lane, rest } = kicker(this.#ordered, this.#chronology.timeline.lang)
    const lanePx = lane === null ? 0 : this.#measure.widthPx(lane, 'sans600', 19) + 13
    const excess = lanePx + this.#measure.widthPx(rest ?? '', 'sans400', 19) - DATING_WIDTH
    if (excess > 0) this.#overflow('places', 'The line of lane and places', excess)
  }

  #headline(): Headline {
    const whole = this.#event.title
    const text = cutAt(whole, HEADLINE_MOST)
    const fitted = this.#fitHeadline(text, '')
    if (fitted.headline.text !== whole)
      this.#warn('cut-text', 'title', { part: 'The title', limit: Array.from(fitted.headline.text).length })
    else if (fitted.headline.sizePx !== 38)
      this.#warn('step-down', 'title', { part: 'The title', size: fitted.headline.sizePx, full: 38 })
    return fitted
  }

  /** The headline of further slides, over which it also says that they go on. */
  #laterHeadline(): Headline {
    const { frame, signs } = this.#words
    return this.#fitHeadline(cutAt(this.#event.title, HEADLINE_MOST), signs.comma + frame.continued)
  }

  /** Two lines at the most. Capitals and ideographs are wide: of such a title they hold less, and the rest is cut. */
  #fitHeadline(text: string, suffix: string): Headline {
    const linesOf = (shown: string, sizePx: number) =>
      breakLines(this.#measure, shown + suffix, { ...HEADLINE_STYLE, sizePx, maxWidthPx: this.#widthPx }).length
    for (const { sizePx, linePx } of HEADLINES) {
      const lines = linesOf(text, sizePx)
      if (lines <= 2) return { headline: { text, sizePx }, heightPx: lines * linePx }
    }
    let [low, high] = [1, HEADLINE_MOST]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (linesOf(cutAt(text, middle), 32) <= 2) low = middle
      else high = middle - 1
    }
    return { headline: { text: cutAt(text, low), sizePx: 32 }, heightPx: 2 * 38 }
  }

  #quote(): { quote: NonNullable<FittedEvent['quote']>; heightPx: number } | null {
    const { quote } = this.#event
    if (!quote) return null
    const room = this.#event.text === null ? QUOTE_ALONE : QUOTE_OVER_TEXT
    const text = cutAt(quote.text, room.most)
    if (text !== quote.text) this.#warn('cut-text', 'quote', { part: 'The quote', limit: room.most })
    const caption = quote.by ? 24 : 0
    const lines = (sizePx: number) =>
      breakLines(this.#measure, this.#words.quoted(text), { font: 'serif400', sizePx, maxWidthPx: this.#widthPx })
        .length
    if (lines(36) === 1) return { quote: { text, sizePx: 36 }, heightPx: 42 + caption }
    const needed = lines(30)
    this.#warn('step-down', 'quote', { part: 'The quote', size: 30, full: 36 })
    if (needed > room.lines) this.#overflow('quote', 'The quote', (needed - room.lines) * 36)
    return { quote: { text, sizePx: 30 }, heightPx: Math.min(needed, room.lines) * 36 + caption }
  }

  /** As many clauses as the line holds; the first is shortened, never dropped, where it tells of a dispute or a denial. */
  #dating(rivalsShown: number): FittedEvent['dating'] {
    const { lead, tone, clauses, shorter } = datingLine(this.#ordered, this.#chronology, rivalsShown)
    const { capital, signs } = this.#words
    const leadPx = this.#measure.widthPx(`${lead} `, 'sans600', 21)
    const excess = (clause: string) => leadPx + this.#measure.widthPx(clause, 'sans400', 21) - DATING_WIDTH
    const whole = clauses.map((_, n) => capital(clauses.slice(0, clauses.length - n).join(signs.semicolon)))
    const candidates = [...whole, ...shorter.map(capital), ...(shorter.length > 0 ? [] : [''])]
    const clause = candidates.find((candidate) => excess(candidate) <= 0)
    if (clause === undefined) this.#overflow('date', 'The dating line', excess(candidates.at(-1) ?? ''))
    return { lead, tone, clause: clause ?? candidates.at(-1) ?? '' }
  }

  /** The body at the size at which it fits, or in parts: the first under the quote, the others with more room. */
  #bodies(firstPx: number, laterPx: number): NonNullable<FittedEvent['body']>[] {
    const { text } = this.#event
    if (text === null) return []
    const whole = this.#paragraph(text)
    for (const { sizePx, linePx } of BODIES) {
      if (countLines(whole, { sizePx, maxWidthPx: this.#widthPx }) * linePx > firstPx) continue
      if (sizePx !== 26) this.#warn('step-down', 'text', { part: 'The text', size: sizePx, full: 26 })
      return [{ text: text.replace(/\s+/g, ' '), sizePx }]
    }
    const [firstLines, laterLines] = [Math.floor(firstPx / 32), Math.floor(laterPx / 32)]
    return this.#split(this.#sentences(text, whole, laterLines), firstLines, laterLines)
  }

  #split(all: Sentences, firstLines: number, laterLines: number): NonNullable<FittedEvent['body']>[] {
    const bodies: string[] = []
    let [from, to] = [0, 0]
    for (let n = 0; n < all.count; n++) {
      const room = bodies.length === 0 ? firstLines : laterLines
      if (all.lines(from, n + 1) <= room) {
        to = n + 1
        continue
      }
      // Nothing stands under a quote that leaves no room: the text begins on the second slide.
      bodies.push(all.text(from, to))
      ;[from, to] = [n, n + 1]
      const excess = all.lines(n, n + 1) - laterLines
      if (excess > 0) this.#overflow('text', 'A sentence of the text', excess * 32)
    }
    bodies.push(all.text(from, to))
    return bodies.map((text) => ({ text, sizePx: 24 }))
  }

  get #words(): Words {
    return wordsOf(this.#chronology.timeline.lang)
  }

  get #widthPx(): number {
    return this.#isWide ? WIDE_TEXT_WIDTH : TEXT_WIDTH
  }

  /** The sentences of a text, in parts where one has more lines than a slide. */
  #pieces(text: string, most: number): readonly string[] {
    const fits = (part: string) => countLines(this.#paragraph(part), { sizePx: 24, maxWidthPx: this.#widthPx }) <= most
    const all = sentences(text)
    const pieces = all.flatMap((one) => sentenceParts(one, this.#measure.wordBreak, fits))
    if (pieces.length > all.length) this.#warn('broken-sentence', 'text', {})
    return pieces
  }

  /** The sentences of a text. A plain one is the same in whole and in parts, so it is measured once for all of them. */
  #sentences(text: string, whole: Paragraph, most: number): Sentences {
    const all = this.#pieces(text, most)
    const style = { sizePx: 24, maxWidthPx: this.#widthPx }
    const textOf = (from: number, to: number) => joinSentences(all.slice(from, to))
    if (!isPlain(text) || textOf(0, all.length) !== whole.text) {
      return {
        count: all.length,
        text: textOf,
        lines: (from, to) => countLines(this.#paragraph(textOf(from, to)), style),
      }
    }
    const ends = all.map((_, n) => textOf(0, n + 1).length)
    const lines = (from: number, to: number) => {
      const start = (ends[to - 1] ?? 0) - textOf(from, to).length
      return countLines(whole, style, start, ends[to - 1])
    }
    return { count: all.length, text: textOf, lines }
  }

  #paragraph(text: string): Paragraph {
    const runs = parseRuns(text).map((run) => ({ text: run.text, font: WEIGHT_FONTS[run.weight] }))
    return setParagraph(this.#measure, runs, {})
  }

  #overflow(field: string, part: string, px: number): void {
    this.diagnostics.push(
      diagnostic('overflow', this.#at(field), { event: this.#event.id, part, by: `${Math.ceil(px)} px` }),
    )
  }

  #warn(
    code: 'step-down' | 'cut-text' | 'broken-sentence',
    field: string,
    args: Record<string, string | number>,
  ): void {
    this.diagnostics.push(diagnostic(code, this.#at(field), { event: this.#event.id, ...args }))
  }

  #at(field: string): Path {
    return ['events', this.#event.index, field]
  }
}

/** A text by its sentences, `from` to `to`, the second not included; their lines at 24 px. */
interface Sentences {
  readonly count: number
  readonly text: (from: number, to: number) => string
  readonly lines: (from: number, to: number) => number
}

/** At most `most` characters, cut at a word where one ends, with an ellipsis. */
export function cutAt(text: string, most: number): string {
  const points = Array.from(text)
  if (points.length <= most) return text
  const cut = points.slice(0, most - 1).join('')
  const word = cut.lastIndexOf(' ')
  return `${word > most / 2 ? cut.slice(0, word) : cut}…`
}
