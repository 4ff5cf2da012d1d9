import { shownAddress, webAddress } from '../html/address.ts'

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i
/** Sites that people name without “https://”, as TimelineJS takes them. */
const SITE =
  /^(?:www\.[\w-]+\.|(?:[\w-]+\.)?(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|vine\.co|soundcloud\.com|twitter\.com|x\.com|flickr\.com|flic\.kr|instagram\.com|instagr\.am|documentcloud\.org|google\.com|wikipedia\.org|spotify\.com|imgur\.com)\/)/i

export function isQuote(media: string): boolean {
  return /<blockquote[\s>]/i.test(media)
}

export function isPicture(media: string): boolean {
  return !isHtml(media) && IMAGE.test(media)
}

export function isHtml(media: string): boolean {
  return media.startsWith('<')
}

/** Where on the web something lies; `null` for a file beside the list. */
export function mediaAddress(media: string): string | null {
  return webAddress(media) ?? (SITE.test(media) ? `https://${media}` : null)
}

/** What a page is called that nothing else names: an article of Wikipedia by its title, another by its host. */
export function siteName(address: string): string {
  return /\/\/[^/?#]*wikipedia\.org\/wiki\/./i.test(address) ? fileName(address) : shownAddress(address)
}

/** The name of a file or an article as words, without the width that a site of pictures writes before it. */
export function fileName(address: string): string {
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
