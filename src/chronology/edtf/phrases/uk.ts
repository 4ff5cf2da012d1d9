import { eastSlavic, type Forms } from './east-slavic.ts'
import type { PartName, Phrases } from './phrases.ts'
import { doubtClauses, LATIN_SIGNS } from './shapes.ts'

const PARTS: Readonly<Record<PartName, string>> = { year: 'рік', month: 'місяць', day: 'день', group: 'частина року' }

const NONE: Forms = { alone: '', of: '', with: '' }
const THIRDS: readonly Forms[] = [
  { alone: 'перша третина', of: 'першої третини', with: 'першою третиною' },
  { alone: 'друга третина', of: 'другої третини', with: 'другою третиною' },
  { alone: 'третя третина', of: 'третьої третини', with: 'третьою третиною' },
]
const HALVES: readonly Forms[] = [
  { alone: 'перше півріччя', of: 'першого півріччя', with: 'першим півріччям' },
  { alone: 'друге півріччя', of: 'другого півріччя', with: 'другим півріччям' },
]

const WORDS: Parameters<typeof eastSlavic>[0] = {
  year: { alone: 'рік', of: 'року', with: 'роком' },
  years: { alone: 'роки', of: 'років', with: 'роками' },
  scales: { one: '', million: ' млн', billion: ' млрд' },
  bc: ' до н. е.',
  ad: ' н. е.',
  roundYears: ' років',
  monthsWith: [
    'січнем',
    'лютим',
    'березнем',
    'квітнем',
    'травнем',
    'червнем',
    'липнем',
    'серпнем',
    'вереснем',
    'жовтнем',
    'листопадом',
    'груднем',
  ],
  seasons: [
    { alone: 'весна', of: 'весни', with: 'весною' },
    { alone: 'літо', of: 'літа', with: 'літом' },
    { alone: 'осінь', of: 'осені', with: 'осінню' },
    { alone: 'зима', of: 'зими', with: 'зимою' },
  ],
  hemispheres: [' у Північній півкулі', ' у Південній півкулі'],
  quarter: (n) => ({ alone: `${n}-й квартал`, of: `${n}-го кварталу`, with: `${n}-м кварталом` }),
  third: (n) => THIRDS[n - 1] ?? NONE,
  half: (n) => HALVES[n - 1] ?? NONE,
  decadeEndings: { alone: '-ті', of: '-х', with: '-ми' },
  spans: {
    decade: { alone: 'десятиліття', of: 'десятиліття', with: 'десятиліттям' },
    century: { alone: 'століття', of: 'століття', with: 'століттям' },
    millennium: { alone: 'тисячоліття', of: 'тисячоліття', with: 'тисячоліттям' },
  },
}

export const uk: Phrases = {
  ...eastSlavic(WORDS),
  about: 'близько {a:of}',
  possibly: 'можливо, {a}',
  possiblyAbout: 'можливо, близько {a:of}',
  within: { about: 'приблизно {a}', possibly: 'можливо {a}', possiblyAbout: 'можливо приблизно {a}' },
  since: 'з {a:of}',
  until: 'до {a:of} включно',
  fromUnknownEnd: 'з {a:of} (кінець невідомий)',
  untilUnknownStart: 'до {a:of} включно (початок невідомий)',
  fromTo: 'з {a:of} до {b:of}',
  orLater: '{a} або пізніше',
  orEarlier: '{a} або раніше',
  andLater: '{a} і пізніше',
  andEarlier: '{a} і раніше',
  between: 'між {a:with} і {b:with}',
  allOf: 'усі дати: {a}',
  or: 'або',
  and: 'і',
  noStart: { open: 'початок відкритий', unknown: 'початок невідомий' },
  noEnd: { open: 'кінець відкритий', unknown: 'кінець невідомий' },
  missing: {
    year: 'рік невідомий',
    month: '(місяць невідомий)',
    day: '(день невідомий)',
    monthAndDay: '(місяць і день невідомі)',
  },
  localTime: 'за місцевим часом',
  space: ' ',
  signs: LATIN_SIGNS,
  thousands: '\u00a0',
  decimal: ',',
  // «з» becomes «зі» before several consonants, and «із» before a hissing one.
  hedgeBefore: (hedge, next) =>
    hedge !== 'з' ? hedge : next.startsWith('ст') ? 'зі' : /^[зсшц]/.test(next) ? 'із' : hedge,
  doubts: doubtClauses({ approximate: 'приблизно', uncertain: 'під питанням', parts: PARTS }),
}
