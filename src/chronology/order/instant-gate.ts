import { instants } from '../edtf/index.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'
import { CLOCKS } from './reach.ts'

/**
 * Lets the events with times through in the order of their instants, clock by clock: what is stated of others may hold
 * one of them up, and then the later ones wait for it. Of one instant all go through at once.
 */
export class InstantGate {
  /** By event: the turn it goes through in; none where it has no time. */
  readonly #turnOf = new Map<number, Turn>()

  constructor(events: readonly TimelineEvent[]) {
    for (const clock of CLOCKS) {
      const timed = events
        .flatMap(({ main }, index) => {
          const found = main && instants(main.date)
          return found?.zone === clock ? [{ index, start: found.start }] : []
        })
        .sort((a, b) => a.start - b.start)
      let turn: Turn | null = null
      for (const { index, start } of timed) {
        if (turn?.start !== start) {
          const next: Turn = { start, members: [], left: 0, isOpen: turn === null, next: null }
          if (turn !== null) turn.next = next
          turn = next
        }
        turn.members.push(index)
        turn.left++
        this.#turnOf.set(index, turn)
      }
    }
  }

  /** Whether every earlier instant has gone through. */
  isOpen(index: number): boolean {
    return this.#turnOf.get(index)?.isOpen ?? true
  }

  /** An event goes through; gives those that may follow now. */
  pass(index: number): readonly number[] {
    const turn = this.#turnOf.get(index)
    if (turn === undefined || --turn.left > 0 || turn.next === null) return []
    turn.next.isOpen = true
    return turn.next.members
  }
}

interface Turn {
  readonly start: number
  readonly members: number[]
  /** How many of them have not gone through. */
  left: number
  isOpen: boolean
  next: Turn | null
}
