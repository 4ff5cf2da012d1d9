import { type Box, boxesMeet, grow, type Point } from './box.ts'
import type { Dot } from './dots.ts'
import type { Label, PlacedLabel } from './label.ts'
import { costOf, HIDING, type Scene, underOf } from './scene.ts'

/** A label that belongs to a point of the map. */
export interface Pinned {
  readonly label: Label
  readonly at: Point
  /** Of what is drawn at the point. */
  readonly radiusPx: number
}

interface Candidate {
  readonly box: Box
  readonly leader: readonly [Point, Point] | null
  readonly cost: number
}

const GAP_PX = 6
const BETWEEN_PX = 3
const OVERLAP = 1000
/** A name that would still lie on another one, or half out of the frame, after the search is left out; one in question never. */
const UNREADABLE = OVERLAP
const ROUNDS = 6
const AWAY_PX = [22, 40, 64]

/**
 * Finds a place for each label: one of twelve round its point, else farther off with a thin line to it. The labels
 * choose in turn until none gains; where that leaves one on another or on a dot, they choose again in other turns. The
 * same input gives the same map.
 */
export function placeLabels(pinned: readonly Pinned[], scene: Scene): PlacedLabel[] {
  const choices = pinned.map((pin) => candidatesFor(pin, scene))
  const tries = Math.min(MOST_TRIES, Math.floor(MOST_WORK / Math.max(1, choices.length) ** 2))
  let turns = choices.map((_, n) => n)
  let chosen = settle(choices, turns)
  for (let tried = 1; tried < tries && worstCost(chosen) >= HIDING; tried++) {
    turns = shuffled(turns, tried)
    const other = settle(choices, turns)
    if (totalCost(other) < totalCost(chosen)) chosen = other
  }
  return pinned.flatMap(({ label }, n) => {
    const choice = chosen[n]
    const before = chosen.slice(0, n)
    if (!choice || (!label.isFocus && choice.cost + overlapCost(choice, before) >= UNREADABLE)) return []
    return [{ ...label, box: choice.box, leader: choice.leader, under: underOf(scene, choice.box) }]
  })
}

/** So often the labels choose anew, and less often the more pairs of them there are. */
const MOST_TRIES = 80
const MOST_WORK = 5000

type Chosen = readonly (Candidate | undefined)[]

/** Lets the labels choose in these turns, again and again until none changes its place. */
function settle(choices: readonly (readonly Candidate[])[], turns: readonly number[]): Chosen {
  const chosen: (Candidate | undefined)[] = choices.map(() => undefined)
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const n of turns) {
      const others = chosen.filter((_, m) => m !== n)
      const best = cheapest(choices[n] ?? [], others)
      changed ||= best !== chosen[n]
      chosen[n] = best
    }
    if (!changed) break
  }
  return chosen
}

/** By label: what its place costs, with the labels before it that it lies on. */
function costs(chosen: Chosen): readonly number[] {
  return chosen.map((candidate, n) => (candidate ? candidate.cost + overlapCost(candidate, chosen.slice(0, n)) : 0))
}

function totalCost(chosen: Chosen): number {
  return costs(chosen).reduce((sum, cost) => sum + cost, 0)
}

function worstCost(chosen: Chosen): number {
  return Math.max(0, ...costs(chosen))
}

/** Another order of the turns, the same one for the same number. */
function shuffled(turns: readonly number[], seed: number): number[] {
  const found = [...turns]
  let state = seed
  for (let n = found.length - 1; n > 0; n--) {
    state = (state * 48_271 + 11) % 2_147_483_647
    const m = state % (n + 1)
    const [a = 0, b = 0] = [found[n], found[m]]
    found[n] = b
    found[m] = a
  }
  return found
}

/** What is drawn at a dot, for its label to keep off. */
export function pinTo({ at, radiusPx, ringPx }: Dot, label: Label): Pinned {
  return { label, at, radiusPx: ringPx ?? radiusPx }
}

function cheapest(candidates: readonly Candidate[], others: readonly (Candidate | undefined)[]): Candidate | undefined {
  let [best, least]: [Candidate | undefined, number] = [undefined, Infinity]
  for (const candidate of candidates) {
    const cost = candidate.cost + overlapCost(candidate, others)
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

function overlapCost({ box }: Candidate, others: readonly (Candidate | undefined)[]): number {
  const near = grow(box, BETWEEN_PX)
  return others.filter((other) => other && boxesMeet(near, other.box)).length * OVERLAP
}

function candidatesFor(pin: Pinned, scene: Scene): Candidate[] {
  const beside = directions.map(({ x, y, cost }) => {
    const box = inside(boxBeside(pin, x, y), pin.label, scene.frame)
    return { box, leader: null, cost: cost + costOf(scene, box) }
  })
  const away = AWAY_PX.flatMap((distance) =>
    directions.map(({ x, y, cost }): Candidate => {
      const box = boxBeside({ ...pin, radiusPx: pin.radiusPx + distance }, x, y)
      return { box, leader: leaderTo(pin, box), cost: cost + costOf(scene, box) + 40 + distance }
    }),
  )
  return [...beside, ...away]
}

/**
 * Right is where the eye expects a name; straight above or below it stands less clearly at its dot than beside. The
 * half steps are beside, a little higher or lower.
 */
const directions = [
  { x: 1, y: 0, cost: 0 },
  { x: -1, y: 0, cost: 2 },
  { x: 1, y: -0.5, cost: 2 },
  { x: 1, y: 0.5, cost: 2 },
  { x: -1, y: -0.5, cost: 3 },
  { x: -1, y: 0.5, cost: 3 },
  { x: 1, y: -1, cost: 4 },
  { x: 1, y: 1, cost: 5 },
  { x: -1, y: -1, cost: 6 },
  { x: -1, y: 1, cost: 6 },
  { x: 0, y: -1, cost: 6 },
  { x: 0, y: 1, cost: 7 },
] as const

/** On a diagonal the label begins (or ends) over the point, as if hung from it. */
function boxBeside({ at: [x, y], label: { widthPx, heightPx }, radiusPx }: Pinned, dx: number, dy: number): Box {
  const off = radiusPx + GAP_PX
  const isBeside = Math.abs(dy) < 1
  const left = isBeside ? x + (dx > 0 ? off : -off - widthPx) : x - ((1 - dx) / 2) * widthPx - dx * 2
  const top = isBeside ? y + (dy - 1) * (heightPx / 2) : y + (dy > 0 ? off - 1 : 1 - off - heightPx)
  return { left, top, right: left + widthPx, bottom: top + heightPx }
}

/** Only a label that hangs above or below may be pushed sideways: beside its dot it would cover it. */
function inside(box: Box, label: Label, frame: Box): Box {
  const left = Math.max(frame.left, Math.min(box.left, frame.right - label.widthPx))
  return { ...box, left, right: left + label.widthPx }
}

/** From the edge of the dot to the nearest point of the label. */
function leaderTo({ at: [x, y], radiusPx }: Pinned, box: Box): readonly [Point, Point] {
  const endX = Math.max(box.left, Math.min(box.right, x))
  const endY = Math.max(box.top, Math.min(box.bottom, y))
  const distance = Math.max(1, Math.hypot(endX - x, endY - y))
  const unit: Point = [(endX - x) / distance, (endY - y) / distance]
  const from: Point = [x + unit[0] * (radiusPx + 2), y + unit[1] * (radiusPx + 2)]
  return [from, [endX - unit[0] * 2, endY - unit[1] * 2]]
}
