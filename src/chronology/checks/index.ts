import { describe, type Diagnostic } from '../diagnostics/index.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { checkAfterCutOff } from './after-cut-off.ts'
import { checkConfidenceWithLikelihood } from './confidence-with-likelihood.ts'
import { checkDoubleEvent } from './double-event.ts'
import { checkHiddenCharacter } from './hidden-character.ts'
import { checkIncompleteSource } from './incomplete-source.ts'
import { checkInsecureLink } from './insecure-link.ts'
import { checkLanguage } from './language.ts'
import { checkLookAlike } from './look-alike.ts'
import { checkMixedScales } from './mixed-scales.ts'
import { checkUnattributedDate } from './unattributed-date.ts'
import { checkUnsourced } from './unsourced.ts'
import { checkUnusedSource } from './unused-source.ts'

type Check = (timeline: Timeline) => Diagnostic[]

/** Every check by its code. */
export const checks = {
  language: checkLanguage,
  unsourced: checkUnsourced,
  'unused-source': checkUnusedSource,
  'after-cut-off': checkAfterCutOff,
  'confidence-with-likelihood': checkConfidenceWithLikelihood,
  'mixed-scales': checkMixedScales,
  'incomplete-source': checkIncompleteSource,
  'double-event': checkDoubleEvent,
  'unattributed-date': checkUnattributedDate,
  'hidden-character': checkHiddenCharacter,
  'look-alike': checkLookAlike,
  'insecure-link': checkInsecureLink,
} satisfies Record<string, Check>

/** What every check finds, errors first, in the order of the registry. */
export function check(timeline: Timeline): readonly Diagnostic[] {
  const found = Object.values(checks).flatMap((run) => run(timeline))
  const rank = (diagnostic: Diagnostic) => (describe(diagnostic).severity === 'error' ? 0 : 1)
  return found.sort((a, b) => rank(a) - rank(b))
}
