import { countingIn, type Noun } from '../plural.ts'
import { joined } from '../text.ts'

export const EVENT: Noun = ['подія', 'події', 'подій']
export const SOURCE: Noun = ['джерело', 'джерела', 'джерел']

export const { count, formOf, counted } = countingIn('uk')

/** "а, б і в" */
export function list(items: readonly string[]): string {
  return joined(items, 'і')
}
