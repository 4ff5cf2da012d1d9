import { eastSlavic } from './east-slavic.ts'
import type { PartName, Phrases } from './phrases.ts'
import { doubtClauses, LATIN_SIGNS } from './shapes.ts'

const PARTS: Readonly<Record<PartName, string>> = { year: 'год', month: 'месяц', day: 'день', group: 'часть года' }

const WORDS: Parameters<typeof eastSlavic>[0] = {
  year: { alone: 'год', of: 'года', with: 'годом' },
  years: { alone: 'годы', of: 'годов', with: 'годами' },
  scales: { one: '', million: ' млн', billion: ' млрд' },
  bc: ' до н. э.',
  ad: ' н. э.',
  roundYears: ' лет',
  monthsWith: [
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
  ],
  seasons: [
    { alone: 'весна', of: 'весны', with: 'весной' },
    { alone: 'лето', of: 'лета', with: 'летом' },
    { alone: 'осень', of: 'осени', with: 'осенью' },
    { alone: 'зима', of: 'зимы', with: 'зимой' },
  ],
  hemispheres: [' в Северном полушарии', ' в Южном полушарии'],
  quarter: (n) => ({ alone: `${n}-й квартал`, of: `${n}-го квартала`, with: `${n}-м кварталом` }),
  third: (n) => ({ alone: `${n}-я треть`, of: `${n}-й трети`, with: `${n}-й третью` }),
  half: (n) => ({ alone: `${n}-е полугодие`, of: `${n}-го полугодия`, with: `${n}-м полугодием` }),
  decadeEndings: { alone: '-е', of: '-х', with: '-ми' },
  spans: {
    decade: { alone: 'десятилетие', of: 'десятилетия', with: 'десятилетием' },
    century: { alone: 'столетие', of: 'столетия', with: 'столетием' },
    millennium: { alone: 'тысячелетие', of: 'тысячелетия', with: 'тысячелетием' },
  },
}

export const ru: Phrases = {
  ...eastSlavic(WORDS),
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
  space: ' ',
  signs: LATIN_SIGNS,
  thousands: '\u00a0',
  decimal: ',',
  // «с» becomes «со» before what begins with several consonants.
  hedgeBefore: (hedge, next) => (hedge === 'с' && /^(?:столет|2-)/.test(next) ? 'со' : hedge),
  doubts: doubtClauses({ approximate: 'приблизительно', uncertain: 'под вопросом', parts: PARTS }),
}
