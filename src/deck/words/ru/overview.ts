import { capital, joined } from '../text.ts'
import type { Words } from '../words.ts'
import type { Noun } from '../plural.ts'
import { count, counted, EVENT, formOf } from './counts.ts'

const EXACT: Noun = ['точная дата', 'точные даты', 'точных дат']

/** What the overview says. */
export const overview: Words['overview'] = {
  finding(total, exact) {
    const events = counted(total, EVENT)
    if (exact === total) return `${events}, ${total === 1 ? 'известен день' : 'у каждого известен день'}`
    return `${events}, ${counted(exact, EXACT)}`
  },
  busiest: (finding, name, most) => `${finding}; больше всего: ${name} (${count(most)})`,
  part: (finding, part, total) => `${finding} (${part} из ${total})`,
  lines: {
    columns: 'От порядка рассказа, сверху, к верной шкале времени, снизу. Чем шире луч, тем менее точна дата.',
    list: 'От порядка рассказа, справа, к верной шкале времени, слева. Чем шире луч, тем менее точна дата.',
    chapters: 'По главам, у каждой своя шкала. Точный день — штрих; длина неточной даты — всё, что неизвестно.',
    denseChapters:
      'По главам, у каждой своя шкала. Высота — число событий: плотное — с точностью до дня, бледное — менее.',
    rows: 'Строки календаря на одной шкале. Точный день — штрих; длина неточной даты — всё, что неизвестно.',
    denseRows:
      'Строки календаря на одной шкале. Высота — число событий: плотное — с точностью до дня, бледное — менее.',
  },
  hatched: 'Штриховка: ещё не произошло',
  drawing: (total) => `Знаки на оси времени (${counted(total, EVENT)}) и связь каждого со своим шагом`,
  enlarged: (what, times) => `${capital(what)}, увеличение в ${count(times)} ${formOf(times, ['раз', 'раза', 'раз'])}`,
  cutOff: (date) => `${date}, рубеж сведений`,
  week: (days) => `неделя ${days}`,
  across: {
    day: 'Больше дня',
    week: 'Больше недели',
    month: 'Больше месяца',
    quarter: 'Больше квартала',
    year: 'Больше года',
    years: 'Дольше',
  },
  noEvents: 'нет событий',
  counted(total, exact) {
    const events = counted(total, EVENT)
    if (exact === 0) return events
    return exact === total ? `${events}, с точностью до дня` : `${events}, до дня: ${count(exact)}`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? 'с точностью до дня' : `до дня: ${count(exact)}`
    const later = perhapsLater === total ? 'возможно, позже' : `возможно, позже: ${count(perhapsLater)}`
    return [counted(total, EVENT), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join(', ')
  },
  relation: { before: 'до', on: 'в самый день', after: 'после' },
  mayFall: (event, begins, around) => `Событие ${event} могло ${begins ? 'начаться' : 'произойти'} ${around}`,
  around: (ways, day) => `${joined(ways, 'или')} ${day}`,
  aroundEvent: (n) => `до или после события ${n}`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}: единственная связь порядка, которая лишь предположена.`
      : `${sentence}: одна из связей порядка, которые лишь предположены (всего ${count(total)}).`,
  assumedInside: (inside, total) =>
    inside === total
      ? `Здесь лежат все связи порядка, которые лишь предположены (${count(total)}).`
      : `Здесь лежат ${count(inside)} из ${count(total)} связей порядка, которые лишь предположены.`,
  noneAssumed: 'Ни одна связь между этими событиями не является лишь предположенной.',
}
