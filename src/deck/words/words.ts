import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ko } from './ko/index.ts'
import { ru } from './ru/index.ts'

/** Everything that a deck says of itself, in one language: a folder a language. A word that one lacks is an error of types. */
export type Words = typeof en

const catalogues: Readonly<Record<string, Words>> = { en, de, es, fr, ko, ru }

/** The catalogue of a language by its primary subtag (`en-GB` reads `en`); English where there is none. */
export function wordsOf(lang: string): Words {
  return catalogues[lang.split('-')[0] ?? 'en'] ?? en
}
