/** No event list is like that, and parsers take minutes over it, or fall. */
const DEEP = 1000

const OPEN = /[[{]/g
/** What may stand between two openings that begin one in the other: `[[[`, `{"a":{"a":`, `{ a: { a:`. */
const BETWEEN = /[ \t\r\n]*(?:["']?[\w-]*["']?[ \t]*:[ \t\r\n]*)?/y

/**
 * Where text begins to nest far deeper than any list: a thousand lists or objects, each begun in the one before. `null` for
 * what a parser may be given. Every character is looked at once or twice.
 */
export function deepNesting(text: string): number | null {
  OPEN.lastIndex = 0
  for (let found = OPEN.exec(text); found !== null; found = OPEN.exec(text)) {
    const end = endOfOpenings(text, found.index)
    if (end === null) return found.index
    OPEN.lastIndex = end
  }
  return null
}

/** The end of the openings that begin at `start`; `null` where they are too many. */
function endOfOpenings(text: string, start: number): number | null {
  let at = start
  for (let depth = 0; text[at] === '[' || text[at] === '{'; depth++) {
    if (depth === DEEP) return null
    BETWEEN.lastIndex = at + 1
    BETWEEN.exec(text)
    at = BETWEEN.lastIndex
  }
  return at
}
