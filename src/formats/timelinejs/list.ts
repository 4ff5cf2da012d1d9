import type { Path } from '../../chronology/diagnostics/index.ts'
import { bounds, compareDays, parse } from '../../chronology/edtf/index.ts'
import { NamedThings } from '../table/named.ts'
import { slideDate } from './date.ts'
import { escapeMarkdown } from '../html/escape.ts'
import { isDeepHtml } from '../html/tags.ts'
import { wordsOfHtml } from '../html/words.ts'
import { slideIds } from './ids.ts'
import { lostOfEra, lostOfTitle } from './lost-head.ts'
import { slideMedia } from './media.ts'
import { SlideReader, type Lost } from './slide-reader.ts'
import type { SlideField, TimelineSlide } from './slide.ts'
import { titleOf } from './title.ts'

/** An event list made of the slides of TimelineJS, and where each of its values comes from. */
export interface SlideList {
  readonly list: Readonly<Record<string, unknown>>
  /** The slide that a value comes from, by its index, and the field; `null` for what no slide says. */
  readonly find: (path: Path) => { readonly slide: number; readonly field: SlideField | null } | null
  /** What is in no field of the list: the slide, the field, and what is lost. */
  readonly lost: readonly { readonly slide: number; readonly field: SlideField; readonly what: string }[]
  /** Fields that are not read, because their elements of HTML lie too deep in each other. */
  readonly deep: readonly { readonly slide: number; readonly field: SlideField }[]
}

/** The longest text of a title slide that is told as the bottom line. */
const LONGEST_BOTTOM_LINE = 240
const FIELD_OF: Readonly<Record<string, SlideField>> = {
  title: 'headline',
  text: 'text',
  date: 'year',
  lane: 'group',
  media: 'media',
  quote: 'media',
  id: 'id',
  notes: 'displaydate',
}
const NO_CELL = { text: '', start: 0, end: 0 }

/** `name` is the deck's title where the slides have none. */
export function listOfSlides(written: readonly TimelineSlide[], name: string): SlideList {
  const deep = written.flatMap(({ fields }, slide) =>
    [...fields].flatMap(([field, text]) => (isDeepHtml(text) ? [{ slide, field }] : [])),
  )
  const slides = deep.length === 0 ? written : withoutFields(written, deep)
  const lost: SlideList['lost'][number][] = []
  const lanes = new NamedThings('name', undefined)
  const eventSlides: number[] = []
  const ids = slideIds(slides)
  const events = slides.flatMap((written, n) => {
    if (written.kind !== 'event') return []
    eventSlides.push(n)
    const slide = new SlideReader(written)
    const id = ids[n]
    if (id?.lost !== undefined) slide.lose('id', id.lost)
    const event = { ...given({ id: id?.id }), ...eventOf(slide, lanes) }
    lost.push(...slide.lost.map((one) => ({ slide: n, ...one })))
    return [event]
  })
  const titleSlide = slides.findIndex(({ kind }) => kind === 'title')
  const title = slides[titleSlide]
  lost.push(...lostOfHead(slides, titleSlide))
  const eras = slides.filter(({ kind }) => kind === 'era')
  const list = {
    title: wordsOfHtml(title?.fields.get('headline') ?? '') || name,
    ...headOf(title, eras),
    ...(lanes.all().length === 0
      ? {}
      : { lanes: Object.fromEntries(lanes.all().map(({ id, fields }) => [id, fields.get('name')])) }),
    events,
  }
  return {
    list,
    lost,
    deep,
    find([field, index, part]) {
      if (field !== 'events')
        return titleSlide < 0 ? null : { slide: titleSlide, field: field === 'title' ? 'headline' : 'text' }
      const slide = typeof index === 'number' ? eventSlides[index] : undefined
      return slide === undefined ? null : { slide, field: FIELD_OF[String(part)] ?? null }
    },
  }
}

function withoutFields(slides: readonly TimelineSlide[], left: SlideList['deep']): readonly TimelineSlide[] {
  return slides.map(({ kind, fields }, n) => {
    const isLeft = (field: SlideField) => left.some((one) => one.slide === n && one.field === field)
    return { kind, fields: new Map([...fields].filter(([field]) => !isLeft(field))) }
  })
}

function eventOf(slide: SlideReader, lanes: NamedThings): Readonly<Record<string, unknown>> {
  const text = slide.markdown('text')
  const date = slideDate(slide.fields)
  const title = titleOf(slide, text, date?.text ?? '')
  const { media, quote, paragraph } = slideMedia(slide, title)
  for (const { field, what } of date?.lost ?? []) slide.lose(field, what)
  return given({
    date: date?.text,
    title,
    text: paragraphs(withoutTitle(text, title), paragraph),
    lane: laneOf(slide, lanes),
    media,
    quote,
    notes: shownDate(slide.words('displaydate')),
  })
}

/** What the title says in full, the text does not say again. */
function withoutTitle(text: string, title: string): string {
  const [first = '', ...rest] = text.split('\n\n')
  const escaped = escapeMarkdown(title)
  return first === escaped || first === `**${escaped}**` ? rest.join('\n\n') : text
}

function laneOf(slide: SlideReader, lanes: NamedThings): string | undefined {
  return slide.has('group') ? lanes.idOf(slide.words('group') || slide.raw('group'), NO_CELL) : undefined
}

function shownDate(words: string): string | undefined {
  return words === '' ? undefined : `The date as it was shown: “${words}”`
}

function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n\n')
}

/** Without what is not there or is empty. */
function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)),
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function headOf(title: TimelineSlide | undefined, eras: readonly TimelineSlide[]): Readonly<Record<string, unknown>> {
  const text = title === undefined ? '' : new SlideReader(title).markdown('text')
  const isShort = text.length <= LONGEST_BOTTOM_LINE && !text.includes('\n')
  const periods = eras.flatMap(eraOf)
  const areChapters = periods.length > 1 && !overlap(periods)
  const eraTexts = areChapters ? [] : periods.map((period) => `**${period.title}**: ${period.date}`)
  const context = [isShort ? '' : text, ...(title ? beside(title) : []), ...eraTexts].filter((one) => one !== '')
  return given({
    bottomLine: isShort ? text : '',
    periods: areChapters ? periods : [],
    context: context.map((one) => ({ text: one })),
  })
}

/** What the title slide shows beside its text: a quote, a video. */
function beside(title: TimelineSlide): readonly string[] {
  const { paragraph = '', quote } = slideMedia(new SlideReader(title), '')
  const quoted = quote === undefined ? [] : [`“${quote.text}”`, ...(quote.by ? [quote.by.name] : [])]
  return [quoted.join(', '), paragraph]
}

function eraOf({ fields }: TimelineSlide): { readonly title: string; readonly date: string }[] {
  const date = slideDate(fields)?.text
  const title = wordsOfHtml(fields.get('headline') ?? '')
  return date === undefined || title === '' ? [] : [{ title, date }]
}

function overlap(periods: readonly { readonly date: string }[]): boolean {
  const spans = periods.map(({ date }) => {
    const result = parse(date)
    return result.ok ? bounds(result.value) : { earliest: null, latest: null }
  })
  return spans.some(({ earliest, latest }, n) =>
    spans
      .slice(n + 1)
      .some(
        (other) =>
          (latest === null || other.earliest === null || compareDays(other.earliest, latest) <= 0) &&
          (earliest === null || other.latest === null || compareDays(earliest, other.latest) <= 0),
      ),
  )
}

function lostOfHead(slides: readonly TimelineSlide[], title: number): SlideList['lost'] {
  return slides.flatMap((slide, n) => {
    if (slide.kind === 'event') return []
    const lost: readonly Lost[] = slide.kind === 'era' ? lostOfEra(slide) : lostOfTitle(slide, n === title)
    return lost.map((one) => ({ slide: n, ...one }))
  })
}
