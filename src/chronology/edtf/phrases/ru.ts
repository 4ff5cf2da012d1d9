import type { Form, PartName, Phrases, Sense, YearName } from './phrases.ts'
import { doubtClauses } from './shapes.ts'

type Forms = Readonly<Record<Sense, string>>

const YEAR: Forms = { alone: 'год', of: 'года', with: 'годом' }
const YEARS: Forms = { alone: 'годы', of: 'годов', with: 'годами' }
const MONTHS_WITH = [
  'январём',
  'февралём',
  'мартом',
  'апрелем',
  'маем',
  'июнем',
  'июлем',
  'августом',
  'сентябрём',
  'октябрём',
  'ноябрём',
  'декабрём',
] as const
const SEASONS: readonly Forms[] = [
  { alone: 'весна', of: 'весны', with: 'весной' },
  { alone: 'лето', of: 'лета', with: 'летом' },
  { alone: 'осень', of: 'осени', with: 'осенью' },
  { alone: 'зима', of: 'зимы', with: 'зимой' },
]
const QUARTER: Forms = { alone: '-й квартал', of: '-го квартала', with: '-м кварталом' }
const THIRD: Forms = { alone: '-я треть', of: '-й трети', with: '-й третью' }
const HALF: Forms = { alone: '-е полугодие', of: '-го полугодия', with: '-м полугодием' }
const DECADE_ENDINGS: Forms = { alone: '-е', of: '-х', with: '-ми' }
const SPANS: Readonly<Record<'decade' | 'century' | 'millennium', Forms>> = {
  decade: { alone: 'десятилетие', of: 'десятилетия', with: 'десятилетием' },
  century: { alone: 'столетие', of: 'столетия', with: 'столетием' },
  millennium: { alone: 'тысячелетие', of: 'тысячелетия', with: 'тысячелетием' },
}
const PARTS: Readonly<Record<PartName, string>> = { year: 'год', month: 'месяц', day: 'день', group: 'часть года' }

export const ru: Phrases = {
  about: 'около {a:of}',
  possibly: 'возможно, {a}',
  possiblyAbout: 'возможно, около {a:of}',
  within: { about: 'примерно {a}', possibly: 'возможно {a}', possiblyAbout: 'возможно примерно {a}' },
  since: 'с {a:of}',
  until: 'до {a:of} включительно',
  fromUnknownEnd: 'с {a:of} (конец неизвестен)',
  untilUnknownStart: 'до {a:of} включительно (начало неизвестно)',
  fromTo: 'с {a:of} до {b:of}',
  orLater: '{a} или позже',
  orEarlier: '{a} или ранее',
  andLater: '{a} и позже',
  andEarlier: '{a} и ранее',
  between: 'между {a:with} и {b:with}',
  allOf: 'все даты: {a}',
  or: 'или',
  and: 'и',
  noStart: { open: 'начало открыто', unknown: 'начало неизвестно' },
  noEnd: { open: 'конец открыт', unknown: 'конец неизвестен' },
  missing: {
    year: 'год неизвестен',
    month: '(месяц неизвестен)',
    day: '(день неизвестен)',
    monthAndDay: '(месяц и день неизвестны)',
  },
  localTime: 'по местному времени',
  thousands: '\u00a0',
  decimal: ',',
  ofYear: (year, { short }) => yearWith(year, short ? '' : ' года'),
  dayFirst: {
    year: (year, { sense, short }) => yearWith(year, short ? '' : ` ${YEAR[sense]}`),
    years,
    month: (month, { sense, short }) => (sense === 'with' && !short ? (MONTHS_WITH[month - 1] ?? null) : null),
  },
  group,
  span(span, first, last, { sense }) {
    // «1900-е годы» may be a decade or a century: such a one is told by its years.
    if (span === 'decade' && !first.endsWith('00')) return `${first}${DECADE_ENDINGS[sense]} ${YEARS[sense]}`
    return `${SPANS[span][sense]} ${first}–${last}`
  },
  // «с» becomes «со» before what begins with several consonants.
  hedgeBefore: (hedge, next) => (hedge === 'с' && /^(?:столет|2-)/.test(next) ? 'со' : hedge),
  doubts: doubtClauses({ approximate: 'приблизительно', uncertain: 'под вопросом', parts: PARTS }),
}

const SCALES = { one: '', million: ' млн', billion: ' млрд' } as const

/** A round number of millions brings its own word for years. */
function yearWith({ digits, era, isBare, scale }: YearName, word: string): string {
  const number = scale === 'one' ? `${digits}${word}` : `${digits}${SCALES[scale]}`
  if (era === 'bc') return `${number}${scale === 'one' ? '' : ' лет'} до н. э.`
  return isBare ? number : `${number} н. э.`
}

function years(first: YearName, last: YearName, { sense, short }: Form): string {
  if (first.era !== last.era || first.scale !== last.scale) {
    const word = short ? '' : ` ${YEAR[sense]}`
    return `${yearWith(first, word)} – ${yearWith({ ...last, isBare: false }, word)}`
  }
  const isBare = first.isBare && last.isBare
  return yearWith({ ...first, digits: `${first.digits}–${last.digits}`, isBare }, short ? '' : ` ${YEARS[sense]}`)
}

function group(group: number, ofYear: string, { sense }: Form): string {
  if (group <= 32) {
    const season = SEASONS[(group - 21) % 4]?.[sense] ?? ''
    const hemisphere = group <= 24 ? '' : group <= 28 ? ' в Северном полушарии' : ' в Южном полушарии'
    return `${season} ${ofYear}${hemisphere}`
  }
  if (group <= 36) return `${group - 32}${QUARTER[sense]} ${ofYear}`
  if (group <= 39) return `${group - 36}${THIRD[sense]} ${ofYear}`
  return `${group - 39}${HALF[sense]} ${ofYear}`
}
