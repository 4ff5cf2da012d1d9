/** The font families that do not come with chronodeck: each is a package of its own, for those whose language needs it. */

export interface OptionalFamily {
  readonly family: string
  /** Its npm package. */
  readonly name: string
  /** File names of the package begin with it. */
  readonly stem: string
  /** What it is asked for; the characters of the deck's own fonts are never. */
  readonly characters: RegExp
  /** Of these languages it is the first choice, also for what the fallback family has. The longest prefix of a tag wins. */
  readonly langs: readonly string[]
  /**
   * Letters that take another shape beside others are measured as they are shaped, with a font; every other character is
   * as wide as it is high.
   */
  readonly shaped: { readonly slice: string; readonly alphabet: string } | null
}

const HAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\u30fb\u30fc\uff01-\uff60]/u

const ARABIC_LETTERS = 'U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FBFF,U+FDFA-FDFD,U+200C-200D'
const HEBREW_LETTERS = 'U+591-5F4,U+FB1D-FB4F,U+200C-200D'

export const OPTIONAL_FAMILIES: readonly OptionalFamily[] = [
  square('Noto Sans JP', ['ja']),
  square('Noto Sans SC', ['zh']),
  square('Noto Sans TC', ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo']),
  {
    ...namesOf('Noto Sans Arabic'),
    characters: /\p{Script_Extensions=Arabic}/u,
    langs: ['ar', 'fa', 'ur'],
    shaped: { slice: 'arabic', alphabet: ARABIC_LETTERS },
  },
  {
    ...namesOf('Noto Sans Hebrew'),
    characters: /\p{sc=Hebrew}/u,
    langs: ['he', 'iw', 'yi'],
    shaped: { slice: 'hebrew', alphabet: HEBREW_LETTERS },
  },
]

function square(family: string, langs: readonly string[]): OptionalFamily {
  return { ...namesOf(family), characters: HAN, langs, shaped: null }
}

function namesOf(family: string): Pick<OptionalFamily, 'family' | 'name' | 'stem'> {
  const stem = family.toLowerCase().replaceAll(' ', '-')
  return { family, stem, name: `@fontsource-variable/${stem}` }
}

/** The families that a language may need, its own first. `lang` is a BCP 47 tag. */
export function familiesFor(lang: string): readonly OptionalFamily[] {
  const own = ownFamily(lang)
  return own === undefined ? OPTIONAL_FAMILIES : [own, ...OPTIONAL_FAMILIES.filter((family) => family !== own)]
}

/** The first choice of a language; `undefined` where the fonts that come with chronodeck are. */
export function ownFamily(lang: string): OptionalFamily | undefined {
  const tag = `${lang.toLowerCase()}-`
  const matches = OPTIONAL_FAMILIES.flatMap((family) =>
    family.langs.filter((prefix) => tag.startsWith(`${prefix}-`)).map((prefix) => ({ family, prefix })),
  )
  return matches.toSorted((a, b) => b.prefix.length - a.prefix.length)[0]?.family
}
