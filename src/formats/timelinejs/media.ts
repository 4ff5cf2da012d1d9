import { link, shownAddress } from '../html/link.ts'
import { markdownOfHtml } from '../html/markdown-of-html.ts'
import { addressInHtml, wordsOfHtml } from '../html/words-of-html.ts'
import type { SlideField, TimelineSlide } from './slide.ts'

/** What a slide shows beside its text, as an event has it. */
export interface SlideMedia {
  readonly media?: { readonly src: string; readonly alt: string; readonly credit?: string }
  readonly quote?: { readonly text: string; readonly by?: { readonly name: string } }
  /** A paragraph for the text, of what has no other place: a video, a map, a page. */
  readonly paragraph?: string
  /** What of it has no place at all. */
  readonly lost: readonly { readonly field: SlideField; readonly what: string }[]
}

type Fields = TimelineSlide['fields']
type Shown = Omit<SlideMedia, 'lost'>

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i
const SCHEME = /^(?:https?:)?\/\//i

/** The media of a slide. `title` says what a picture shows where nothing else does. */
export function slideMedia(fields: Fields, title: string): SlideMedia {
  const media = fields.get('media') ?? ''
  const isQuote = /^<blockquote/i.test(media)
  const isPicture = !media.startsWith('<') && IMAGE.test(media)
  const shown = isQuote ? quoteOf(media, fields) : isPicture ? imageOf(fields, title) : linkOf(media, fields)
  const paragraph = joined(', ', shown.paragraph ?? '', linkTo(fields.get('medialink')))
  return { ...shown, ...(paragraph === '' ? {} : { paragraph }), lost: lostOf(fields, { isQuote, isPicture }) }
}

/** Plain fields hold no links, and only a picture has words in its place. */
function lostOf(
  fields: Fields,
  { isQuote, isPicture }: { readonly isQuote: boolean; readonly isPicture: boolean },
): SlideMedia['lost'] {
  const has = (field: SlideField) => (fields.get(field) ?? '') !== ''
  const hasLink = (field: SlideField) => addressInHtml(fields.get(field) ?? '') !== undefined
  return [
    ...((isPicture || isQuote) && hasLink('mediacredit')
      ? [{ field: 'mediacredit', what: 'a link in the credit' } as const]
      : []),
    ...(!isQuote && hasLink('mediacaption') ? [{ field: 'mediacaption', what: 'a link in the caption' } as const] : []),
    ...(!isPicture && has('mediaalt')
      ? [{ field: 'mediaalt', what: 'alternative text of what is no picture' } as const]
      : []),
  ]
}

function imageOf(fields: Fields, title: string): Shown {
  const [alt, caption, credit] = (['mediaalt', 'mediacaption', 'mediacredit'] as const).map((field) =>
    wordsOfHtml(fields.get(field) ?? ''),
  )
  const more = joined('. ', alt ? (caption ?? '') : '', credit ?? '')
  return {
    media: {
      src: fields.get('media') ?? '',
      alt: alt || caption || title,
      ...(more === '' ? {} : { credit: more }),
    },
  }
}

/** Who is quoted is cited in the quote, or is its credit. */
function quoteOf(html: string, fields: Fields): Shown {
  const credit = fields.get('mediacredit') ?? ''
  const [, cited] = /<cite[^>]*>([^]*?)<\/cite>/i.exec(html) ?? []
  const name = wordsOfHtml(cited ?? credit).replace(/^[\s—–-]+/, '')
  const text = wordsOfHtml(html.replace(/<cite[^>]*>[^]*?<\/cite>/gi, ''))
  const caption = fields.get('mediacaption') ?? ''
  const paragraph = joined(', ', markdown(caption), cited === undefined ? '' : markdown(credit))
  return {
    ...(text === '' ? {} : { quote: { text, ...(name === '' ? {} : { by: { name } }) } }),
    ...(paragraph === '' ? {} : { paragraph }),
  }
}

/** A video, a map or a page: where it lies, called by its caption. */
function linkOf(media: string, fields: Fields): Shown {
  const [caption, credit] = [fields.get('mediacaption') ?? '', fields.get('mediacredit') ?? '']
  if (media === '') return { paragraph: joined(', ', markdown(caption), markdown(credit)) }
  const name = wordsOfHtml(caption)
  const more = wordsOfHtml(credit) === name ? '' : markdown(credit)
  const address = media.startsWith('<') ? (addressInHtml(media) ?? '') : media
  if (SCHEME.test(address)) return { paragraph: joined(', ', link(name || shownAddress(address), address), more) }
  if (media.startsWith('<')) return { paragraph: joined(', ', markdown(media), name, more) }
  return { paragraph: joined(', ', name === '' ? media : `${name} (${media})`, more) }
}

function linkTo(address: string | undefined): string {
  return address === undefined ? '' : link(shownAddress(address), address)
}

function markdown(html: string): string {
  return markdownOfHtml(html).text
}

function joined(separator: string, ...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(separator)
}
