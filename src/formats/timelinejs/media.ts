import { link, shownAddress, told, webAddress } from '../html/address.ts'
import { addressesInHtml } from '../html/addresses.ts'
import { escapeMarkdown } from '../html/escape.ts'
import { markdownOfHtml } from '../html/markdown.ts'
import { wordsOfHtml } from '../html/words.ts'
import { isHtml, isPicture, isQuote, mediaAddress, siteName } from './media-kind.ts'
import type { SlideReader } from './slide-reader.ts'

/** What a slide shows beside its text, as an event has it. */
export interface SlideMedia {
  readonly media?: { readonly src: string; readonly alt: string; readonly credit?: string }
  readonly quote?: { readonly text: string; readonly by?: { readonly name: string } }
  /** A paragraph for the text, of what has no other place: a video, a map, a page. */
  readonly paragraph?: string
}

/** The media of a slide. `title` says what a picture shows where nothing else does. */
export function slideMedia(slide: SlideReader, title: string): SlideMedia {
  const media = slide.raw('media')
  const shown = isQuote(media)
    ? quoteOf(slide)
    : isPicture(media)
      ? imageOf(slide, title)
      : isHtml(media)
        ? embeddedOf(slide)
        : linkOf(slide)
  const paragraph = joined(', ', shown.paragraph ?? '', linkTo(slide))
  return { ...shown, ...(paragraph === '' ? {} : { paragraph }) }
}

function imageOf(slide: SlideReader, title: string): SlideMedia {
  const [alt, caption, credit] = [slide.words('mediaalt'), slide.words('mediacaption'), slide.words('mediacredit')]
  const more = joined('. ', alt === '' ? '' : caption, credit)
  return {
    media: {
      src: slide.raw('media'),
      alt: alt || caption || title,
      ...(more === '' ? {} : { credit: more }),
    },
  }
}

/** Who is quoted is cited in the quote, or is its credit; what it leads to is linked beside it. */
function quoteOf(slide: SlideReader): SlideMedia {
  const html = slide.raw('media')
  const { outside, cited } = partedAtCite(html)
  const isCited = cited !== ''
  const name = (isCited ? cited : slide.words('mediacredit')).replace(/^[\s—–-]+/, '')
  const { text: whole, dropped } = markdownOfHtml(html)
  slide.loseFrom('media', dropped)
  loseAlt(slide)
  const links = addressesInHtml(html).filter((address) => isLinked(whole, address))
  const paragraph = joined(
    ', ',
    slide.markdown('mediacaption'),
    isCited ? slide.markdown('mediacredit') : '',
    ...links.map((address) => link(shownAddress(address), address)),
  )
  return {
    ...(outside === '' ? {} : { quote: { text: outside, ...(name === '' ? {} : { by: { name } }) } }),
    ...(paragraph === '' ? {} : { paragraph }),
  }
}

/** Whether light markdown leads to an address: a script’s has been told. */
function isLinked(markdown: string, address: string): boolean {
  const [, written = ''] = /\]\((.*)\)$/.exec(link('', address)) ?? []
  return markdown.includes(`](${written})`)
}

/** The words of a quote, and those of whom it cites. */
function partedAtCite(html: string): { readonly outside: string; readonly cited: string } {
  const parts = html.split(/<\/cite\s*>/i).map((part, n, { length }) => {
    const start = n === length - 1 ? -1 : part.search(/<cite[\s>]/i)
    return start < 0 ? { outside: part, cited: '' } : { outside: part.slice(0, start), cited: part.slice(start) }
  })
  return {
    outside: wordsOfHtml(parts.map(({ outside }) => outside).join(' ')),
    cited: wordsOfHtml(parts.map(({ cited }) => cited).join(' ')),
  }
}

/** A piece of a page: a link to what it shows, called by its caption, or all its words and links. */
function embeddedOf(slide: SlideReader): SlideMedia {
  const html = slide.raw('media')
  const { text, dropped } = markdownOfHtml(html)
  const [address, ...more] = addressesInHtml(html)
  loseAlt(slide)
  if (address !== undefined && more.length === 0 && wordsOfHtml(html) === '') {
    slide.loseFrom(
      'media',
      dropped.filter((lost) => !lost.includes(told(address))),
    )
    return called(slide, address)
  }
  slide.loseFrom('media', dropped)
  return { paragraph: joined(', ', text, slide.markdown('mediacaption'), slide.markdown('mediacredit')) }
}

/** A video, a map or a page: where it lies, called by its caption. */
function linkOf(slide: SlideReader): SlideMedia {
  const media = slide.raw('media')
  if (media === '') {
    loseAlt(slide)
    return { paragraph: joined(', ', slide.markdown('mediacaption'), slide.markdown('mediacredit')) }
  }
  const address = mediaAddress(media)
  if (address !== null) return called(slide, address)
  const file = escapeMarkdown(media)
  const name = escapeMarkdown(nameIn(slide))
  return { paragraph: joined(', ', name === '' ? file : `${name} (${file})`, creditBeside(slide)) }
}

function called(slide: SlideReader, address: string): SlideMedia {
  return { paragraph: joined(', ', link(nameIn(slide) || siteName(address), address), creditBeside(slide)) }
}

/** What something is called that is no picture: its caption, else what stands for it where it is not seen. */
function nameIn(slide: SlideReader): string {
  const caption = slide.words('mediacaption')
  if (caption === '') return slide.words('mediaalt')
  loseAlt(slide)
  return caption
}

/** A credit that says what the caption says is not said twice. */
function creditBeside(slide: SlideReader): string {
  const credit = slide.markdown('mediacredit')
  return credit === escapeMarkdown(wordsOfHtml(slide.raw('mediacaption'))) ? '' : credit
}

function loseAlt(slide: SlideReader): void {
  if (slide.has('mediaalt')) slide.lose('mediaalt', 'alternative text of what is no picture')
}

function linkTo(slide: SlideReader): string {
  const address = slide.raw('medialink')
  if (address === '') return ''
  if (webAddress(address) !== null) return link(shownAddress(address.trim()), address)
  slide.lose('medialink', `a link to ${told(address)}`)
  return ''
}

function joined(separator: string, ...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(separator)
}
