import { countingIn, type Noun } from '../plural.ts'
import { joined } from '../text.ts'

export const EVENT: Noun = ['событие', 'события', 'событий']
export const SOURCE: Noun = ['источник', 'источника', 'источников']

export const { count, formOf, counted } = countingIn('ru')

/** "а, б и в" */
export function list(items: readonly string[]): string {
  return joined(items, 'и')
}
