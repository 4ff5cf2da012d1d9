/** One, a few (2–4), many: the forms that a noun takes behind a number in East Slavic languages. */
export type Noun = readonly [one: string, few: string, many: string]

interface Counting {
  /** A count in figures, grouped as the language does. */
  readonly count: (n: number) => string
  /** The form of a noun behind a number. */
  readonly formOf: (n: number, noun: Noun) => string
  /** "5 событий" */
  readonly counted: (n: number, noun: Noun) => string
}

/** How a language of three plural forms counts. */
export function countingIn(lang: 'ru' | 'uk'): Counting {
  const rules = new Intl.PluralRules(lang)
  const count = (n: number) => n.toLocaleString(lang)
  const formOf = (n: number, [one, few, many]: Noun) => {
    const rule = rules.select(n)
    return rule === 'one' ? one : rule === 'few' ? few : many
  }
  return { count, formOf, counted: (n, noun) => `${count(n)} ${formOf(n, noun)}` }
}
