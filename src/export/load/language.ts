import type { Locale } from 'date-fns/locale'
import { hasLocale, registerLocale } from '../../chronology/edtf/index.ts'

/** What date-fns calls a language that it has under a longer name only. */
const NAMES: Readonly<Record<string, string>> = { fa: 'fa-IR', no: 'nb', zh: 'zh-CN', iw: 'he', in: 'id' }

/**
 * Makes dates in a language (BCP 47) known, if date-fns has a locale for it or for the language it is a kind of; only
 * that locale is loaded. False where there is none.
 */
export async function learnLanguage(lang: string): Promise<boolean> {
  if (hasLocale(lang)) return true
  for (const name of localeNames(lang)) {
    const locale = await loadLocale(name)
    if (locale === undefined) continue
    registerLocale(lang, locale)
    return true
  }
  return false
}

/** Languages in which people name the months of a table or of notes, beside English and Russian, which are always known. */
const MONTHS_ABROAD = ['de', 'es', 'fr'] as const

/** Makes the names of months known that may stand in a list whose language is not read yet. */
export async function learnMonths(): Promise<void> {
  await Promise.all(MONTHS_ABROAD.map(learnLanguage))
}

/** The names to try: the whole tag, then shorter ones; `zh-hant-hk` is `zh-HK`, then `zh-CN`. */
function localeNames(lang: string): readonly string[] {
  const [language = '', ...subtags] = lang.split('-')
  if (!/^[a-z]{2,3}$/i.test(language)) return []
  const base = language.toLowerCase()
  const regions = subtags.filter((tag) => /^[a-z]{2}$/i.test(tag)).map((tag) => `${base}-${tag.toUpperCase()}`)
  const scripts = subtags
    .filter((tag) => /^[a-z]{4}$/i.test(tag))
    .map((tag) => `${base}-${tag.charAt(0).toUpperCase()}${tag.slice(1).toLowerCase()}`)
  return [...regions, ...scripts, base, ...(Object.hasOwn(NAMES, base) ? [NAMES[base] ?? ''] : [])]
}

async function loadLocale(name: string): Promise<Locale | undefined> {
  try {
    const module: Readonly<Record<string, Locale | undefined>> = await import(
      /* @vite-ignore */ `date-fns/locale/${name}`
    )
    return Object.values(module).find((value) => value !== undefined && 'localize' in value)
  } catch {
    return undefined
  }
}
