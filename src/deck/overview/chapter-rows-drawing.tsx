import type { ComponentChildren } from 'preact'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { CalendarUnit } from '../chapters/calendar-unit.ts'
import { saysYear, type Chapter } from '../chapters/chapters.ts'
import { rowName, type ChapterRow, type ChapterRows, type RowEvents } from '../chapters/rows.ts'
import type { Measure } from '../fit/measure.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import type { MarkSpan } from '../marks/form.ts'
import { px } from '../marks/path.ts'
import { Axis, cutOffX } from '../rail/axis.tsx'
import { placeSpan, stretchScale, timeScale, xOfDay, type Scale } from '../rail/scale.ts'
import { shorten } from '../rail/shorten.ts'
import { allSpans } from '../rail/spans.ts'
import { LaneMarks } from './lane-marks.tsx'
import { Hatched } from './hatch.tsx'
import { highest, skyline, type Skyline } from './skyline.ts'
import { SkylineDrawing } from './skyline-drawing.tsx'
import { wordsOf } from '../words/words.ts'

const TOP = 142
const BOTTOM = 676
const LEFT = 478
const RIGHT = 1216
const COUNT_X = 284
/** From the top of a row to its axis: room for the marks. */
const AXIS = 35
/** Above the highest skyline. */
const ABOVE = 5
/** The axis' labels stand under the last row. */
const LABELS = 24
/** The row of dates that lie in no single row has an axis of its own, with its labels. */
const ACROSS = 68
const MOST_PITCH = 60
/** Marks of a chapter that are still drawn one by one. */
const MOST_MARKS = 60

interface DrawingProps {
  readonly chronology: Chronology
  readonly chapter: Chapter
  readonly rows: ChapterRows
  readonly measure: Measure
  readonly idPrefix: string
}

/** A row of marks: what its events are and where their dates lie. */
interface PlacedRow extends RowEvents {
  readonly title: string
  readonly top: number
  readonly height: number
  readonly scale: Scale
  /** Where the row's own time ends, px and the day behind its last. */
  readonly end: number
  readonly endDay: number
  readonly marks: readonly (readonly MarkSpan[])[]
}

/** A chapter of many events: a row for each unit of the calendar, all to one scale, as a calendar is read. */
export function ChapterRowsDrawing(props: DrawingProps) {
  const { chronology, chapter, rows, measure, idPrefix } = props
  const { lang } = chronology.timeline
  const across = rows.across.events.length === 0 ? null : placeAcross(props)
  const placed = placeRows(props, TOP + (across?.height ?? 0))
  const isDense = isDenseChapter(chapter)
  const mostOf = (rows: readonly PlacedRow[]) =>
    isDense ? highest(rows.map((row) => rowSkyline(row, chronology))) : null
  const most = mostOf(placed)
  const shared = { chronology, measure, idPrefix }
  const last = placed.at(-1)
  return (
    <svg class="overview__drawing overview__drawing--rows" viewBox="0 0 1280 720" width="1280" height="720">
      {isDense ? null : <MarkGradients idPrefix={idPrefix} />}
      {across === null ? null : (
        <Row {...shared} row={across} most={mostOf([across])}>
          <Axis
            scale={across.scale}
            size={{ y: across.top + AXIS, tick: 6, minor: 0, labelX: 5, labelY: across.top + AXIS + 18 }}
            lang={lang}
            keepFree={null}
            isWithinYear={saysYear(chapter)}
          />
        </Row>
      )}
      {placed.map((row) => (
        <Row {...shared} row={row} most={most} key={row.top}>
          <RowAxis row={row} unit={rows.unit} lang={lang} />
        </Row>
      ))}
      {last === undefined ? null : <Labels row={last} unit={rows.unit} lang={lang} />}
    </svg>
  )
}

/** Whether a chapter's marks are too many to be drawn one by one. */
export function isDenseChapter({ count }: Chapter): boolean {
  return count > MOST_MARKS
}

function placeRows({ chronology, chapter, rows: { rows, unit } }: DrawingProps, top: number): readonly PlacedRow[] {
  const height = Math.min(MOST_PITCH, (BOTTOM - LABELS - top) / rows.length)
  return rows.map((row, n) => {
    const scale = scaleOf(chronology, row, unit)
    return {
      title: rowName(chapter, row, unit, chronology.timeline.lang),
      top: top + n * height,
      height,
      scale,
      end: xOfDay(scale, row.endDay),
      endDay: row.endDay,
      events: row.events,
      exact: row.exact,
      marks: placeMarks(chronology, row.events, scale),
    }
  })
}

/** All rows are as long as the longest: a day of one stands over the same day of the next. */
function scaleOf(chronology: Chronology, { startDay }: ChapterRow, { mostDays: days }: CalendarUnit): Scale {
  const whole = timeScale(chronology, LEFT, RIGHT)
  return stretchScale({ startDay, endDay: startDay + days }, { left: LEFT, right: RIGHT }, whole)
}

function placeAcross({ chronology, chapter, rows }: DrawingProps): PlacedRow {
  const whole = timeScale(chronology, LEFT, RIGHT)
  const scale = stretchScale(chapter, { left: LEFT, right: RIGHT }, whole)
  return {
    title: wordsOf(chronology.timeline.lang).overview.across[rows.unit.kind],
    top: TOP,
    height: ACROSS,
    scale,
    end: RIGHT,
    endDay: scale.endDay,
    ...rows.across,
    marks: placeMarks(chronology, rows.across.events, scale),
  }
}

function placeMarks(chronology: Chronology, events: readonly number[], scale: Scale): readonly (readonly MarkSpan[])[] {
  const spans = allSpans(chronology)
  return events.map((index) => (spans[index] ?? []).map((span) => placeSpan(scale, span)))
}

function rowSkyline({ marks, events }: PlacedRow, chronology: Chronology): Skyline {
  const cut = events.map((index) => chronology.events[index]?.isCut === true)
  return skyline({ marks, left: LEFT, right: RIGHT, cut })
}

interface RowProps {
  readonly chronology: Chronology
  readonly row: PlacedRow
  /** Where marks are too many to be drawn one by one: how many the highest point of a skyline stands for. */
  readonly most: number | null
  readonly measure: Measure
  readonly idPrefix: string
  readonly children: ComponentChildren
}

function Row({ chronology, row, most, measure, idPrefix, children }: RowProps) {
  const { overview: words, signs } = wordsOf(chronology.timeline.lang)
  const { title, top, scale, end, events, exact, marks } = row
  const axis = top + AXIS
  const count = events.length === 0 ? words.noEvents : words.counted(events.length, exact)
  const cut = cutOffX(scale)
  const texts = (
    <>
      <text class={events.length === 0 ? 'chapter__row chapter__row--empty' : 'chapter__row'} x="64" y={px(axis - 9)}>
        {shorten(title, { font: 'serif600', sizePx: 20, widthPx: COUNT_X - 80 }, measure)}
      </text>
      <text class="chapter__row-count" x={COUNT_X} y={px(axis - 9)}>
        {count}
      </text>
    </>
  )
  const first = events.map((index) => chronology.events[index]).find((ordered) => ordered && !ordered.isCut)?.event.id
  return (
    <g class="chapter">
      {first === undefined ? (
        texts
      ) : (
        <a class="overview__row" href={`#${first}`}>
          <rect x="60" y={px(top)} width={LEFT - 72} height={px(row.height - 2)} />
          {texts}
        </a>
      )}
      <g role="img" aria-label={title + signs.colon + count}>
        {cut === null || cut >= end ? null : <Hatched x0={cut} x1={end} y0={axis - AXIS + 2} y1={axis} />}
        {most === null ? (
          <LaneMarks chronology={chronology} events={events} marks={marks} axis={axis} pitch={9} idPrefix={idPrefix} />
        ) : (
          <SkylineDrawing
            skyline={rowSkyline(row, chronology)}
            scale={scale}
            axis={axis}
            height={AXIS - ABOVE}
            most={most}
          />
        )}
        {children}
      </g>
    </g>
  )
}

/** A row's own axis, as long as the row: dashed behind the cut-off. */
function RowAxis({ row, unit, lang }: { readonly row: PlacedRow; readonly unit: CalendarUnit; readonly lang: string }) {
  const { scale, end, top } = row
  const y = top + AXIS
  const cut = Math.min(end, cutOffX(scale) ?? end)
  const ticks = divisionXs(scale, unit, lang).filter(({ x }) => x < end)
  return (
    <g class="axis">
      {cut <= LEFT ? null : <path class="axis__line" d={`M${LEFT} ${px(y)}H${px(cut)}`} />}
      {cut >= end ? null : <path class="axis__line axis__line--ahead" d={`M${px(cut)} ${px(y)}H${px(end)}`} />}
      <path class="axis__minor" d={ticks.map(({ x }) => `M${px(x)} ${px(y)}v3`).join('')} />
    </g>
  )
}

/** What the divisions of all rows are called, under the last. */
function Labels({ row, unit, lang }: { readonly row: PlacedRow; readonly unit: CalendarUnit; readonly lang: string }) {
  const y = row.top + AXIS
  return (
    <g class="axis" aria-hidden="true">
      {divisionXs(row.scale, unit, lang).map(({ x, name }) =>
        name === null ? null : (
          <text class="axis__label" x={px(x + 2)} y={px(y + 20)} key={x}>
            {name}
          </text>
        ),
      )}
    </g>
  )
}

function divisionXs(scale: Scale, unit: CalendarUnit, lang: string) {
  return unit.divisions(lang).map(({ offsetDays, name }) => ({ x: xOfDay(scale, scale.startDay + offsetDays), name }))
}
