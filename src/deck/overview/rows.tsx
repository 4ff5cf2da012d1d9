import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import { cutClass, linkToEvent } from '../cut.ts'
import { breakLines } from '../fit/lines.ts'
import type { Measure } from '../fit/measure.ts'
import { px } from '../marks/path.ts'
import { shorten } from '../rail/shorten.ts'
import { fitRowDates, HEDGE_PX, type RowDate } from './row-dates.ts'

/** Sizes of the rows: with numbered steps where they are far enough apart, else with the number in the row. */
export interface Rows {
  readonly chainX: number
  readonly right: number
  readonly pitch: number
  readonly isWide: boolean
  readonly radius: number
  readonly sizePx: 17 | 20
}

/** From the chain to the rows. */
const TEXT_GAP = 30
/** Rows this high have room for two lines of a title, or of a date. */
const TWO_TITLE_LINES = 48
const TWO_DATE_LINES = 44
const LINE = 1.2

interface RowsProps {
  readonly chronology: Chronology
  readonly rows: Rows
  readonly ys: readonly number[]
  readonly measure: Measure
}

/** A row for each event, a link to its slide: number, date, title. */
export function OverviewRows({ chronology, rows, ys, measure }: RowsProps) {
  const { pitch, isWide, sizePx, chainX, right } = rows
  const textX = chainX + TEXT_GAP
  const mostLines = pitch >= TWO_DATE_LINES ? 2 : 1
  const fitted = fitRowDates(chronology, { sizePx, mostLines, measure })
  const longest = String(Math.max(10, chronology.events.at(-1)?.number ?? 0))
  const numberWidth = isWide ? 0 : measure.widthPx(longest, 'sans400', sizePx) + 12
  const dateX = textX + numberWidth
  const titleX = dateX + Math.max(...fitted.dates.map((date) => date.widthPx)) + 22
  return (
    <>
      {chronology.events.map((event, i) => {
        const y = ys[i] ?? 0
        const date = fitted.dates[i]
        return (
          <a class={`overview__row${cutClass(event)}`} {...linkToEvent(event)} data-i={i} key={event.event.id}>
            <rect x={textX - 6} y={px(y - pitch / 2)} width={right - textX + 6} height={px(pitch)} />
            <text
              class={isWide ? 'overview__number' : 'overview__row-number'}
              font-size={isWide ? 16 : sizePx}
              x={isWide ? chainX : textX + numberWidth - 12}
              y={px(y + (isWide ? 5.6 : sizePx * 0.34))}
              text-anchor={isWide ? 'middle' : 'end'}
            >
              {event.number}
            </text>
            {date === undefined ? null : (
              <DateText event={event} date={date} at={{ x: dateX, y, sizePx: fitted.sizePx }} />
            )}
            <TitleText lines={titleLines(event, right - titleX, rows, measure)} at={{ x: titleX, y, sizePx }} />
          </a>
        )
      })}
    </>
  )
}

/** Where text begins, the middle of its row, and its size, px. */
interface TextPlace {
  readonly x: number
  readonly y: number
  readonly sizePx: number
}

function DateText({
  event,
  date,
  at,
}: {
  readonly event: OrderedEvent
  readonly date: RowDate
  readonly at: TextPlace
}) {
  const future = event.event.status === 'reported' ? '' : ' overview__row-date--future'
  return (
    <text class={`overview__row-date${future}`} font-size={at.sizePx}>
      {date.lines.map((runs, line) => (
        <tspan x={px(at.x)} y={px(baseline(at, line, date.lines.length))} key={line}>
          {runs.map(({ text, isHedge }, n) =>
            isHedge ? (
              <tspan class="overview__row-hedge" font-size={HEDGE_PX} key={n}>
                {text}
              </tspan>
            ) : (
              <tspan key={n}>{text}</tspan>
            ),
          )}
          {line < date.lines.length - 1 ? ' ' : null}
        </tspan>
      ))}
    </text>
  )
}

function TitleText({ lines, at }: { readonly lines: readonly string[]; readonly at: TextPlace }) {
  return (
    <text class="overview__row-title" font-size={at.sizePx}>
      {lines.map((text, line) => (
        <tspan x={px(at.x)} y={px(baseline(at, line, lines.length))} key={line}>
          {line < lines.length - 1 ? `${text} ` : text}
        </tspan>
      ))}
    </text>
  )
}

/** The baseline of a line, all lines together about the middle of the row. */
function baseline({ y, sizePx }: TextPlace, line: number, lines: number): number {
  return y + sizePx * 0.34 + (line - (lines - 1) / 2) * LINE * sizePx
}

/** The title where it fits in one line, or two where rows are high enough, else the short one. */
function titleLines({ event }: OrderedEvent, widthPx: number, rows: Rows, measure: Measure): readonly string[] {
  const { sizePx, pitch } = rows
  const style = { font: 'sans400', sizePx, maxWidthPx: widthPx, balance: true } as const
  const mostLines = pitch >= TWO_TITLE_LINES ? 2 : 1
  const whole = [event.title, event.short]
    .map((text) => breakLines(measure, text, style))
    .find((lines) => lines.length <= mostLines)
  return whole ?? [shorten(event.short, { font: 'sans400', sizePx, widthPx }, measure)]
}
