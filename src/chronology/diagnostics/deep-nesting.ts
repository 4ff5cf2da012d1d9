/**
 * A thousand lists or objects, each begun in the one before: `[[[`, `{"a":{"a":`, `{ a: { a:`. No event list is like
 * that, and parsers take minutes over it, or fall.
 */
const DEEP = /(?:[[{][ \t\r\n]*(?:["']?[\w-]*["']?[ \t]*:[ \t\r\n]*)?){1000}/

/** Where text begins to nest far deeper than any list; `null` for what a parser may be given. */
export function deepNesting(text: string): number | null {
  const found = DEEP.exec(text)
  return found === null ? null : found.index
}
