import type { JSX } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { render } from 'preact-render-to-string'

/** Markup made before, as it stands: for what is the same on several slides, and so is rendered once. */
export function Markup({ html }: { readonly html: string }) {
  return jsxTemplate([html])
}

export function toMarkup(node: JSX.Element): string {
  return render(node)
}

/**
 * A function that makes its value anew only where it is asked for another key than the time before: the slides of one
 * event follow on each other.
 */
export function lastOnly<Key extends readonly unknown[], Value>(make: (...key: Key) => Value): (...key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined
  return (...key) => {
    if (last === undefined || last.key.some((part, n) => part !== key[n])) last = { key, value: make(...key) }
    return last.value
  }
}
