import type { Path } from '../../chronology/diagnostics/index.ts'
import { firstWords } from '../first-words.ts'
import { bounds, compareDays, parse } from '../../chronology/edtf/index.ts'
import { NamedThings } from '../table/named.ts'
import { slideDate } from './date.ts'
import { isDeepHtml } from '../html/elements.ts'
import { shownAddress } from '../html/link.ts'
import { markdownOfHtml } from '../html/markdown-of-html.ts'
import { addressInHtml, wordsOfHtml } from '../html/words-of-html.ts'
import { lostOfEra, lostOfText, lostOfTitle } from './lost-head.ts'
import { slideMedia } from './media.ts'
import type { SlideField, TimelineSlide } from './slide.ts'

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
  const ids = new Set<unknown>()
  const events = slides.flatMap((slide, n) => {
    if (slide.kind !== 'event') return []
    eventSlides.push(n)
    const event = eventOf(slide, lanes, (field, what) => lost.push({ slide: n, field, what }))
    if (!ids.has(event['id'])) {
      if (event['id'] !== undefined) ids.add(event['id'])
      return [event]
    }
    // Another slide has it: TimelineJS gives this one a new one, too.
    lost.push({ slide: n, field: 'id', what: `the second id “${String(event['id'])}”` })
    return [{ ...event, id: undefined }]
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

function eventOf(
  slide: TimelineSlide,
  lanes: NamedThings,
  lose: (field: SlideField, what: string) => void,
): Readonly<Record<string, unknown>> {
  const { fields } = slide
  const { text } = markdownOfHtml(fields.get('text') ?? '')
  const title = titleOf(fields, text)
  const { media, quote, paragraph, lost } = slideMedia(fields, title)
  const date = slideDate(fields)
  for (const { field, what } of [...lostOfText(slide), ...lost]) lose(field, what)
  if (date?.isTimeLost === true) lose(fields.has('time') ? 'time' : 'endtime', 'the time of day of a span')
  return given({
    id: idOf(fields.get('id')),
    date: date?.text,
    title,
    // What the title says in full is not said twice.
    text: paragraphs(text === title ? '' : text, paragraph),
    lane: laneOf(fields.get('group'), lanes),
    media,
    quote,
    notes: shownDate(fields.get('displaydate')),
  })
}

function titleOf(fields: TimelineSlide['fields'], text: string): string {
  const headline = wordsOfHtml(fields.get('headline') ?? '')
  const shown = ['mediacaption', 'mediaalt', 'mediacredit'] as const
  return (
    headline ||
    firstWords(text) ||
    shown.map((field) => wordsOfHtml(fields.get(field) ?? '')).find(Boolean) ||
    mediaName(fields)
  )
}

/** A slide of media alone is called by the picture's file, or by the site of what it shows. */
function mediaName(fields: TimelineSlide['fields']): string {
  const address = addressInHtml(fields.get('media') ?? '') ?? fields.get('media') ?? ''
  const [, file] = /\/([^/?#]+)\.[a-z]{3,4}(?:[?#]|$)/i.exec(address) ?? []
  return file === undefined ? shownAddress(address) : file.replaceAll(/[-_]+|%20/g, ' ')
}

function idOf(id: string | undefined): string | undefined {
  const plain = id
    ?.toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return plain !== undefined && /[a-z]/.test(plain) ? plain : undefined
}

function laneOf(group: string | undefined, lanes: NamedThings): string | undefined {
  return group === undefined ? undefined : lanes.idOf(wordsOfHtml(group) || group, NO_CELL)
}

function shownDate(html: string | undefined): string | undefined {
  const words = wordsOfHtml(html ?? '')
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
  const { text } = markdownOfHtml(title?.fields.get('text') ?? '')
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
function beside({ fields }: TimelineSlide): readonly string[] {
  const { paragraph = '', quote } = slideMedia(fields, '')
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
    const lost = slide.kind === 'era' ? lostOfEra(slide) : lostOfTitle(slide, n === title)
    return lost.map((one) => ({ slide: n, ...one }))
  })
}
