import { Parser } from 'htmlparser2'
import { webAddress } from './address.ts'
import { withTagsOnly } from './tags.ts'

/** The addresses that the elements of a piece of HTML lead to or show, each once, in order. */
export function addressesInHtml(html: string): readonly string[] {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag(_, { href, src, data }) {
      const address = webAddress(href ?? src ?? data)
      if (address !== null) found.add(address)
    },
  })
  parser.end(withTagsOnly(html))
  return [...found]
}
