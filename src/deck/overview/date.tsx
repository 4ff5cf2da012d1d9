import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { HeroPart } from '../event/hero.ts'

/** A date of the overview: what is given in the serif, italic where it has not happened; hedges small. */
export function OverviewDate({ event, parts }: { readonly event: OrderedEvent; readonly parts: readonly HeroPart[] }) {
  const future = event.event.status === 'reported' ? '' : ' overview__date--future'
  return (
    <span class={`overview__date${future}`}>
      {parts.map((part, n) => (
        <span key={n}>
          {n === 0 ? '' : ' '}
          <span class={`overview__${part.role === 'given' || part.role === 'rival' ? 'given' : 'hedge'}`}>
            {part.text}
          </span>
        </span>
      ))}
    </span>
  )
}
