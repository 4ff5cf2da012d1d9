import { slideDate } from './date.ts'
import { slideMedia } from './media.ts'
import { SlideReader, type Lost } from './slide-reader.ts'
import type { SlideField, TimelineSlide } from './slide.ts'

/** What of a title slide has no place; `isFirst`: a list has one title. */
export function lostOfTitle(title: TimelineSlide, isFirst: boolean): readonly Lost[] {
  if (!isFirst) return [{ field: 'headline', what: 'a second title' }]
  const slide = new SlideReader(title)
  slide.words('headline')
  slide.markdown('text')
  const { media } = slideMedia(slide, '')
  if (media !== undefined) slide.lose('media', 'the picture of the title')
  if (media?.alt) slide.lose('mediacaption', `the caption “${media.alt}”`)
  if (media?.credit) slide.lose('mediacredit', `the credit “${media.credit}”`)
  if (slideDate(slide.fields) !== null) slide.lose('year', 'the date of the title')
  if (slide.has('displaydate')) slide.lose('displaydate', 'the date of the title')
  if (slide.has('group')) slide.lose('group', 'the group of the title')
  if (slide.has('id')) slide.lose('id', 'the id of the title')
  return slide.lost
}

/** What a period has no place for. */
const PARTS: readonly (readonly [SlideField, string])[] = [
  ['text', 'the text of an era'],
  ['media', 'the picture of an era'],
  ['mediacaption', 'the caption of an era'],
  ['mediacredit', 'the credit of an era'],
  ['mediaalt', 'the alternative text of an era'],
  ['medialink', 'the link of an era'],
  ['group', 'the group of an era'],
  ['displaydate', 'the display date of an era'],
  ['id', 'the id of an era'],
]

/** What of an era has no place; one without a name or a date has none itself. */
export function lostOfEra(era: TimelineSlide): readonly Lost[] {
  const slide = new SlideReader(era)
  const date = slideDate(slide.fields)
  if (slide.words('headline') === '') return [{ field: 'year', what: 'an era without a headline' }]
  if (date === null) return [{ field: 'headline', what: 'an era without a date' }]
  for (const { field, what } of date.lost) slide.lose(field, what)
  for (const [field, what] of PARTS) if (slide.has(field)) slide.lose(field, what)
  return slide.lost
}
