import type { ComponentChildren } from 'preact'

/** A slide's finding and the line under it. */
export function Finding({ title, line }: { readonly title: ComponentChildren; readonly line: string }) {
  return (
    <div class="finding-head">
      <h2 class="finding" tabIndex={-1}>
        {title}
      </h2>
      <p class="finding-line">{line}</p>
    </div>
  )
}
