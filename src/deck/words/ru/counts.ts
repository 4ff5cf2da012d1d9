import { joined } from '../text.ts'

/** One, a few (2–4), many: the forms that a noun takes behind a number. */
export type Noun = readonly [one: string, few: string, many: string]

export const EVENT: Noun = ['событие', 'события', 'событий']
export const SOURCE: Noun = ['источник', 'источника', 'источников']

const RULES = new Intl.PluralRules('ru')

/** A count in figures, grouped as Russian does. */
export function count(n: number): string {
  return n.toLocaleString('ru')
}

/** The form of a noun behind a number. */
export function formOf(n: number, [one, few, many]: Noun): string {
  const rule = RULES.select(n)
  return rule === 'one' ? one : rule === 'few' ? few : many
}

/** "5 событий" */
export function counted(n: number, noun: Noun): string {
  return `${count(n)} ${formOf(n, noun)}`
}

/** "а, б и в" */
export function list(items: readonly string[]): string {
  return joined(items, 'и')
}
