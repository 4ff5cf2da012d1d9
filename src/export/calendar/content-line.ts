const MOST_OCTETS = 75
const encoder = new TextEncoder()

/**
 * A property as a content line of iCalendar, folded and ended (RFC 5545, 3.1). `value` is written already; no value can end
 * the line, whatever it says: a control character has no place in one.
 */
export function contentLine(name: string, value: string): string {
  return `${folded(`${name}:${value.replaceAll(/\p{Cc}/gu, ' ')}`)}\r\n`
}

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** No line is longer than 75 octets, and none is broken within a character. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
