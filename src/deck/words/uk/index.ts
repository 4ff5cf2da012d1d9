import { gapLength } from '../../../chronology/order/gaps.ts'
import type { Noun } from '../plural.ts'
import { WESTERN } from '../signs.ts'
import { capital, joined } from '../text.ts'
import type { Words } from '../words.ts'
import { count, counted, EVENT, list, SOURCE } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

const LINK: Noun = ['зв’язок', 'зв’язки', 'зв’язків']

/** "після 4 або 5": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return 'пізніше'
  const named = joined(numbers.slice(0, most).map(String), 'або')
  return `після ${named}${numbers.length > most ? ' і далі' : ''}`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = {
    day: counted(length, ['день', 'дні', 'днів']),
    month: `понад ${counted(length, ['місяць', 'місяці', 'місяців'])}`,
    year: `понад ${counted(length, ['рік', 'роки', 'років'])}`,
  }
  return `${told[unit]} без записів`
}

const KINDS = {
  new: 'нове',
  're-dated': 'нова дата',
  're-graded': 'нова оцінка',
  changed: 'змінено',
  withdrawn: 'знято',
} as const

export const uk: Words = {
  capital,
  list,
  status: { reported: 'повідомлено', planned: 'план', projected: 'прогноз' },
  certainty: { proven: 'доведений', stated: 'названий', assumed: 'припущений' },
  quoted: (text) => `«${text}»`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`,
  notGraded: 'без оцінки',

  frame: {
    event: 'Подія',
    chapter: 'Розділ',
    of: (total) => `з ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: 'слайд',
    position: (n, total) => `${n} з ${total}`,
    continued: 'продовження',
    nextKey: 'клавіша, пробіл або пульт',
    next: 'Далі:',
    legendKey: 'L: як зображено дату',
  },

  paper: {
    notes: 'Нотатки',
    ownNotes: 'Власні нотатки',
    dating: 'Датування',
    order: 'Порядок',
    sources: 'Джерела',
    chronology: 'Хронологія',
    columns: { number: '№', date: 'Дата', event: 'Подія', place: 'Місце', source: 'Джерело', order: 'Порядок' },
    events: 'Події',
  },

  hero: {
    or: 'або',
    and: 'і',
    // A dash needs no case, where «між … і …» would need one of every date.
    between: 'у проміжку',
    to: '—',
    behind: { between: '', after: '' },
    after: 'після',
    orLater: 'або пізніше',
    orEarlier: 'або раніше',
    undated: 'дату не вказано',
    event: (n) => `подія ${n}`,
  },

  kicker: { projectionBy: (who) => `Прогноз: ${who}` },

  dating: {
    day: 'Відомий день.',
    minute: 'Відома хвилина.',
    second: 'Відома секунда.',
    month: 'Відомий місяць.',
    year: 'Відомий рік.',
    season: 'Відома пора року.',
    quarter: 'Відомий квартал.',
    decade: 'Відоме десятиліття.',
    century: 'Відоме століття.',
    period: 'Відомий відрізок часу.',
    approximate: 'Дата приблизна.',
    uncertain: 'Дата під питанням.',
    estimate: 'Рік за оцінкою.',
    approximateAndUncertain: 'Приблизно і під питанням.',
    endUnknown: 'Кінець невідомий.',
    startUnknown: 'Початок невідомий.',
    goesOn: 'Триває.',
    open: 'Дата відкрита з одного боку.',
    oneOf: 'Відомі межі.',
    allOf: 'Кілька дат.',
    disputed: 'Датування спірне.',
    undated: 'У джерелі немає дати.',
    projected: 'Прогноз, а не подія.',
    planned: 'План.',
    contestedBy: (by) => `Заперечує ${by}`,
    contested: (by, text) => `Заперечує ${by}: ${text}`,
    onlyExact: 'Єдина точна дата в цьому викладі',
    gives: (who, _, date) => `${who}: ${date}`,
    thisBrief: 'цей огляд',
    otherReports: 'інші повідомлення',
    alsoGiven: (date, by) => (by ? `також: ${date} (${by})` : `також: ${date}`),
    placed: (limits) => `Місце лише за порядком: ${limits.join(', ')}`,
    afterEvent: (n) => `після події ${n}`,
    beforeEvent: (n) => `до події ${n}`,
    openNeighbour: (n) => `у події ${n} немає дати завершення`,
    earliest: {
      day: 'Названо найраніший день; дати завершення немає',
      month: 'Названо найраніший місяць; дати завершення немає',
      other: 'Названо початок; дати завершення немає',
    },
    announcedAfter: (n) => `Оголошено на час після події ${n}`,
  },

  lines: {
    source: 'Джерело',
    order: 'Порядок',
    noSource: 'джерело не вказано',
    against: 'проти',
    more: (n) => `+ ще ${n}`,
    plus: (n) => `+ ${n}`,
    after: (n) => `після ${n}`,
    before: (n) => `до ${n}`,
    onlyEvent: 'єдина подія',
    proven: 'доведений датами',
    provenAsWritten: 'доведений, як записано',
    ifItTakesPlace: 'якщо відбудеться',
    eitherDate: 'правильно за будь-якої з дат',
    follows: 'випливає з можливих датувань',
    assumed: (numbers, most) =>
      numbers.length > 0 ? `припущений; можливо ${eitherAfter(numbers, most)}` : 'припущений',
  },

  exhibit: {
    facts: 'Зокрема',
    datings: (n) => `Датувань: ${count(n)}`,
    notSaid: 'джерело не назване',
    likely: (scale) => `Наскільки ймовірно? Слова шкали ${scale}`,
    howLikely: 'Наскільки ймовірно? Джерело не каже',
    noBand: 'Смугу не позначено: ймовірність не названа',
    confidence: (confidence) =>
      `Упевненість у відомостях: ${{ low: 'низька', moderate: 'середня', high: 'висока' }[confidence]}`,
    axis: (scale) => `${scale}, відсотки`,
    credit: (credit) => `Знімок: ${credit}`,
  },

  title: {
    chronology: (date) => (date ? `Хронологія, станом на ${date}` : 'Хронологія'),
    events: (n) => counted(n, EVENT),
    exact(n, total) {
      if (n === 0) return 'у жодної не відомий день'
      return n < total ? `${count(n)} з точною датою` : total === 1 ? 'день відомий' : 'день кожної відомий'
    },
    toCome: (n) => `${count(n)} ще попереду`,
    by: (name) => `автор: ${name}`,
  },

  closing: {
    noLinks: 'Одна подія, доводити порядок не треба',
    allProven: (n) => (n === 1 ? 'Єдиний зв’язок порядку доведено' : `Усі зв’язки порядку доведено (${count(n)})`),
    noneAssumed: (n) =>
      n === 1 ? 'Єдиний зв’язок порядку назвало джерело' : `Жодного зв’язку порядку не припущено (усього ${count(n)})`,
    assumed: (n, total) =>
      n === total
        ? 'Усі зв’язки порядку лише припущено'
        : `Лише припущено зв’язків порядку: ${count(n)} з ${count(total)}`,
    line: (watched) =>
      watched ? 'Як кожна подія пов’язана з наступною і що змінило б картину' : 'Як кожна подія пов’язана з наступною',
    watch: 'За чим стежити',
    datesApart: 'дати не перетинаються',
    sourceSays: 'так каже джерело',
    follows: 'випливає з можливих датувань',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `можливо й ${eitherAfter(numbers)}` : 'наше прочитання'),
    underEither: 'правильно за будь-якого датування',
    more(n, proven, stated) {
      const kinds = [proven > 0 ? `доведено ${count(proven)}` : '', stated > 0 ? `названо ${count(stated)}` : '']
      return `Ще ${counted(n, LINK)}: ${kinds.filter((kind) => kind !== '').join(', ')}`
    },
    moreAssumed: (n) =>
      `Ще ${counted(n, LINK)} лише припущено, ${n === 1 ? 'його показано на слайді відповідної події' : 'кожен — на слайді своєї події'}`,
    footer: (events, toCome) => (toCome ? `${events}, ${toCome}` : events),
  },

  context: {
    title: (n) => `Що треба знати без дати: ${count(n)}`,
    line: 'Відомості, яким джерела не дають дати і які тому стоять поза порядком',
  },

  sources: {
    none: 'Джерел не вказано',
    all: (n, total) =>
      n === total
        ? `Усі події спираються на одне повідомлення (${count(total)})`
        : `Подій, що спираються на одне повідомлення: ${count(n)} з ${count(total)}`,
    plain: (n) => counted(n, SOURCE),
    line: 'Джерела й оцінки: надійність джерела від A до F, достовірність відомостей від 1 до 6',
    source: 'Джерело',
    grade: 'Оцінка',
    events: 'Події',
    background: 'тло',
    confirmed: 'Відомості: підтверджено',
    cannotJudge: 'не оцінити',
    rows: 'Рядки: джерело, A надійне, E ні',
    notBad: 'F і 6 означають «оцінити не можна», а не «погано»',
    noneGraded: 'Оцінок немає, тому клітинки порожні',
    someUngraded: (n) => `${counted(n, SOURCE)} без оцінки`,
    read: (date) => `прочитано ${date}`,
  },

  layout: {
    title: 'Титул',
    overview: 'Огляд',
    changes: 'Зміни',
    context: 'Тло',
    closing: 'Підсумок',
    sources: 'Джерела',
    legend: 'Умовні знаки',
  },

  stage: {
    position: '{n} з {total}',
    previous: 'Назад',
    next: 'Далі',
    close: 'Закрити',
    commands: 'Команди',
    steps: 'Кроки',
    unknown: 'У цій презентації немає слайда {id}.',
    missing: 'Частини файлів бракує, або їх ще не завантажено, тому слайд показати не можна.',
    legend: 'Як зображено дату',
    asOf: (date) => `Станом на ${date}`,
    informationAsOf: (date) => `Відомості станом на ${date}`,
  },
  cut: (shown, all) => `Показано події: ${count(shown)} з ${count(all)}. Решту зображено блідо, зі своїми номерами.`,
  transcript: 'текст',
  changes: {
    title: (since, counts) => {
      const told = counts.map(([kind, number]) => `${KINDS[kind]}: ${count(number)}`).join(', ')
      return `${since === null ? 'Від попереднього стану' : `Від ${since}`}: ${told === '' ? 'без змін' : told}`
    },
    line: 'Порівняно з попереднім станом цієї хронології',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}, на інших підставах` : `${is}, раніше ${was}`),
    grade: (source, was, is) => `${source}: ${is}, раніше ${was}`,
    fields,
    was: (date) => `раніше ${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: WESTERN,
}
