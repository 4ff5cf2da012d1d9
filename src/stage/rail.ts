import type { RailStep, SlideOutline } from '../deck/stage-data.ts'
import { mixBeams, stringifyPath, type Polygon } from './beam.ts'
import { cubicBezier } from './easing.ts'
import { RailMarks } from './rail-marks.ts'
import type { RailPlace } from './rail-state.ts'
import { tween } from './tween.ts'

const TRAVEL_MS = 320
const travelEasing = cubicBezier(0.4, 0, 0.1, 1)

/** Whether the rail stands under a slide: the overviews draw it larger, and the legend explains it. */
export function isRailed({ layout }: SlideOutline): boolean {
  return layout !== 'overview' && layout !== 'chapter' && layout !== 'legend'
}

/** The rail under the slides: the ring on the chain, the current event's beam, and the state of every mark. */
export class Rail {
  readonly #marks: readonly RailMarks[]
  readonly #ring: Element | null
  readonly #beamNow: Element | null
  #event: number | null = null
  #step: RailStep | null = null
  #finish: () => void = () => {}

  /** `roots` are all drawings of the rail; the first carries the ring and the current beam. */
  constructor(roots: readonly Element[]) {
    this.#marks = roots.map((root) => new RailMarks(root))
    this.#ring = roots[0]?.querySelector('.ring') ?? null
    this.#beamNow = roots[0]?.querySelector('.beam-now') ?? null
  }

  /** Shows a place and its event's step; with `moving` the ring and the beam travel there from the event shown before. */
  show(place: RailPlace, step: RailStep | null, moving: boolean): void {
    this.finish()
    for (const marks of this.#marks) marks.show(place)
    const from = place.event === this.#event ? null : this.#step
    this.#event = place.event
    this.#step = step
    this.#toggle(step !== null)
    if (!step) return
    if (!from || !moving) return this.#draw(step, step, 1)
    this.#draw(from, step, 0)
    this.#finish = tween(TRAVEL_MS, travelEasing, (share) => this.#draw(from, step, share))
  }

  /** Draws the events that are left out as ghosts; `null`: there are none. */
  cut(isKept: ((event: number) => boolean) | null): void {
    for (const marks of this.#marks) marks.cut(isKept)
  }

  /** Ends the motion at once, at its end. */
  finish(): void {
    this.#finish()
    this.#finish = () => {}
  }

  #toggle(visible: boolean): void {
    for (const element of [this.#ring, this.#beamNow]) element?.classList.toggle('is-off', !visible)
  }

  #draw(from: RailStep, to: RailStep, share: number): void {
    const x = from.x + (to.x - from.x) * share
    const y = from.y + (to.y - from.y) * share
    this.#ring?.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)})`)
    // On its way the beam is neither kind: dashes and thick lines come when it stands.
    this.#drawBeam(mixBeams(from.beam, to.beam, share), share < 1 ? '' : to.beamClass)
  }

  #drawBeam(beam: readonly Polygon[], beamClass: string): void {
    this.#beamNow?.querySelectorAll('path').forEach((path, i) => {
      if (path.getAttribute('class') !== beamClass) path.setAttribute('class', beamClass)
      path.setAttribute('d', stringifyPath(beam[i] ?? []))
    })
  }
}
