import type { FindEntry } from '../../deck/stage-data.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** Where every axis of an overview ends, px of the stage. */
const RIGHT = 1216
/** How high an event stands over the ghost of all, px. */
const HEIGHT = 14

/** What an overview has of one event. */
const FILTERED = 'is-filtered'
const OF_EVENT =
  ':is(.overview__column, .overview__row, .overview__mark, .overview__step, .overview__disc, .beam)[data-i]'

/**
 * What a filter of the page leaves out, as ghosts on the overviews. Where marks are too many to be told apart, all events
 * are one, and over it stand those that are kept.
 */
export class Ghosts {
  #kept: readonly FindEntry[] | null = null

  /** Slides of a large deck come into the page as they are needed. */
  watch(slides: Element): void {
    const isDrawn = (node: Node) => node instanceof Element && !node.matches('.kept, .kept *')
    new MutationObserver((changes) => {
      if (this.#kept !== null && changes.some(({ addedNodes }) => [...addedNodes].some(isDrawn))) this.draw()
    }).observe(slides, { childList: true, subtree: true })
  }

  /** `null`: nothing is left out. */
  keep(kept: readonly FindEntry[] | null): void {
    this.#kept = kept
    this.draw()
  }

  /** Anew, also what has come into the page since. */
  draw(): void {
    const numbers = this.#kept && new Set(this.#kept.map(({ number }) => number))
    for (const element of document.querySelectorAll(`.slides section ${OF_EVENT}`)) {
      const isOut = numbers !== null && !numbers.has(Number(element.getAttribute('data-i')) + 1)
      const isFiltered = element.classList.contains(FILTERED)
      // What the deck itself is cut by stays a ghost.
      if (isOut === isFiltered || (!isFiltered && element.classList.contains('is-cut'))) continue
      element.classList.toggle('is-cut', isOut)
      element.classList.toggle(FILTERED, isOut)
    }
    for (const row of document.querySelectorAll('[data-row]')) {
      row.querySelector('.kept')?.remove()
      for (const part of row.children) part.classList.toggle('is-cut', this.#kept !== null)
      if (this.#kept !== null) row.append(keptMarks(placeOf(row), this.#kept.filter(memberOf(row))))
    }
  }
}

interface RowPlace {
  readonly startDay: number
  /** Behind the last day of the row, and of its axis, which may be longer. */
  readonly endDay: number
  readonly axisEnd: number
  readonly left: number
  readonly axis: number
}

/** Its days are written at it; its px are those of the axis that is drawn there. */
function placeOf(row: Element): RowPlace {
  const [startDay = 0, axisEnd = 1, endDay = axisEnd] = (row.getAttribute('data-row') ?? '').split(' ').map(Number)
  const line = row.parentElement?.querySelector('.axis__line')?.getAttribute('d') ?? ''
  const [, left, axis] = /^M(\S+) ([\d.]+)/.exec(line) ?? []
  return { startDay, endDay, axisEnd, left: Number(left), axis: Number(axis) }
}

/**
 * Which events a row is of: a chapter has all that may lie in it, a row of a calendar those that lie in no other row, and
 * the row over all of them, which is as long as they are together, the others.
 */
function memberOf(row: Element): (entry: FindEntry) => boolean {
  const own = placeOf(row)
  const reaches = ({ first, last }: FindEntry) =>
    (first ?? own.startDay) < own.endDay && (last ?? own.endDay) >= own.startDay
  const calendar = row.closest('.overview__drawing--rows')
  if (calendar === null) return reaches
  const isIn = ({ first, last }: FindEntry, { startDay, endDay }: RowPlace) =>
    first !== null && last !== null && first >= startDay && last < endDay
  const inside = [...calendar.querySelectorAll('[data-row]')]
    .map(placeOf)
    .filter(({ startDay, endDay }) => endDay - startDay < own.endDay - own.startDay)
  const isAcross =
    inside.length > 1 && inside.every(({ startDay, endDay }) => startDay >= own.startDay && endDay <= own.endDay)
  return (entry) => (isAcross ? reaches(entry) && !inside.some((other) => isIn(entry, other)) : isIn(entry, own))
}

/** The events of a row by their days: exact ones stand, vaguer ones lie as long as they may be. */
function keptMarks({ startDay, endDay, axisEnd, left, axis }: RowPlace, kept: readonly FindEntry[]): SVGElement {
  const xOf = (day: number) => left + (RIGHT - left) * Math.min(1, Math.max(0, (day - startDay) / (axisEnd - startDay)))
  const outline = (events: readonly FindEntry[], height: number) =>
    events
      .map(({ first, last }) => {
        const from = xOf(first ?? startDay)
        return `M${from.toFixed(1)} ${axis}v-${height}h${Math.max(2, xOf((last ?? endDay) + 1) - from).toFixed(1)}v${height}z`
      })
      .join('')
  const isExact = ({ first, last }: FindEntry) => first !== null && first === last
  const group = document.createElementNS(SVG, 'g')
  group.setAttribute('class', 'kept')
  group.append(
    path(
      'skyline skyline--vague',
      outline(
        kept.filter((event) => !isExact(event)),
        HEIGHT / 4,
      ),
    ),
    path('skyline skyline--exact', outline(kept.filter(isExact), HEIGHT)),
  )
  return group
}

function path(className: string, d: string): SVGElement {
  const made = document.createElementNS(SVG, 'path')
  made.setAttribute('class', className)
  made.setAttribute('d', d)
  return made
}
