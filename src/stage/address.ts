/**
 * The id that an address names: `#/id`, and `#id` as in a link. `null` where it names none.
 * Text that is not valid percent-encoding stands as it is.
 */
export function parseAddress(hash: string): string | null {
  const text = hash.replace(/^#\/?/, '')
  if (text === '') return null
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address of a slide. */
export function stringifyAddress(id: string): string {
  return `#/${encodeURIComponent(id)}`
}
