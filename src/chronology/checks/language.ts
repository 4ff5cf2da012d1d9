import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import { hasLocale, hasPhrases } from '../edtf/index.ts'
import type { Chronology } from '../order/chronology.ts'

/** A language in which dates, or the words around them, have to stand in English. */
export function checkLanguage({ timeline: { lang } }: Chronology): Diagnostic[] {
  if (hasPhrases(lang)) return []
  return [diagnostic('language', ['lang'], { lang, dates: hasLocale(lang) ? '' : 'English' })]
}
