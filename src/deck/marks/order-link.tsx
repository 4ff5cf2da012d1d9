import type { Certainty } from '../../chronology/order/chronology.ts'

/** The line of a link in a run of text: solid, dashed or dotted, 40 px long. */
export function OrderLine({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg class={`order-line order-line--${certainty}`} viewBox="0 0 40 10" width="40" height="10" aria-hidden="true">
      <line x1="0" y1="5" x2="40" y2="5" />
    </svg>
  )
}
