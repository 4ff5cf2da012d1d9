import { markdownOfHtml } from '../html/markdown-of-html.ts'
import { addressInHtml, silentIn, wordsOfHtml } from '../html/words-of-html.ts'
import { slideDate } from './date.ts'
import { slideMedia } from './media.ts'
import type { SlideField, TimelineSlide } from './slide.ts'

export interface Lost {
  readonly field: SlideField
  readonly what: string
}

/** What of a slide’s headline, text and id has no place in a list, whatever slide it is. */
export function lostOfText({ fields }: TimelineSlide): readonly Lost[] {
  const { dropped } = markdownOfHtml(fields.get('text') ?? '')
  const id = fields.get('id') ?? ''
  return [
    ...dropped.map((element) => ({ field: 'text', what: `<${element}>` }) as const),
    ...(['headline', 'mediacaption', 'mediacredit'] as const).flatMap((field) =>
      silentIn(fields.get(field) ?? '').map((element) => ({ field, what: `<${element}>` })),
    ),
    ...(addressInHtml(fields.get('headline') ?? '') === undefined
      ? []
      : [{ field: 'headline', what: 'a link in the headline' } as const]),
    ...(id === '' || /[a-z]/i.test(id) ? [] : [{ field: 'id', what: `the id “${id}”` } as const]),
  ]
}

/** What of a title slide has no place; `isFirst`: a list has one title. */
export function lostOfTitle(slide: TimelineSlide, isFirst: boolean): readonly Lost[] {
  if (!isFirst) return [{ field: 'headline', what: 'a second title' }]
  const { media, lost } = slideMedia(slide.fields, '')
  return [
    ...lostOfText(slide),
    ...lost,
    ...(media === undefined ? [] : [{ field: 'media', what: 'the picture of the title' } as const]),
    ...(media?.alt ? [{ field: 'mediacaption', what: `the caption “${media.alt}”` } as const] : []),
    ...(media?.credit ? [{ field: 'mediacredit', what: `the credit “${media.credit}”` } as const] : []),
    ...(slideDate(slide.fields) === null ? [] : [{ field: 'year', what: 'the date of the title' } as const]),
    ...(slide.fields.has('displaydate') ? [{ field: 'displaydate', what: 'the date of the title' } as const] : []),
    ...(slide.fields.has('group') ? [{ field: 'group', what: 'the group of the title' } as const] : []),
  ]
}

/** What of an era has no place; one without a name or a date has none itself. */
export function lostOfEra({ fields }: TimelineSlide): readonly Lost[] {
  const name = wordsOfHtml(fields.get('headline') ?? '')
  if (name === '' || slideDate(fields) === null)
    return [
      { field: name === '' ? 'year' : 'headline', what: `an era without ${name === '' ? 'a headline' : 'a date'}` },
    ]
  const parts = {
    text: 'the text of an era',
    media: 'the picture of an era',
    mediacaption: 'the caption of an era',
    mediacredit: 'the credit of an era',
    displaydate: 'the date of an era as it is shown',
    group: 'the group of an era',
  } as const
  return (['text', 'media', 'mediacaption', 'mediacredit', 'displaydate', 'group'] as const).flatMap((field) =>
    fields.has(field) ? [{ field, what: parts[field] }] : [],
  )
}
