import { en } from './en.ts'

/** Everything that a deck says of itself, in one language. */
export type Words = typeof en

const catalogues: Readonly<Record<string, Words>> = { en }

/** The catalogue of a language by its primary subtag (`en-GB` reads `en`); English where there is none. */
export function wordsOf(lang: string): Words {
  return catalogues[lang.split('-')[0] ?? 'en'] ?? en
}
