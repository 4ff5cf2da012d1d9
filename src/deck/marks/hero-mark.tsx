import type { Status } from '../../chronology/timeline/timeline.ts'
import { Doubt, endOf, fadeOf, HeroShape, type HeroFade, type HeroPen, type HeroSpan } from './hero-shapes.tsx'
import { PHONE_HERO, STAGE_HERO, type HeroSize } from './hero-size.ts'
import { px } from './path.ts'
import { notEqual } from './signs.tsx'

export interface HeroMarkProps {
  /** The date as given first, then its rivals, from left to right. */
  readonly spans: readonly HeroSpan[]
  readonly status: Status
  readonly idPrefix: string
}

/** Share of the phone's hero in the stage's. */
const PHONE_SHARE = 56 / 88

/**
 * The mark on the date line under the hero: as wide as the date above it. Two drawings, of which the page shows one:
 * for the stage, and for the phone, whose lines break as they must.
 */
export function HeroMark({ spans, status, idPrefix }: HeroMarkProps) {
  return (
    <>
      <Drawing spans={spans} status={status} idPrefix={idPrefix} size={STAGE_HERO} />
      <Drawing spans={phoneSpans(spans)} status={status} idPrefix={`${idPrefix}-phone`} size={PHONE_HERO} />
    </>
  )
}

/** The same spans in the proportions of the stage, from the left margin on, none wider than the phone's line. */
function phoneSpans(spans: readonly HeroSpan[]): readonly HeroSpan[] {
  const start = spans[0]?.x0 ?? STAGE_HERO.left
  const end = Math.max(...spans.map((span) => span.x1), start + 1)
  const share = Math.min(PHONE_SHARE, PHONE_HERO.width / (end - start))
  const scaled = (span: HeroSpan): HeroSpan => ({
    ...span,
    x0: (span.x0 - start) * share,
    x1: (span.x1 - start) * share,
    ...(span.members === undefined ? {} : { members: span.members.map(scaled) }),
  })
  return spans.map(scaled)
}

interface DrawingProps extends HeroMarkProps {
  readonly size: HeroSize
}

function Drawing({ spans, status, idPrefix, size }: DrawingProps) {
  const pen: HeroPen = { status, idPrefix, size }
  const joins = spans.slice(1).map((span, n) => [endOf(spans[n] ?? span, pen), span.x0] as const)
  return (
    <svg
      class={`hero-mark hero-mark--${size.name}`}
      viewBox={`0 0 ${size.width} ${2 * size.middle}`}
      width={size.width}
      height={2 * size.middle}
      aria-hidden="true"
    >
      <HeroGradients spans={spans} status={status} idPrefix={idPrefix} />
      <path class="date-line" d={`M${size.left} ${size.middle}H${size.right}`} />
      {joins.map(([start, end]) => (
        <Join start={start} end={end} size={size} key={start} />
      ))}
      {spans.map((span) => (
        <HeroShape span={span} pen={pen} key={span.x0} />
      ))}
      {spans.map((span) =>
        span.isDoubted && spans.length === 1 ? <Doubt span={span} pen={pen} key={span.x0} /> : null,
      )}
    </svg>
  )
}

/** Stops of each way in which a mark fades: offset, opacity. */
const STOPS: Readonly<Record<HeroFade, readonly (readonly [number, number])[]>> = {
  soft: [
    [0, 0],
    [0.32, 1],
    [0.68, 1],
    [1, 0],
  ],
  end: [
    [0, 1],
    [0.4, 1],
    [1, 0],
  ],
  start: [
    [0, 0],
    [0.6, 1],
    [1, 1],
  ],
}

/** The gradients that the shapes of this slide are painted with, and no others: most dates fade nowhere. */
function HeroGradients({ spans, status, idPrefix }: HeroMarkProps) {
  const fades = [
    ...new Set(spans.flatMap((span) => [span, ...(span.members ?? [])]).flatMap((span) => fadeOf(span) ?? [])),
  ]
  if (fades.length === 0) return null
  // What has not happened covers the date line with the ground before its outline is drawn.
  const tones = status === 'reported' ? (['signal'] as const) : (['signal', 'ground'] as const)
  return (
    <defs>
      {tones.flatMap((tone) =>
        fades.map((fade) => (
          <linearGradient id={`${idPrefix}-${tone}-${fade}`} key={`${tone}-${fade}`}>
            {STOPS[fade].map(([offset, opacity]) => (
              <stop class={`stop stop--${tone}`} offset={offset} stop-opacity={opacity} key={offset} />
            ))}
          </linearGradient>
        )),
      )}
    </defs>
  )
}

/** The line between rival dates, with "not equal" in its middle, under the word "or". */
function Join({ start, end, size }: { readonly start: number; readonly end: number; readonly size: HeroSize }) {
  const middle = (start + end) / 2
  const y = size.middle
  const { sign } = size
  const gap = Math.min(sign + 12, (end - start) / 2)
  return (
    <>
      <path class="knock-out" stroke-width={size.bar} d={`M${px(start)} ${y}H${px(end)}`} />
      <path
        class="line tone--signal"
        stroke-width={size.stroke}
        d={`M${px(start)} ${y}H${px(middle - gap)}M${px(middle + gap)} ${y}H${px(end)}`}
      />
      <path
        class="line tone--caution"
        stroke-width={sign * 0.3}
        d={notEqual({ x: middle, y }, { half: sign, bar: 0.35 * sign, slash: [0.6 * sign, 1.12 * sign] })}
      />
    </>
  )
}
