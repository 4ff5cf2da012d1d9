const EMPHASIS = /(?<![\p{L}\d*_])(\*\*|__|\*|_)(?=\S)([^*_]{1,500})(?<=\S)\1(?![\p{L}\d*_])/gu
const LINK = /\[([^[\]]{1,500})\]\((\S{1,2000}?)\)|<?(https?:\/\/[^\s<>]*[^\s<>.,;:)\]])>?/g

/**
 * A source as a note cites it in words, with its address beside or among them: as a link that has all the words for its
 * name. Without an address, or with several, as it is; marks of emphasis say nothing of a source.
 */
export function citation(written: string): string {
  const text = written.replaceAll(/\s+/g, ' ').replaceAll(EMPHASIS, '$2').trim()
  const [link, another] = text.matchAll(LINK)
  if (link === undefined || another !== undefined) return text
  const [whole, words = '', href, bare] = link
  const name = text
    .replace(whole, words)
    .replaceAll(/[[\]]/g, '')
    .replace(/[\s,:;(\u2013\u2014-]+\)?\.?$/, '')
    .trim()
  const address = href ?? bare ?? ''
  return name === '' ? address : `[${name}](${address})`
}
