import { dayOfNumber } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import { Mark } from '../marks/mark.tsx'
import type { MarkSpan } from '../marks/form.ts'
import { px, rectPath } from '../marks/path.ts'
import type { Measure } from '../fit/measure.ts'
import { Axis, cutOffX } from '../rail/axis.tsx'
import { coverage, dayTicks } from '../rail/dense.ts'
import { extent, firstFit } from '../rail/placement.ts'
import { placeSpan, stretchScale, timeScale } from '../rail/scale.ts'
import { shorten } from '../rail/shorten.ts'
import { allSpans } from '../rail/spans.ts'
import { chaptersOf, chaptersOnPart, rowsOnPart, type Chapter } from './overview-chapters.ts'
import { Hatched } from './overview-hatch.tsx'
import { overviewWordsOf } from './overview-words.ts'

const TOP = 142
const HEIGHT = 532
const TITLE_WIDTH = 300
const LEFT = 388
const RIGHT = 1216
/** Marks in one chapter that are still drawn one by one. */
const MOST_MARKS = 60

interface ChaptersProps {
  readonly chronology: Chronology
  /** From 1. */
  readonly part: number
  readonly measure: Measure
}

/** Many events: a row for each chapter, with its count and a small rail of its own. */
export function OverviewChapters({ chronology, part, measure }: ChaptersProps) {
  const all = chaptersOf(chronology)
  const shown = chaptersOnPart(chronology, part)
  const idPrefix = `overview-${part}`
  const rows = rowsOnPart(chronology)
  const height = HEIGHT / Math.max(4, rows)
  const isDense = all.some(({ events }) => events.length > MOST_MARKS)
  const { cutOffDay } = timeScale(chronology, LEFT, RIGHT)
  return (
    <svg class="overview__drawing overview__drawing--chapters" viewBox="0 0 1280 720" width="1280" height="720">
      {isDense ? null : <MarkGradients idPrefix={idPrefix} />}
      {shown.map((chapter, n) => (
        <ChapterRow
          chronology={chronology}
          chapter={chapter}
          top={TOP + n * height}
          height={height}
          cutOffDay={cutOffDay}
          isDense={isDense}
          idPrefix={idPrefix}
          measure={measure}
          key={chapter.startDay}
        />
      ))}
    </svg>
  )
}

interface RowProps {
  readonly chronology: Chronology
  readonly chapter: Chapter
  readonly top: number
  readonly height: number
  readonly cutOffDay: number | null
  /** Marks are too many to be drawn one by one, in this chapter or another one. */
  readonly isDense: boolean
  readonly idPrefix: string
  readonly measure: Measure
}

function ChapterRow({ chronology, chapter, top, height, cutOffDay, isDense, idPrefix, measure }: RowProps) {
  const { lang } = chronology.timeline
  const words = overviewWordsOf(lang)
  const first = chronology.events[chapter.events[0] ?? 0]?.event
  const scale = stretchScale(chapter, { left: LEFT, right: RIGHT }, cutOffDay)
  const axis = top + Math.min(44, height * 0.58)
  const spans = allSpans(chronology)
  const marks = chapter.events.map((index) => (spans[index] ?? []).map((span) => placeSpan(scale, span)))
  const cut = cutOffX(scale)
  return (
    <g class="chapter">
      <a class="overview__row" href={`#${first?.id ?? ''}`}>
        <rect x="60" y={px(top)} width={TITLE_WIDTH + 8} height={px(height - 4)} />
        <text class="chapter__title" x="64" y={px(axis - 14)}>
          {shorten(chapter.title, { font: 'serif600', sizePx: 24, widthPx: TITLE_WIDTH }, measure)}
        </text>
        <text class="chapter__count" x="64" y={px(axis + 10)}>
          {words.chapter(chapter.events.length, chapter.exact)}
        </text>
      </a>
      <g role="img" aria-label={`${chapter.title}: ${words.chapter(chapter.events.length, chapter.exact)}`}>
        {cut === null ? null : <Hatched x0={cut} x1={RIGHT} y0={top + 6} y1={axis} />}
        {isDense ? (
          <DenseMarks marks={marks} axis={axis} />
        ) : (
          <ChapterMarks chronology={chronology} chapter={chapter} marks={marks} axis={axis} idPrefix={idPrefix} />
        )}
        <Axis
          scale={scale}
          size={{ y: axis, tick: 6, minor: 3, labelX: 5, labelY: axis + 18 }}
          lang={lang}
          keepFree={null}
          isWithinYear={saysYear(chapter)}
        />
      </g>
    </g>
  )
}

/** Whether the chapter lies in one year and its title says which. */
function saysYear({ startDay, endDay, title }: Chapter): boolean {
  const { year } = dayOfNumber(startDay)
  return year === dayOfNumber(endDay - 1).year && title.includes(String(year))
}

interface MarksProps {
  readonly chronology: Chronology
  readonly chapter: Chapter
  readonly marks: readonly (readonly MarkSpan[])[]
  readonly axis: number
  readonly idPrefix: string
}

function ChapterMarks({ chronology, chapter, marks, axis, idPrefix }: MarksProps) {
  const lanes = firstFit(marks.map(extent), 3)
  return (
    <>
      {marks.map((spans, n) => {
        const index = chapter.events[n] ?? 0
        const status = chronology.events[index]?.event.status ?? 'reported'
        return (
          <Mark
            spans={spans}
            y={axis - 29 + 11 * (lanes[n] ?? 0)}
            h={8}
            status={status}
            current={false}
            idPrefix={idPrefix}
            key={index}
          />
        )
      })}
    </>
  )
}

/** Exact days above, spans below, where there are too many to be told apart. */
function DenseMarks({ marks, axis }: Pick<MarksProps, 'marks' | 'axis'>) {
  const field = { spans: marks, left: LEFT, right: RIGHT }
  const days = dayTicks(field).map(({ x }) => `M${px(x)} ${px(axis - 33)}v13`)
  const runs = coverage(field)
  return (
    <>
      <path class="dense-day is-past" d={days.join('')} />
      {[1, 2, 3, 4].map((depth) => {
        const rects = runs
          .filter((run) => run.depth === depth)
          .map(({ x0, x1 }) => rectPath(x0, axis - 13.7, x1 - x0, 6.4))
        return rects.length === 0 ? null : (
          <path class={`dense-span dense-span--${depth} is-past`} d={rects.join('')} key={depth} />
        )
      })}
    </>
  )
}
