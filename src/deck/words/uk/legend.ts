import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: 'Форма каже, наскільки відома дата. Заливка — чи подія сталася. Колір лише повторює це.',
  dating: 'Датування',
  setAs: 'Запис',
  reported: pair('Повідомлено:', 'залито'),
  planned: pair('План:', 'контур'),
  projected: pair('Прогноз:', 'пунктир'),
  rows: {
    day: pair('День', 'штрих'),
    bar: pair('Місяць, рік', 'смуга за довжиною'),
    approximate: pair('Приблизно', 'м’які краї'),
    open: pair('Без кінця', 'початок твердий'),
    between: pair('У проміжку', 'дужки довкола нього'),
    disputed: pair('Спірно', 'два знаки, з’єднані'),
  },
  signs: 'Знаки',
  signRows: {
    doubted: 'джерело сумнівається',
    endUnknown: 'кінець невідомий',
    allOf: 'кожна з кількох дат',
    oneOf: 'одна з кількох дат',
  },
  order: 'Порядок сусідів',
  certainty: {
    proven: pair('Доведений', 'дати не перетинаються'),
    stated: pair('Названий', 'так каже джерело'),
    assumed: pair('Припущений', 'наше прочитання'),
  },
}
