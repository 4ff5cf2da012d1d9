import { shownAddress } from '../html/address.ts'
import { addressesInHtml } from '../html/addresses.ts'
import { wordsOfHtml } from '../html/words.ts'
import { isHtml, isPicture, isQuote, mediaAddress } from './media-kind.ts'
import type { SlideReader } from './slide-reader.ts'

const LONGEST_TITLE = 80
/** The end of a sentence, which no “Dr.” and no initial is. */
const SENTENCE_END = /(?<=[.!?…])(?<!(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}\.)\s|(?<=[。！？])|\n/u

/**
 * What a slide is called: its headline, else the first words of its text (light markdown), else what its media are called,
 * else its date. An empty text where it has nothing at all.
 */
export function titleOf(slide: SlideReader, text: string, date: string): string {
  return (
    slide.words('headline') ||
    firstWords(plainOf(text)) ||
    firstWords(wordsOfHtml(slide.raw('mediacaption'))) ||
    firstWords(wordsOfHtml(slide.raw('mediaalt'))) ||
    nameOfMedia(slide.raw('media')) ||
    wordsOfHtml(slide.raw('displaydate')) ||
    date
  )
}

/** The words of light markdown, without the mark of an item in front. */
function plainOf(markdown: string): string {
  return markdown
    .replaceAll(/\\([\\`*_[\]~])|\[([^[\]]*)\]\([^()\s]*\)|~~|[*`]+/g, '$1$2')
    .replace(/^(?:• |\d+\. )+/, '')
}

function firstWords(words: string): string {
  const [sentence = ''] = words.split(SENTENCE_END)
  return sentence.length <= LONGEST_TITLE
    ? sentence.trim()
    : `${sentence.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`
}

function nameOfMedia(media: string): string {
  if (isQuote(media) || isHtml(media)) {
    const [address = ''] = addressesInHtml(media)
    return firstWords(wordsOfHtml(media)) || shownAddress(address)
  }
  if (isPicture(media)) return fileName(media)
  const address = mediaAddress(media)
  if (address === null) return media === '' ? '' : fileName(media)
  return /\/\/[^/?#]*wikipedia\.org\/wiki\//i.test(address) ? fileName(address) : shownAddress(address)
}

/** The name of a file or an article as words, without the width that a site of pictures writes before it. */
function fileName(address: string): string {
  const name = address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '')
  return decoded(name)
    .replace(/\.[a-z\d]{2,4}$/i, '')
    .replace(/^\d+px-/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
