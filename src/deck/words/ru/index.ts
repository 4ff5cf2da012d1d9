import { gapLength } from '../../../chronology/order/gaps.ts'
import { WESTERN } from '../signs.ts'
import { capital, joined } from '../text.ts'
import type { Words } from '../words.ts'
import type { Noun } from '../plural.ts'
import { count, counted, EVENT, formOf, list, SOURCE } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

const LINK: Noun = ['связь', 'связи', 'связей']
/** "после 4 или 5": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return 'позже'
  const shown = numbers.slice(0, most).map(String)
  const rest = numbers.length > most ? ' и далее' : ''
  const named = joined(shown, 'или')
  return `после ${named}${rest}`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = {
    day: counted(length, ['день', 'дня', 'дней']),
    month: `свыше ${counted(length, ['месяца', 'месяцев', 'месяцев'])}`,
    year: `свыше ${counted(length, ['года', 'лет', 'лет'])}`,
  }
  return `${told[unit]} без записей`
}

const KINDS = {
  new: 'новое',
  're-dated': 'новая дата',
  're-graded': 'новая оценка',
  changed: 'изменено',
  withdrawn: 'снято',
} as const

export const ru: Words = {
  capital,
  list,
  status: { reported: 'сообщено', planned: 'план', projected: 'прогноз' },
  certainty: { proven: 'доказан', stated: 'назван', assumed: 'предположен' },
  quoted: (text) => `«${text}»`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`,
  notGraded: 'без оценки',

  frame: {
    event: 'Событие',
    chapter: 'Глава',
    of: (total) => `из ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: 'слайд',
    position: (n, total) => `${n} из ${total}`,
    continued: 'продолжение',
    nextKey: 'клавиша, пробел или пульт',
    next: 'Далее:',
    legendKey: 'L: как изображена дата',
  },

  paper: {
    notes: 'Заметки',
    ownNotes: 'Свои заметки',
    dating: 'Датировка',
    order: 'Порядок',
    sources: 'Источники',
    chronology: 'Хронология',
    columns: { number: '№', date: 'Дата', event: 'Событие', place: 'Место', source: 'Источник', order: 'Порядок' },
    events: 'События',
  },

  hero: {
    or: 'или',
    and: 'и',
    // A dash needs no case, where «между … и …» would need one of every date.
    between: 'в промежутке',
    to: '—',
    behind: { between: '', after: '' },
    after: 'после',
    orLater: 'или позже',
    orEarlier: 'или раньше',
    undated: 'дата не указана',
    event: (n) => `событие ${n}`,
  },

  kicker: { projectionBy: (who) => `Прогноз: ${who}` },

  dating: {
    day: 'Известен день.',
    minute: 'Известна минута.',
    second: 'Известна секунда.',
    month: 'Известен месяц.',
    year: 'Известен год.',
    season: 'Известно время года.',
    quarter: 'Известен квартал.',
    decade: 'Известно десятилетие.',
    century: 'Известен век.',
    period: 'Известен отрезок времени.',
    approximate: 'Дата приблизительна.',
    uncertain: 'Дата под вопросом.',
    estimate: 'Год оценён.',
    approximateAndUncertain: 'Приблизительно и под вопросом.',
    endUnknown: 'Конец неизвестен.',
    startUnknown: 'Начало неизвестно.',
    goesOn: 'Продолжается.',
    open: 'Дата открыта с одной стороны.',
    oneOf: 'Известны пределы.',
    allOf: 'Несколько дат.',
    disputed: 'Датировка спорна.',
    undated: 'В источнике нет даты.',
    projected: 'Прогноз, а не событие.',
    planned: 'План.',
    contestedBy: (by) => `Оспаривает ${by}`,
    contested: (by, text) => `Оспаривает ${by}: ${text}`,
    onlyExact: 'Единственная точная дата в этом изложении',
    gives: (who, _, date) => `${who}: ${date}`,
    thisBrief: 'этот обзор',
    otherReports: 'другие сообщения',
    alsoGiven: (date, by) => (by ? `также: ${date} (${by})` : `также: ${date}`),
    placed: (limits) => `Место только по порядку: ${limits.join(', ')}`,
    afterEvent: (n) => `после события ${n}`,
    beforeEvent: (n) => `до события ${n}`,
    openNeighbour: (n) => `у события ${n} нет даты конца`,
    earliest: {
      day: 'Назван самый ранний день; даты конца нет',
      month: 'Назван самый ранний месяц; даты конца нет',
      other: 'Названо начало; даты конца нет',
    },
    announcedAfter: (n) => `Объявлено на время после события ${n}`,
  },

  lines: {
    source: 'Источник',
    order: 'Порядок',
    noSource: 'источник не указан',
    against: 'против',
    more: (n) => `+ ещё ${n}`,
    plus: (n) => `+ ${n}`,
    after: (n) => `после ${n}`,
    before: (n) => `до ${n}`,
    onlyEvent: 'единственное событие',
    proven: 'доказан датами',
    provenAsWritten: 'доказан, как записано',
    ifItTakesPlace: 'если состоится',
    eitherDate: 'верно при любой из дат',
    follows: 'следует из возможных датировок',
    assumed: (numbers, most) =>
      numbers.length > 0 ? `предположен; возможно ${eitherAfter(numbers, most)}` : 'предположен',
  },

  exhibit: {
    facts: 'В частности',
    datings: (n) => `Датировок: ${count(n)}`,
    notSaid: 'источник не назван',
    likely: (scale) => `Насколько вероятно? Слова шкалы ${scale}`,
    howLikely: 'Насколько вероятно? Источник не говорит',
    noBand: 'Полоса не отмечена: вероятность не названа',
    confidence: (confidence) =>
      `Уверенность в сведениях: ${{ low: 'низкая', moderate: 'средняя', high: 'высокая' }[confidence]}`,
    axis: (scale) => `${scale}, проценты`,
    credit: (credit) => `Снимок: ${credit}`,
  },

  title: {
    chronology: (date) => (date ? `Хронология, на ${date}` : 'Хронология'),
    events: (n) => counted(n, EVENT),
    exact(n, total) {
      if (n === 0) return 'ни у одного не известен день'
      return n < total ? `${count(n)} с точной датой` : total === 1 ? 'известен день' : 'у каждого известен день'
    },
    toCome: (n) => `${count(n)} ещё впереди`,
    by: (name) => `автор: ${name}`,
  },

  closing: {
    noLinks: 'Одно событие, доказывать порядок не нужно',
    allProven: (n) => (n === 1 ? 'Единственная связь порядка доказана' : `Все связи порядка доказаны (${count(n)})`),
    noneAssumed: (n) =>
      n === 1
        ? 'Единственная связь порядка названа источником'
        : `Ни одна связь порядка не предположена (всего ${count(n)})`,
    assumed(n, total) {
      if (n === total) return 'Все связи порядка лишь предположены'
      const verb = formOf(n, ['предположена', 'предположены', 'предположены'])
      return `Лишь ${verb} ${count(n)} из ${count(total)} ${formOf(total, ['связи', 'связей', 'связей'])} порядка`
    },
    line: (watched) =>
      watched
        ? 'Как каждое событие связано со следующим и что изменило бы картину'
        : 'Как каждое событие связано со следующим',
    watch: 'За чем следить',
    datesApart: 'даты не пересекаются',
    sourceSays: 'так говорит источник',
    follows: 'следует из возможных датировок',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `возможно и ${eitherAfter(numbers)}` : 'наше прочтение'),
    underEither: 'верно при любой датировке',
    more(n, proven, stated) {
      const kinds = [proven > 0 ? `доказано ${count(proven)}` : '', stated > 0 ? `названо ${count(stated)}` : '']
      return `Ещё ${counted(n, LINK)}: ${kinds.filter((kind) => kind !== '').join(', ')}`
    },
    moreAssumed: (n) => `Ещё ${counted(n, LINK)} лишь предположительно, каждая — на слайде своего события`,
    footer: (events, toCome) => (toCome ? `${events}, ${toCome}` : events),
  },

  context: {
    title: (n) => `Что нужно знать без даты: ${count(n)}`,
    line: 'Сведения, которым источники не дают даты и которые поэтому стоят вне порядка',
  },

  sources: {
    none: 'Источники не указаны',
    all: (n, total) =>
      n === total
        ? `Все события основаны на одном сообщении (${count(total)})`
        : `Событий, основанных на одном сообщении: ${count(n)} из ${count(total)}`,
    plain: (n) => counted(n, SOURCE),
    line: 'Источники и оценки: надёжность источника от A до F, достоверность сведений от 1 до 6',
    source: 'Источник',
    grade: 'Оценка',
    events: 'События',
    background: 'фон',
    confirmed: 'Сведения: подтверждено',
    cannotJudge: 'нельзя оценить',
    rows: 'Строки: источник, A надёжен, E нет',
    notBad: 'F и 6 значат «оценить нельзя», а не «плохо»',
    noneGraded: 'Оценок нет, поэтому клетки пусты',
    someUngraded: (n) => `${counted(n, SOURCE)} без оценки`,
    read: (date) => `прочитано ${date}`,
  },

  layout: {
    title: 'Титул',
    overview: 'Обзор',
    changes: 'Изменения',
    context: 'Фон',
    closing: 'Итог',
    sources: 'Источники',
    legend: 'Условные знаки',
  },

  stage: {
    position: '{n} из {total}',
    previous: 'Назад',
    next: 'Далее',
    close: 'Закрыть',
    commands: 'Команды',
    steps: 'Шаги',
    unknown: 'В этих слайдах нет {id}.',
    missing: 'Часть файлов отсутствует или ещё не загружена, поэтому слайд показать нельзя.',
    legend: 'Как изображена дата',
    asOf: (date) => `На ${date}`,
    informationAsOf: (date) => `Сведения на ${date}`,
  },
  cut: (shown, all) =>
    `Показано ${counted(shown, EVENT)} из ${count(all)}. Остальные изображены бледно и сохраняют свои номера.`,
  transcript: 'текст',
  changes: {
    title: (since, counts) => {
      const told = counts.map(([kind, number]) => `${KINDS[kind]}: ${count(number)}`).join(', ')
      return `${since === null ? 'С прошлого состояния' : `С ${since}`}: ${told === '' ? 'без изменений' : told}`
    },
    line: 'В сравнении с прежним состоянием этой хронологии',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}, на других основаниях` : `${is}, прежде ${was}`),
    grade: (source, was, is) => `${source}: ${is}, прежде ${was}`,
    fields,
    was: (date) => `прежде ${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: WESTERN,
}
