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

/** A sentence with its places filled in: `{n}`. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
