import { firstWords } from '../first-words.ts'
import { shownAddress } from '../html/address.ts'
import { addressesInHtml } from '../html/addresses.ts'
import { wordsOfHtml } from '../html/words.ts'
import { wordsOfMarkdown } from '../html/words-of-markdown.ts'
import { fileName, isHtml, isPicture, isQuote, mediaAddress, siteName } from './media-kind.ts'
import type { SlideReader } from './slide-reader.ts'

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
  return wordsOfMarkdown(markdown).replace(/^(?:• |\d+\. )+/, '')
}

function nameOfMedia(media: string): string {
  if (isQuote(media) || isHtml(media)) {
    const [address = ''] = addressesInHtml(media)
    return firstWords(wordsOfHtml(media)) || shownAddress(address)
  }
  const address = isPicture(media) ? null : mediaAddress(media)
  return address === null ? fileName(media) : siteName(address)
}
