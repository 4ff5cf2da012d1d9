import type { Chronology } from '../../chronology/order/chronology.ts'
import { chaptersOf, saysYear, type Chapter } from '../chapters/chapters.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import type { MarkSpan } from '../marks/form.ts'
import { px } from '../marks/path.ts'
import type { Measure } from '../fit/measure.ts'
import { perObject } from '../per-object.ts'
import { Axis, cutOffX } from '../rail/axis.tsx'
import { placeSpan, stretchScale, timeScale, type Scale } from '../rail/scale.ts'
import { shorten } from '../rail/shorten.ts'
import { allSpans } from '../rail/spans.ts'
import { LaneMarks } from './lane-marks.tsx'
import { chapterLink, chaptersOnPart, rowsOnPart } from './parts.ts'
import { Hatched } from './hatch.tsx'
import { highest, skyline, type Skyline } from './skyline.ts'
import { SkylineDrawing } from './skyline-drawing.tsx'
import { wordsOf } from '../words/words.ts'

const TOP = 142
const HEIGHT = 532
const TITLE_WIDTH = 300
const LEFT = 388
const RIGHT = 1216
/** Marks in one chapter that are still drawn one by one. */
const MOST_MARKS = 60
/** Above the highest skyline, and from the axis down to the next row: its labels stand there. */
const ABOVE = 10
const BELOW = 32
const MOST_HEIGHT = 130

interface ChaptersProps {
  readonly chronology: Chronology
  /** From 1. */
  readonly part: number
  readonly measure: Measure
}

/** Many events: a row for each chapter, with its count and a small rail of its own. */
export function OverviewChapters({ chronology, part, measure }: ChaptersProps) {
  const shown = chaptersOnPart(chronology, part)
  const idPrefix = `overview-${part}`
  const skylines = skylinesOf(chronology)
  const height = HEIGHT / Math.max(skylines === null ? 4 : 3, rowsOnPart(chronology))
  return (
    <svg class="overview__drawing overview__drawing--chapters" viewBox="0 0 1280 720" width="1280" height="720">
      {skylines === null ? <MarkGradients idPrefix={idPrefix} /> : null}
      {shown.map((chapter, n) => (
        <ChapterRow
          chronology={chronology}
          chapter={chapter}
          top={TOP + n * height}
          height={height}
          skylines={skylines}
          idPrefix={idPrefix}
          measure={measure}
          key={chapter.first}
        />
      ))}
    </svg>
  )
}

interface Skylines {
  readonly byChapter: ReadonlyMap<Chapter, Skyline>
  readonly most: number
}

/** The chapters' skylines where marks are too many to be drawn one by one, in any chapter. */
const skylinesOf = perObject((chronology: Chronology): Skylines | null => {
  const chapters = chaptersOf(chronology)
  if (!isDense(chronology)) return null
  const byChapter = new Map(
    chapters.map((chapter) => [
      chapter,
      skyline({
        marks: placeChapter(chronology, chapter).marks,
        left: LEFT,
        right: RIGHT,
        cut: cutOf(chronology, chapter),
      }),
    ]),
  )
  return { byChapter, most: highest([...byChapter.values()]) }
})

function cutOf({ events }: Chronology, { first, count }: Chapter): readonly boolean[] {
  return events.slice(first, first + count).map(({ isCut }) => isCut === true)
}

/** Whether marks are too many to be drawn one by one, in any chapter. */
export function isDense(chronology: Chronology): boolean {
  return chaptersOf(chronology).some(({ count }) => count > MOST_MARKS)
}

/** A chapter's own axis, and its marks on it. */
function placeChapter(
  chronology: Chronology,
  chapter: Chapter,
): { readonly scale: Scale; readonly marks: readonly (readonly MarkSpan[])[] } {
  const whole = timeScale(chronology, LEFT, RIGHT)
  const scale = stretchScale(chapter, { left: LEFT, right: RIGHT }, whole)
  const spans = allSpans(chronology).slice(chapter.first, chapter.first + chapter.count)
  return { scale, marks: spans.map((all) => all.map((span) => placeSpan(scale, span))) }
}

interface RowProps {
  readonly chronology: Chronology
  readonly chapter: Chapter
  readonly top: number
  readonly height: number
  readonly skylines: Skylines | null
  readonly idPrefix: string
  readonly measure: Measure
}

function ChapterRow({ chronology, chapter, top, height, skylines, idPrefix, measure }: RowProps) {
  const { lang } = chronology.timeline
  const { overview: words, signs } = wordsOf(lang)
  const { scale, marks } = placeChapter(chronology, chapter)
  const axis =
    skylines === null ? top + Math.min(44, height * 0.58) : top + Math.min(ABOVE + MOST_HEIGHT, height - BELOW)
  const drawn = skylines?.byChapter.get(chapter)
  const cut = cutOffX(scale)
  const count = words.counted(chapter.count, chapter.exact)
  return (
    <g class="chapter">
      <a class="overview__row" {...chapterLink(chronology, chapter)}>
        <rect x="60" y={px(top)} width={TITLE_WIDTH + 8} height={px(height - 4)} />
        <text class="chapter__title" x="64" y={px(axis - 14)}>
          {shorten(chapter.title, { font: 'serif600', sizePx: 24, widthPx: TITLE_WIDTH }, measure)}
        </text>
        <text class="chapter__count" x="64" y={px(axis + 10)}>
          {count}
        </text>
      </a>
      <g role="img" aria-label={chapter.title + signs.colon + count}>
        {cut === null ? null : <Hatched x0={cut} x1={RIGHT} y0={top + 6} y1={axis} />}
        {skylines === null || drawn === undefined ? (
          <LaneMarks
            chronology={chronology}
            events={Array.from({ length: chapter.count }, (_, n) => chapter.first + n)}
            marks={marks}
            axis={axis}
            pitch={11}
            idPrefix={idPrefix}
          />
        ) : (
          <SkylineDrawing skyline={drawn} scale={scale} axis={axis} height={axis - top - ABOVE} most={skylines.most} />
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
