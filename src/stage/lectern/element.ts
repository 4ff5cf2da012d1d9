/** An element with its class, and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...content)
  return made
}

/** A button that does something. */
export function button(word: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', className, word)
  made.type = 'button'
  made.addEventListener('click', onClick)
  return made
}

/** A copy of an element and of all that is in it. */
export function copyOf(original: Element): HTMLElement {
  const copy = original.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error('what is copied is no element of a page')
  return copy
}

/** A sentence with its places filled in: `{n}`. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
