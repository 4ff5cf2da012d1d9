/** An arrow to the right, drawn: no text font of the deck has one. As high as the text around it. */
export function ArrowRight() {
  return (
    <svg class="arrow" viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
      <path d="M0 5H12.5M9 1.5L12.5 5L9 8.5" />
    </svg>
  )
}
