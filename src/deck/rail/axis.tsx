import { dayOfNumber, shortDayWords } from '../../chronology/edtf/index.ts'
import type { Measure } from '../fit/measure.ts'
import { px } from '../marks/path.ts'
import { xOfDay, type Scale } from './scale.ts'
import { axisTicks, minorTicks, type Tick } from './ticks.ts'
import { wordsOf } from '../words/words.ts'

interface AxisSize {
  /** Height of the axis line. */
  readonly y: number
  readonly tick: number
  /** Height of the ticks between; 0: none are drawn. */
  readonly minor: number
  /** A label's place right of its tick, and its baseline. */
  readonly labelX: number
  readonly labelY: number
}

interface AxisProps {
  readonly scale: Scale
  readonly size: AxisSize
  readonly lang: string
  /** What must be kept free for the cut-off's own label; `null` where it has none. */
  readonly keepFree: readonly [number, number] | null
  /** Where that label stands: a tick there would run into it. */
  readonly noTicks?: readonly [number, number] | null
  /** Only every so many-th label is set. Default 1. */
  readonly labelEvery?: number
  /** Months are named without their year, which stands beside the axis. */
  readonly isWithinYear?: boolean
}

/** The time axis: dashed behind the cut-off, since none of that has happened. */
export function Axis({ scale, size, lang, keepFree, noTicks, labelEvery, isWithinYear }: AxisProps) {
  const { left, right } = scale
  const cut = cutOffX(scale) ?? right
  const all = axisTicks(scale, lang, isWithinYear)
  const ticks = all.filter(({ x }) => !noTicks || x < noTicks[0] || x > noTicks[1])
  const labelled = all.filter(({ label }) => label !== null).filter((_, n) => n % (labelEvery ?? 1) === 0)
  const minor = size.minor === 0 ? [] : minorTicks(scale)
  const pitch = (all[1]?.x ?? Infinity) - (all[0]?.x ?? 0)
  const between = pitch < UNDER_LABELS ? Math.min(size.tick, SHORT_TICK) : size.tick
  return (
    <g class="axis">
      <path class="axis__line" d={`M${px(left)} ${px(size.y)}H${px(cut)}`} />
      {cut < right ? <path class="axis__line axis__line--ahead" d={`M${px(cut)} ${px(size.y)}H${px(right)}`} /> : null}
      {minor.length === 0 ? null : (
        <path class="axis__minor" d={minor.map((x) => `M${px(x)} ${px(size.y)}v${size.minor}`).join('')} />
      )}
      <path
        class="axis__tick"
        d={ticks.map(({ x, label }) => `M${px(x)} ${px(size.y)}v${label === null ? between : size.tick}`).join('')}
      />
      {labelled.map((tick) => (isFree(tick, keepFree) ? <Label tick={tick} size={size} key={tick.day} /> : null))}
    </g>
  )
}

function Label({ tick, size }: { readonly tick: Tick; readonly size: AxisSize }) {
  return tick.label === null ? null : (
    <text class="axis__label" x={px(tick.x + size.labelX)} y={size.labelY}>
      {tick.label}
    </text>
  )
}

const CHARACTER = 8.5
const BETWEEN = 12
/** Ticks nearer than this run along under the labels of others, and are too short to touch them, px. */
const UNDER_LABELS = 40
const SHORT_TICK = 4

function isFree({ x, label }: Tick, keepFree: readonly [number, number] | null): boolean {
  if (label === null) return false
  return keepFree === null || x + label.length * CHARACTER + BETWEEN < keepFree[0] || x > keepFree[1]
}

/** Where the time ends of which the list can tell, px; `null` where all of the axis is such time. */
export function cutOffX(scale: Scale): number | null {
  return scale.cutOffDay === null ? null : xOfDay(scale, scale.cutOffDay)
}

/** Whether the cut-off itself lies on the axis, not before it. */
export function isCutOffShown({ cutOffDay, startDay }: Scale): boolean {
  return cutOffDay !== null && cutOffDay > startDay
}

interface CutOffLabel {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'end'
  /** Where no other label may stand. */
  readonly keepFree: readonly [number, number]
  /** Where it stands itself. */
  readonly range: readonly [number, number]
}

/** Free room that lets the label stand right of the line, px. */
const ROOM_RIGHT = 118
const GAP = 6
/** No year is labelled so near to the cut-off, on the side of its label, px. */
const CLEAR_RIGHT = 150
const CLEAR_LEFT = 180

/** "as of 12 Jul 2025", right of the cut-off where there is room, else left. */
export function cutOffLabel(scale: Scale, lang: string, measure: Measure): CutOffLabel | null {
  const x = cutOffX(scale)
  if (x === null || scale.cutOffDay === null || !isCutOffShown(scale)) return null
  const text = wordsOf(lang).rail.asOf(shortDayWords(dayOfNumber(scale.cutOffDay - 1), lang))
  const width = measure.widthPx(text, 'sans600', 16)
  if (scale.right - x >= ROOM_RIGHT)
    return {
      text,
      x: x + GAP,
      anchor: 'start',
      keepFree: [x, x + Math.max(CLEAR_RIGHT, width + 24)],
      range: [x, x + GAP + width + 2],
    }
  return {
    text,
    x: x - GAP,
    anchor: 'end',
    keepFree: [x - Math.max(CLEAR_LEFT - 52, width + 24), x],
    range: [x - GAP - width - 2, x],
  }
}
