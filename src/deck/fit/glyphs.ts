import { diagnostic, type Diagnostic } from '../../chronology/diagnostics/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { fontText } from '../font-text.ts'
import type { Ports } from '../ports.ts'

/** So many characters are named; of a whole script more would say nothing. */
const MOST_NAMED = 24

/** The characters that no font has, and those that are drawn as in another language, with what to install for them. */
export function checkGlyphs(
  chronology: Chronology,
  { measure, fonts }: Pick<Ports, 'measure' | 'fonts'>,
): Diagnostic[] {
  const text = fontText(chronology)
  const missing = measure.missing(text)
  const packages = fonts.packagesFor(missing)
  const { lang } = chronology.timeline
  const isBorrowed = fonts.wanted !== null && !packages.includes(fonts.wanted) && /\p{sc=Han}/u.test(text)
  return [
    ...(missing.length === 0
      ? []
      : [diagnostic('missing-glyph', [], { characters: named(missing), packages: packages.join(' ') })]),
    ...(isBorrowed ? [diagnostic('borrowed-glyphs', ['lang'], { lang, package: fonts.wanted })] : []),
  ]
}

function named(characters: readonly string[]): string {
  const first = characters.slice(0, MOST_NAMED).map((character) => `“${character}”`)
  const more = characters.length - first.length
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ')
}
