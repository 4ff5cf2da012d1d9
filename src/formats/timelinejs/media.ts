import { addressInHtml, link, markdownOfHtml, shownAddress, wordsOfHtml } from '../html.ts'
import type { TimelineSlide } from './slide.ts'

/** What a slide shows beside its text, as an event has it. */
export interface SlideMedia {
  readonly media?: { readonly src: string; readonly alt: string; readonly credit?: string }
  readonly quote?: { readonly text: string; readonly by?: { readonly name: string } }
  /** A paragraph for the text, of what has no other place: a video, a map, a page. */
  readonly paragraph?: string
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i
const SCHEME = /^(?:https?:)?\/\//i

/** The media of a slide. `title` says what a picture shows where nothing else does. */
export function slideMedia(fields: TimelineSlide['fields'], title: string): SlideMedia {
  const media = fields.get('media') ?? ''
  const credit = wordsOfHtml(fields.get('mediacredit') ?? '')
  const caption = wordsOfHtml(fields.get('mediacaption') ?? '')
  if (media === '') return notes(caption, credit)
  if (/^<blockquote/i.test(media)) return quoteOf(media, fields.get('mediacredit'))
  if (media.startsWith('<')) return embedded(media, caption, credit)
  return IMAGE.test(media) ? imageOf(fields, { src: media, caption, credit, title }) : linkOf(media, caption, credit)
}

interface Image {
  readonly src: string
  readonly caption: string
  readonly credit: string
  readonly title: string
}

function imageOf(fields: TimelineSlide['fields'], { src, caption, credit, title }: Image): SlideMedia {
  const alt = wordsOfHtml(fields.get('mediaalt') ?? '')
  const more = [alt === '' ? '' : caption, credit].filter((text) => text !== '').join('. ')
  const address = fields.get('medialink')
  return {
    media: { src, alt: alt || caption || title, ...(more === '' ? {} : { credit: more }) },
    ...(address === undefined ? {} : { paragraph: link(shownAddress(address), address) }),
  }
}

function quoteOf(html: string, credit: string | undefined): SlideMedia {
  const [, cited] = /<cite[^>]*>([^]*?)<\/cite>/i.exec(html) ?? []
  const name = wordsOfHtml(cited ?? credit ?? '').replace(/^[\s—–-]+/, '')
  const text = wordsOfHtml(html.replace(/<cite[^>]*>[^]*?<\/cite>/gi, ''))
  if (text === '') return {}
  return { quote: { text, ...(name === '' ? {} : { by: { name } }) } }
}

function embedded(html: string, caption: string, credit: string): SlideMedia {
  const address = addressInHtml(html)
  if (address !== undefined && SCHEME.test(address)) return linkOf(address, caption, credit)
  const { text } = markdownOfHtml(html)
  return text === '' ? notes(caption, credit) : { paragraph: text }
}

function linkOf(address: string, caption: string, credit: string): SlideMedia {
  if (!SCHEME.test(address)) return { paragraph: [caption || address, credit].filter((text) => text !== '').join(', ') }
  const shown = link(caption || shownAddress(address), address)
  return { paragraph: credit === '' || credit === caption ? shown : `${shown}, ${markdownOfHtml(credit).text}` }
}

function notes(caption: string, credit: string): SlideMedia {
  const words = [caption, credit].filter((text) => text !== '').join(', ')
  return words === '' ? {} : { paragraph: markdownOfHtml(words).text }
}
