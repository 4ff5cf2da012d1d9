import { findByLanguage, TRADITIONAL_CHINESE } from '../locales.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Phrases } from './phrases.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'
import { zhHant } from './zh-hant.ts'

const catalogues: ReadonlyMap<string, Phrases> = new Map([
  ['en', en],
  ['ru', ru],
  ['de', de],
  ['es', es],
  ['fr', fr],
  ['ko', ko],
  ['uk', uk],
  ['ar', ar],
  ['ja', ja],
  ['zh', zh],
  ...TRADITIONAL_CHINESE.map((tag) => [tag, zhHant] as const),
])

/** Whether a language (BCP 47) has phrases of its own; if not, English ones stand around its dates. */
export function hasPhrases(lang: string): boolean {
  return findByLanguage(catalogues, lang) !== undefined
}

export function phrasesOf(lang: string): Phrases {
  return findByLanguage(catalogues, lang) ?? en
}
