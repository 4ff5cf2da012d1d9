import { describe, type Diagnostic } from '../diagnostics/index.ts'
import type { Chronology } from '../order/chronology.ts'
import { checkAfterCutOff } from './after-cut-off.ts'
import { checkLanguage } from './language.ts'
import { checkUnsourced } from './unsourced.ts'
import { checkUnusedSource } from './unused-source.ts'

type Check = (chronology: Chronology) => Diagnostic[]

/** Every check by its code. */
export const checks = {
  language: checkLanguage,
  unsourced: checkUnsourced,
  'unused-source': checkUnusedSource,
  'after-cut-off': checkAfterCutOff,
} satisfies Record<string, Check>

/** What every check finds, errors first, in the order of the registry. */
export function check(chronology: Chronology): readonly Diagnostic[] {
  const found = Object.values(checks).flatMap((run) => run(chronology))
  const rank = (diagnostic: Diagnostic) => (describe(diagnostic).severity === 'error' ? 0 : 1)
  return found.sort((a, b) => rank(a) - rank(b))
}
