import { Parser } from 'htmlparser2'
import { BLOCKS, closed, isKnown, SILENT } from './elements.ts'
import { raised } from './raised.ts'

/** Words of HTML without its elements; what is no element of HTML stays as it is written. */
export function wordsOfHtml(text: string): string {
  const html = closed(text)
  let words = ''
  let silent = 0
  let isRaised = false
  const written = () => html.slice(parser.startIndex, parser.endIndex + 1)
  const parser = new Parser(
    {
      onopentag(name) {
        const element = name.toLowerCase()
        if (SILENT.has(element)) silent++
        if (BLOCKS.has(element)) words += ' '
        if (element === 'sup') isRaised = true
        if (!isKnown(element)) words += written()
      },
      ontext(part) {
        if (silent === 0) words += isRaised ? raised(part) : part
      },
      onclosetag(name, isImplied) {
        const element = name.toLowerCase()
        if (SILENT.has(element)) silent--
        if (BLOCKS.has(element)) words += ' '
        if (element === 'sup') isRaised = false
        if (!isKnown(element) && !isImplied) words += written()
      },
    },
    { lowerCaseTags: false },
  )
  parser.end(html)
  return words.replaceAll(/\s+/g, ' ').trim()
}

/** The first address that an element of the HTML shows or leads to. */
export function addressInHtml(html: string): string | undefined {
  let found: string | undefined
  const parser = new Parser({
    onopentag(_, { src, href }) {
      found ??= src ?? href
    },
  })
  parser.end(html)
  return found
}

/** Elements of the HTML whose content is no text: scripts, styles. */
export function silentIn(html: string): readonly string[] {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag(element) {
      if (SILENT.has(element)) found.add(element)
    },
  })
  parser.end(html)
  return [...found]
}
