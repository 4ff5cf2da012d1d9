import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: 'Форма говорит, насколько известна дата. Заливка — произошло ли событие. Цвет лишь повторяет это.',
  dating: 'Датировка',
  setAs: 'Запись',
  reported: pair('Сообщено:', 'залито'),
  planned: pair('План:', 'контур'),
  projected: pair('Прогноз:', 'пунктир'),
  rows: {
    day: pair('День', 'штрих'),
    bar: pair('Месяц, год', 'полоса по длине'),
    approximate: pair('Примерно', 'мягкие края'),
    open: pair('Без конца', 'начало твёрдое'),
    between: pair('В промежутке', 'скобки вокруг него'),
    disputed: pair('Спорно', 'два знака, соединены'),
  },
  signs: 'Знаки',
  signRows: {
    doubted: 'источник сомневается',
    endUnknown: 'конец неизвестен',
    allOf: 'каждая из нескольких дат',
    oneOf: 'одна из нескольких дат',
  },
  order: 'Порядок соседей',
  certainty: {
    proven: pair('Доказан', 'даты не пересекаются'),
    stated: pair('Назван', 'так говорит источник'),
    assumed: pair('Предположен', 'наше прочтение'),
  },
}
