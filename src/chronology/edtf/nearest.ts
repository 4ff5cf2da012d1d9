import { rewriteNumbers } from './nearest-numbers.ts'
import { rewritePhrases } from './nearest-phrases.ts'
import { rewriteSlips } from './nearest-slips.ts'

/** A writing that is valid EDTF, and what it means where that is not plain. */
export interface Suggestion {
  readonly text: string
  readonly means?: string
  /** The text says this for sure, in a writing that is not EDTF: `means` only tells it. */
  readonly isSure?: boolean
  /** Words of the text that EDTF has nothing for, where the writing says less than they do. */
  readonly without?: readonly string[]
}

/** What a text may have been meant to be, best first; not yet checked. Empty where there is no idea. */
export type Rewrite = (text: string) => readonly Suggestion[]

/** No one writes a single date longer than this; a longer text gets no suggestion. */
const LONGEST_REWRITTEN = 80

const REWRITES: readonly Rewrite[] = [rewriteNumbers, rewriteSlips, rewritePhrases]

/** The arguments `nearest` and `alternative` of a fault: valid writings near to a text that is not one. */
export function nearestWritings(text: string, isValid: (text: string) => boolean): Readonly<Record<string, string>> {
  if (text.length > LONGEST_REWRITTEN) return {}
  const tidied = tidy(text)
  for (const rewrite of REWRITES) {
    const valid = rewrite(tidied).filter((suggestion) => isValid(suggestion.text))
    const [nearest, alternative] = valid
    if (nearest === undefined) continue
    const first = {
      nearest: nearest.text,
      ...(nearest.means === undefined ? {} : { nearestMeans: nearest.means }),
      ...(nearest.isSure ? { nearestIsSure: 'yes' } : {}),
      ...(nearest.without === undefined ? {} : { nearestWithout: nearest.without.join(', ') }),
    }
    // Two writings without their meanings would leave the choice between them to luck.
    if (nearest.means === undefined || alternative?.means === undefined) return first
    return { ...first, alternative: alternative.text, alternativeMeans: alternative.means }
  }
  return {}
}

/** One kind of space, digit and hyphen; nothing around the text. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .trim()
}
