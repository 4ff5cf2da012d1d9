import type { ComponentChildren } from 'preact'
import type { Measure } from '../fit/measure.ts'
import { pastPath } from './dense-past.ts'
import { DenseBeams, DenseTicks } from './dense-drawing.tsx'
import { EndLabels, RailLabels } from './labels.tsx'
import { railPlan, type RailPlan } from './plan.ts'
import { BeamNow, CurrentRing, Rail, RailAxis, type RailProps } from './rail.tsx'
import { railSentence } from './sentence.ts'
import { railPlace, type RailPlace } from './state.ts'

/** What a rail of ticks on paper is laid from: all ticks as they lie ahead, all as they lie behind, and the rest. */
export const RAIL_PICTURES = ['ahead', 'past', 'ground'] as const

export type RailPicture = (typeof RAIL_PICTURES)[number]

/** Where a page finds a picture, relative to itself. */
export function railPicturePath(picture: RailPicture): string {
  return `rail-${picture}.png`
}

/**
 * A rail on paper. One of ticks is laid from pictures that all pages of a document share, cut at what lies behind, with
 * the current event drawn over them; it has no links, which would be more than all other things in a long document.
 */
export function PaperRail(props: Omit<RailProps, 'width'>) {
  const { chronology, current, passed, measure, idPrefix } = props
  const plan = railPlan(chronology, 'stage')
  if (plan.density !== 'dense') return <Rail {...props} width="stage" />
  const place = railPlace(chronology, { current, passed })
  return (
    <DenseSvg plan={plan}>
      <g role="img" aria-label={railSentence(chronology, place)}>
        <Pictures plan={plan} place={place} idPrefix={idPrefix} />
        {current === null ? (
          <RailLabels plan={plan} place={place} measure={measure} />
        ) : (
          <>
            <BeamNow plan={plan} place={place} idPrefix={idPrefix} isStill />
            <CurrentRing plan={plan} place={place} />
            <g class="label label--group is-current">
              <EndLabels plan={plan} index={current} measure={measure} />
            </g>
          </>
        )}
      </g>
    </DenseSvg>
  )
}

/** One of the pictures itself. */
export function RailPictureDrawing(props: {
  readonly plan: RailPlan
  readonly picture: RailPicture
  readonly measure: Measure
}) {
  const { plan, picture, measure } = props
  const passed = picture === 'past' ? plan.chronology.events.length : 0
  return (
    <DenseSvg plan={plan}>
      {picture === 'ground' ? (
        <>
          <DenseBeams plan={plan} />
          <RailAxis plan={plan} measure={measure} />
        </>
      ) : (
        <DenseTicks plan={plan} place={railPlace(plan.chronology, { current: null, passed })} isLive={false} />
      )}
    </DenseSvg>
  )
}

function DenseSvg({ plan, children }: { readonly plan: RailPlan; readonly children: ComponentChildren }) {
  const { width, height } = plan.frame
  return (
    <svg
      class="rail-svg rail-svg--stage rail-svg--dense"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {children}
    </svg>
  )
}

/** The pictures, the axis over the ticks: beams and ticks do not meet. */
function Pictures(props: { readonly plan: RailPlan; readonly place: RailPlace; readonly idPrefix: string }) {
  const { plan, place, idPrefix } = props
  const { width, height } = plan.frame
  const count = plan.chronology.events.length
  const end = place.passed + (place.current === null ? 0 : 1)
  const past = pastPath(plan, end)
  return (
    <>
      <clipPath id={`${idPrefix}-past`}>
        <path d={past} />
      </clipPath>
      <clipPath id={`${idPrefix}-ahead`}>
        <path clip-rule="evenodd" d={`M0 0H${width}V${height}H0z${past}`} />
      </clipPath>
      {end < count ? <Picture plan={plan} picture="ahead" clip={`${idPrefix}-ahead`} /> : null}
      {end > 0 ? <Picture plan={plan} picture="past" clip={`${idPrefix}-past`} /> : null}
      <Picture plan={plan} picture="ground" clip={null} />
    </>
  )
}

function Picture(props: { readonly plan: RailPlan; readonly picture: RailPicture; readonly clip: string | null }) {
  const { plan, picture, clip } = props
  return (
    <image
      href={railPicturePath(picture)}
      width={plan.frame.width}
      height={plan.frame.height}
      preserveAspectRatio="none"
      {...(clip === null ? {} : { 'clip-path': `url(#${clip})` })}
    />
  )
}
