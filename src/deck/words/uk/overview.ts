import type { Noun } from '../plural.ts'
import { capital, joined } from '../text.ts'
import type { Words } from '../words.ts'
import { count, counted, EVENT, formOf } from './counts.ts'

const EXACT: Noun = ['точна дата', 'точні дати', 'точних дат']

/** What the overview says. */
export const overview: Words['overview'] = {
  finding(total, exact) {
    const events = counted(total, EVENT)
    if (exact === total) return `${events}, ${total === 1 ? 'день відомий' : 'день кожної відомий'}`
    return `${events}, ${counted(exact, EXACT)}`
  },
  busiest: (finding, name, most) => `${finding}; найбільше: ${name} (${count(most)})`,
  part: (finding, part, total) => `${finding} (${part} з ${total})`,
  lines: {
    columns: 'Від порядку розповіді, вгорі, до правдивої шкали часу, внизу. Що ширший промінь, то менш точна дата.',
    list: 'Від порядку розповіді, праворуч, до правдивої шкали часу, ліворуч. Що ширший промінь, то менш точна дата.',
    chapters: 'За розділами, у кожного своя шкала. Точний день — штрих; довжина неточної дати — усе, що невідомо.',
    denseChapters:
      'За розділами, у кожного своя шкала. Висота — кількість подій: щільне — з точністю до дня, бліде — менше.',
    rows: 'Рядки календаря на одній шкалі. Точний день — штрих; довжина неточної дати — усе, що невідомо.',
    denseRows: 'Рядки календаря на одній шкалі. Висота — кількість подій: щільне — з точністю до дня, бліде — менше.',
  },
  hatched: 'Штриховка: ще не сталося',
  drawing: (total) => `Знаки на осі часу (${counted(total, EVENT)}) і зв’язок кожного зі своїм кроком`,
  enlarged: (what, times) => `${capital(what)}, збільшено в ${count(times)} ${formOf(times, ['раз', 'рази', 'разів'])}`,
  cutOff: (date) => `${date}, межа відомостей`,
  week: (days) => `тиждень ${days}`,
  across: {
    day: 'Понад день',
    week: 'Понад тиждень',
    month: 'Понад місяць',
    quarter: 'Понад квартал',
    year: 'Понад рік',
    years: 'Довше',
  },
  noEvents: 'подій немає',
  counted(total, exact) {
    const events = counted(total, EVENT)
    if (exact === 0) return events
    return exact === total ? `${events}, з точністю до дня` : `${events}, до дня: ${count(exact)}`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? 'з точністю до дня' : `до дня: ${count(exact)}`
    const later = perhapsLater === total ? 'можливо, пізніше' : `можливо, пізніше: ${count(perhapsLater)}`
    return [counted(total, EVENT), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join(', ')
  },
  relation: { before: 'до', on: 'у сам день', after: 'після' },
  mayFall: (event, begins, around) => `Подія ${event} могла ${begins ? 'початися' : 'статися'} ${around}`,
  around: (ways, day) => `${joined(ways, 'або')} ${day}`,
  aroundEvent: (n) => `до або після події ${n}`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}: єдиний зв’язок порядку, який лише припущено.`
      : `${sentence}: один зі зв’язків порядку, які лише припущено (усього ${count(total)}).`,
  assumedInside: (inside, total) =>
    inside === total
      ? `Тут лежать усі зв’язки порядку, які лише припущено (${count(total)}).`
      : `Тут лежать зв’язки порядку, які лише припущено: ${count(inside)} з ${count(total)}.`,
  noneAssumed: 'Жоден зв’язок між цими подіями не є лише припущеним.',
}
