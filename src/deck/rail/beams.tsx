import type { Status } from '../../chronology/timeline/timeline.ts'
import { areaPath, firmPath, softPath, type Beam } from './beam.ts'

interface BeamsProps {
  readonly beams: readonly Beam[]
  readonly status: Status
  /** Opacity of the areas. */
  readonly fill: number
  /** Prefix of the gradients' ids; unique for these beams. */
  readonly id: string
  readonly state: string
  readonly index: number
}

/** The beams of one event. */
export function Beams({ beams, status, fill, id, state, index }: BeamsProps) {
  return (
    <g class={`beam beam--${status}${state}`} data-i={index}>
      {beams.map((beam, n) => (
        <BeamShape beam={beam} status={status} fill={fill} id={`${id}-${n}`} key={n} />
      ))}
    </g>
  )
}

function BeamShape({
  beam,
  status,
  fill,
  id,
}: {
  readonly beam: Beam
  readonly status: Status
  readonly fill: number
  readonly id: string
}) {
  const { form } = beam
  const isOpen = form === 'open-end' || form === 'open-start'
  const soft = softPath(beam)
  return (
    <>
      {isOpen ? <FadingFill beam={beam} status={status} fill={fill} id={id} /> : null}
      {form === 'line' ? null : (
        <path
          class={isOpen ? 'beam__fading' : 'beam__area'}
          {...(isOpen ? { fill: `url(#${id})` } : { 'fill-opacity': fill })}
          d={areaPath(beam)}
        />
      )}
      <path class="beam__edge" {...(beam.dashed ? { 'stroke-dasharray': '5 4' } : {})} d={firmPath(beam)} />
      {soft === '' ? null : <path class="beam__soft" d={soft} />}
    </>
  )
}

/**
 * A fill that fades to 15 % of itself at the open end. Its opacity is in the stops: in a PDF a gradient with an opacity
 * over it comes out solid in some readers.
 */
function FadingFill(props: {
  readonly beam: Beam
  readonly status: Status
  readonly fill: number
  readonly id: string
}) {
  const { beam, status, fill, id } = props
  const [from, to] = beam.form === 'open-end' ? [beam.x0, beam.x1] : [beam.x1, beam.x0]
  const tone = status === 'reported' ? 'ink' : 'future'
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from} x2={to} y1="0" y2="0">
      <stop class={`stop stop--${tone}`} offset="0" stop-opacity={fill} />
      <stop class={`stop stop--${tone}`} offset="1" stop-opacity={0.15 * fill} />
    </linearGradient>
  )
}
