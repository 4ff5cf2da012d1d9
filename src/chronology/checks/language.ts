import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import { hasLocale, hasPhrases } from '../edtf/index.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** A language in which dates, or the words around them, have to stand in English. */
export function checkLanguage({ lang }: Timeline): Diagnostic[] {
  if (hasPhrases(lang)) return []
  return [diagnostic('language', ['lang'], { lang, dates: hasLocale(lang) ? '' : 'English' })]
}
