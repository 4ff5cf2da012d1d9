import { findByLanguage, TRADITIONAL_CHINESE } from '../../chronology/edtf/index.ts'
import { ar } from './ar/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'
import { ru } from './ru/index.ts'
import { uk } from './uk/index.ts'
import { zh } from './zh/index.ts'
import { zhHant } from './zh-hant/index.ts'

/** Everything that a deck says of itself, in one language: a folder a language. A word that one lacks is an error of types. */
export type Words = typeof en

const catalogues: ReadonlyMap<string, Words> = new Map([
  ...Object.entries({ en, ar, de, es, fr, ja, ko, ru, uk, zh }),
  ...TRADITIONAL_CHINESE.map((tag) => [tag, zhHant] as const),
])

/** The catalogue of a language (BCP 47; `en-GB` reads `en`); English where there is none. */
export function wordsOf(lang: string): Words {
  return findByLanguage(catalogues, lang) ?? en
}
