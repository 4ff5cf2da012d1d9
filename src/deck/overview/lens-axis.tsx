import { dayOfNumber } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import { px } from '../marks/path.ts'
import { Axis, cutOffX } from '../rail/axis.tsx'
import { xOfDay, type Scale } from '../rail/scale.ts'
import { dayOfYearWords } from '../rail/day-of-year.ts'
import type { LensFrame } from './lens-frame.ts'
import type { Lens } from './lens.ts'
import { wordsOf } from '../words/words.ts'

interface LensAxisProps {
  readonly chronology: Chronology
  readonly lens: Lens
  readonly frame: LensFrame
  readonly measure: Measure
}

/** The lens' own axis: of days, or of what a longer stretch asks for. */
export function LensAxis({ chronology, lens, frame, measure }: LensAxisProps) {
  const { lang } = chronology.timeline
  const { scale, bottom } = frame
  if (lens.unit === 'years') {
    return (
      <Axis
        scale={scale}
        size={{ y: bottom, tick: 8, minor: 4, labelX: 4, labelY: bottom + 21.5 }}
        lang={lang}
        keepFree={null}
      />
    )
  }
  const cut = cutOffX(scale)
  const labels = lensLabels(lens, scale, lang, measure)
  const days = Array.from({ length: lens.endDay - lens.startDay }, (_, n) => xOfDay(scale, lens.startDay + n))
  const weekly = days.filter((_, n) => isMajor(lens, scale, lens.startDay + n))
  const ticks = (xs: readonly number[], length: number) => xs.map((x) => `M${px(x)} ${bottom}v${length}`).join('')
  return (
    <g class="axis">
      <path class="axis__line" d={`M${px(frame.left)} ${bottom}H${px(cut ?? frame.right)}`} />
      {cut === null ? null : (
        <path class="axis__line axis__line--ahead" d={`M${px(cut)} ${bottom}H${px(frame.right)}`} />
      )}
      <path class="axis__minor" d={ticks(days, 4)} />
      <path class="axis__tick" d={ticks(weekly, 8)} />
      {labels.map(({ text, x, isCutOff }) => (
        <text
          class={isCutOff ? 'lens__cut-off' : 'lens__day'}
          x={px(x)}
          y={px(bottom + 21.5)}
          text-anchor="middle"
          key={text}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** The first day, and every seventh from the cut-off; without one, from the first day. */
function isMajor({ startDay, unit }: Lens, { cutOffDay }: Scale, day: number): boolean {
  const origin = cutOffDay !== null && cutOffDay > startDay ? cutOffDay - 1 : startDay
  return day === startDay || unit === 'week' || (day - origin) % 7 === 0
}

interface DayLabel {
  readonly text: string
  readonly x: number
  readonly isCutOff: boolean
}

/** How far the first day's label may reach out to the left, where the words beside the lens stand. */
const OVERHANG_PX = 24

/** Each in the middle of its day; what would come too near to the cut-off or the one before is left out. */
function lensLabels(lens: Lens, scale: Scale, lang: string, measure: Measure): readonly DayLabel[] {
  const words = wordsOf(lang).overview
  const days = Array.from({ length: lens.endDay - lens.startDay }, (_, n) => lens.startDay + n).filter((day) =>
    isMajor(lens, scale, day),
  )
  const left = xOfDay(scale, lens.startDay) - OVERHANG_PX
  const labels = days.map((day): DayLabel => {
    const date = dayOfYearWords(dayOfNumber(day), lang)
    const isCutOff = scale.cutOffDay !== null && day === scale.cutOffDay - 1
    const text = isCutOff ? words.cutOff(date) : day === lens.startDay ? date : String(dayOfNumber(day).day)
    return { text, x: (xOfDay(scale, day) + xOfDay(scale, day + 1)) / 2, isCutOff }
  })
  const half = ({ text, isCutOff }: DayLabel) => measure.widthPx(text, isCutOff ? 'sans600' : 'sans400', 16) / 2
  const all = labels.map((label) => ({ ...label, x: Math.max(label.x, left + half(label)) }))
  const cutOff = all.find((label) => label.isCutOff)
  const isClear = (a: DayLabel, b: DayLabel) => Math.abs(a.x - b.x) >= half(a) + half(b) + 12
  const kept: DayLabel[] = []
  for (const label of all) {
    const previous = kept.at(-1)
    const isFree = cutOff === undefined || label === cutOff || isClear(label, cutOff)
    if (isFree && (previous === undefined || isClear(label, previous))) kept.push(label)
  }
  return kept
}
