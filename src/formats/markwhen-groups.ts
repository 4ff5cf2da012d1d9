const OPEN = /^(?:section|group)(?=[ \t]|$)/i
const END = /^end(?:section|group)?[ \t]*$/i
const DEEPEST = 6

/**
 * Markwhen once began a group of events with “section” or “group” and ended it with “endSection”, “endGroup” or “end”;
 * its parser knows headings alone. Here each such line is a heading of the same length, so that everything keeps its
 * place; a group ends with one that has no title. Without an end the words are those of a text, and stay.
 */
export function withHeadings(text: string): string {
  const lines = text.split('\n')
  if (!lines.some((line) => END.test(line.trimEnd()))) return text
  let depth = 0
  const heading = (length: number): string => '#'.repeat(Math.min(depth, DEEPEST, length)).padEnd(length)
  return lines
    .map((line) => {
      const [open] = OPEN.exec(line) ?? []
      if (open !== undefined) {
        depth++
        return heading(open.length) + line.slice(open.length)
      }
      if (depth === 0 || !END.test(line.trimEnd())) return line
      const ended = heading(line.length)
      depth--
      return ended
    })
    .join('\n')
}
