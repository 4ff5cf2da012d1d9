/** How many rows of a table hold something, the header among them; rows in quoted cells are none. */
export function countRows(text: string): number {
  let [rows, isFilled, isQuoted] = [0, false, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) isQuoted = !isQuoted
    if (code === LINE_FEED && !isQuoted) {
      if (isFilled) rows++
      isFilled = false
    } else isFilled ||= !EMPTY.has(code)
  }
  return isFilled ? rows + 1 : rows
}

const QUOTE = 0x22
const LINE_FEED = 0x0a
/** What stands between the cells of an empty row. */
const EMPTY: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0x2c, 0x3b])

/** The events of a list in JSON; 0 where it is none, which its own parser tells better. */
export function countJsonEvents(text: string): number {
  try {
    const list: unknown = JSON.parse(text)
    const events: unknown = typeof list === 'object' && list !== null ? Reflect.get(list, 'events') : null
    return Array.isArray(events) ? events.length : 0
  } catch {
    return 0
  }
}

/** The items of the list under the key `events` of a text of YAML, each on lines of its own. */
export function countYamlEvents(text: string): number {
  const start = /^events:[ \t]*(?:#.*)?\r?\n/m.exec(text)
  if (start === null) return 0
  const [, indent = ''] = /^([ ]*)- /m.exec(text.slice(start.index + start[0].length)) ?? []
  const item = `\n${indent}- `
  let count = 0
  for (let at = text.indexOf(item, start.index); at >= 0; at = text.indexOf(item, at + item.length)) count++
  return count
}
