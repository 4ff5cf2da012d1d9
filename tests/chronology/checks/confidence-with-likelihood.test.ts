import { describe, expect, it } from 'vitest'
import { findingsOf, placesOf } from './found.ts'

const CODE = 'confidence-with-likelihood'
const found = (text: string, head: object = {}) => findingsOf(CODE, [{ id: 'e', date: '2025', text }], { ...head })

describe('confidence and likelihood', () => {
  it.each([
    'We judge with high confidence that it is likely to hold.',
    'It is almost certain, and we have moderate confidence in that.',
    'Very unlikely. An attack is unlikely; our confidence is low.',
    'With moderate-to-high levels of confidence: a roughly even chance.',
    'With low  confidence it is\nvery likely.',
  ])('are not said in one sentence: %s', (text) => {
    expect(found(text).map(({ at }) => at)).toEqual([['events', 0, 'text']])
  })

  it.each([
    'It is likely to hold. We have high confidence in that.',
    'It is likely to hold.\n\nWe have high confidence in that',
    'We have high confidence in the report.',
    'He said “It is likely.” We have high confidence in that.',
    'The likelihood is known with 95% confidence.',
    'Likelihood is one thing and high confidence another.',
  ])('may stand apart: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are told by the place of the likelihood, in code points', () => {
    const [finding] = found('🙂 First. With high confidence it is Likely.')
    expect(finding?.args).toEqual({ confidence: 'high confidence', likelihood: 'Likely' })
    expect(finding?.column).toBe('x First. With high confidence it is '.length + 1)
  })

  it('are looked for in the terms of the list’s own scale', () => {
    expect(found('A realistic possibility, with high confidence.')).toEqual([])
    expect(found('A realistic possibility, with high confidence.', { likelihoodScale: 'PHIA' })).toHaveLength(1)
  })

  it('are looked for in every text', () => {
    const text = 'Likely, with low confidence.'
    const event = { id: 'e', date: '2025', notes: text, facts: [{ text: 'Other' }, { text }] }
    const head = { bottomLine: text, context: [{ text }], watch: [{ title: text, text }] }
    expect(placesOf(CODE, [event], head)).toEqual([
      'bottomLine',
      'events.0.notes',
      'events.0.facts.1.text',
      'context.0.text',
      'watch.0.text',
    ])
  })
})
