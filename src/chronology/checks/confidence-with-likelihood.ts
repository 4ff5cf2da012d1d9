import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { likelihoodTerms, termPattern } from '../timeline/likelihood.ts'
import { columnOf, sentencesOf } from '../timeline/sentences.ts'
import { writtenTexts } from '../timeline/written.ts'

/** "high confidence", "moderate to high levels of confidence", "confidence is low", in English. */
const CONFIDENCE =
  /\b(?:low|moderate|medium|high)[\s-]+(?:(?:degrees?|levels?)\s+of\s+)?confidence\b|\bconfidence\s+(?:is|was|are|remains?)\s+(?:\w+\s+)?(?:low|moderate|medium|high)\b/iu

/** Sentences that say both how likely something is and how good the evidence is: readers take one for the other. */
export function checkConfidenceWithLikelihood(timeline: Timeline): Diagnostic[] {
  const likelihood = termPattern(likelihoodTerms(timeline.likelihoodScale))
  return [...writtenTexts(timeline)].flatMap(({ at, text, kind }) => {
    if (kind === 'name' || !CONFIDENCE.test(text)) return []
    return [...sentencesOf(text)].flatMap((sentence) => {
      const confidence = CONFIDENCE.exec(sentence.text)?.[0]
      const term = likelihood.exec(sentence.text)
      if (confidence === undefined || term === null) return []
      const column = columnOf(text, sentence.start + term.index)
      return [diagnostic('confidence-with-likelihood', at, { confidence, likelihood: term[0] }, { column })]
    })
  })
}
