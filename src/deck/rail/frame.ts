/** The places of everything in the rail, px in its own drawing. */
export interface RailFrame {
  readonly name: RailWidth
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly chainY: number
  /** From the chain to the top of a beam, and of the current one, which begins at the ring. */
  readonly beamGap: number
  readonly ringRadius: number
  readonly beamBase: number
  readonly axisY: number
  readonly labelY: number
  readonly yearY: number
}

export type RailWidth = 'stage' | 'phone'

/** How a rail is drawn, by the number of its events: every step labelled or most, rings on a line, or ticks. */
export type Density = 'few' | 'some' | 'many' | 'dense'

const STAGE: RailFrame = {
  name: 'stage',
  width: 1280,
  height: 133,
  left: 64,
  right: 1216,
  chainY: 33,
  beamGap: 9,
  ringRadius: 11,
  beamBase: 73,
  axisY: 108,
  labelY: 16.5,
  yearY: 126,
}

/** Without labels, so 13 px lower in all. */
const PHONE: RailFrame = {
  ...STAGE,
  name: 'phone',
  width: 390,
  height: 122,
  left: 20,
  right: 370,
  chainY: 20,
  beamBase: 60,
  axisY: 95,
  yearY: 113,
}

export const FRAMES: Readonly<Record<RailWidth, RailFrame>> = { stage: STAGE, phone: PHONE }

export function densityOf(events: number, width: RailWidth): Density {
  if (events <= 7) return 'few'
  if (events <= 12) return 'some'
  return events <= (width === 'stage' ? 60 : 24) ? 'many' : 'dense'
}

/** Middle of each lane, from the top, and their height. One lane alone has the upper one of two. */
export interface Lanes {
  readonly middles: readonly number[]
  readonly height: number
}

/** Two lanes of 13 px or three of 8 px, between the beams and the axis. */
export function railLanes({ axisY }: RailFrame, count: number): Lanes {
  return count <= 2
    ? { middles: [axisY - 26.5, axisY - 10.5], height: 13 }
    : { middles: [axisY - 29, axisY - 18, axisY - 7], height: 8 }
}

/** Where the steps stand: evenly, in the middle of equal columns, whatever the time between them. */
export function stepXs(count: number, left: number, right: number): readonly number[] {
  const column = (right - left) / Math.max(1, count)
  return Array.from({ length: count }, (_, n) => left + column * (n + 0.5))
}
