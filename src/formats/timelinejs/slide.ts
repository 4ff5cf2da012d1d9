/** What a slide of TimelineJS may say, as the columns of its spreadsheet call it. */
export const FIELDS = [
  'year',
  'month',
  'day',
  'time',
  'startdate',
  'endyear',
  'endmonth',
  'endday',
  'endtime',
  'enddate',
  'displaydate',
  'headline',
  'text',
  'media',
  'mediacredit',
  'mediacaption',
  'mediaalt',
  'medialink',
  'type',
  'group',
  'id',
] as const

export type SlideField = (typeof FIELDS)[number]

/** A slide of TimelineJS: an event, the title or an era. Fields that it does not fill are not there. */
export interface TimelineSlide {
  readonly kind: 'event' | 'title' | 'era'
  readonly fields: ReadonlyMap<SlideField, string>
}
