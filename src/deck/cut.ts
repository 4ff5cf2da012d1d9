import type { Chronology, OrderedEvent } from '../chronology/order/chronology.ts'
import type { Chapter } from './chapters/chapters.ts'

/** Attributes of a link; none where it leads nowhere, so that it stands there as text. */
export type LinkTo = { readonly href: string } | { readonly href?: never }

/** A link to an event's slide, which leads nowhere where there is none. */
export function linkToEvent(ordered: OrderedEvent | undefined): LinkTo {
  return ordered === undefined || ordered.isCut ? {} : { href: `#${ordered.event.id}` }
}

/** The class of what belongs to an event that is left out: it is drawn as a ghost. */
export function cutClass(ordered: OrderedEvent | undefined): string {
  return ordered?.isCut ? ' is-cut' : ''
}

/** The events that are presented. */
export function keptEvents({ events }: Chronology): readonly OrderedEvent[] {
  return events.filter(({ isCut }) => !isCut)
}

/** The first event of a chapter that is presented. */
export function firstKept(
  { events }: Chronology,
  { first, count }: Pick<Chapter, 'first' | 'count'>,
): OrderedEvent | undefined {
  return events.slice(first, first + count).find(({ isCut }) => !isCut)
}
