import { webAddress } from '../html/address.ts'

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
