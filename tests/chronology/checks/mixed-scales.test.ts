import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/chronology/timeline/resolve.ts'
import { findingsOf, messagesOf } from './found.ts'

const found = (text: string, likelihoodScale: string) =>
  findingsOf('mixed-scales', [{ id: 'e', date: '2025', text }], { likelihoodScale })

describe('the terms of two scales', () => {
  it.each([
    ['ICD 203', 'It is highly likely.', 'highly likely'],
    ['ICD 203', 'There is a Realistic  possibility of it.', 'Realistic  possibility'],
    ['ICD 203', 'A remote chance.', 'remote chance'],
    ['PHIA', 'It is very likely.', 'very likely'],
    ['PHIA', 'A roughly even chance.', 'roughly even chance'],
  ])('are not mixed in a list of %s: %s', (scale, text, term) => {
    const [finding, ...more] = found(text, scale)
    expect(more).toEqual([])
    expect(finding?.args['term']).toBe(term)
    expect(finding?.column).toBe(text.indexOf(term) + 1)
  })

  it.each([
    ['ICD 203', 'It is very likely, or almost certain.'],
    ['PHIA', 'It is highly likely, or almost certain.'],
    ['PHIA', 'An improbable journey to a remote island.'],
    ['ICD 203', 'The office wrote that it is “highly likely”.'],
  ])('are told from its own terms, other words and quotations (%s): %s', (scale, text) => {
    expect(found(text, scale)).toEqual([])
  })

  it('are an error in the field itself', () => {
    const event = { title: 'E', date: '2025', status: 'planned', likelihood: 'highly likely' }
    const { diagnostics } = resolve({ title: 'T', events: [event] })
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-likelihood'])
  })
})

describe('the two rows of ICD 203', () => {
  const planned = (...likelihoods: readonly string[]) =>
    likelihoods.map((likelihood, n) => ({ id: `e${n}`, date: '2025', status: 'planned', likelihood }))

  it('are not mixed: the first that is used holds', () => {
    const [finding, ...more] = findingsOf('mixed-scales', planned('likely', 'Very likely', 'probable'))
    expect(more).toEqual([])
    expect(finding?.at).toEqual(['events', 2, 'likelihood'])
    expect(finding?.related).toEqual([{ at: ['events', 0, 'likelihood'], name: '“likely”' }])
    expect(messagesOf('mixed-scales', planned('remote', 'unlikely'))).toEqual([
      '“unlikely” is a term of the other row of ICD 203, and this list uses the row of “remote”.',
    ])
  })

  it('may each be used alone, and the yardstick has one row', () => {
    expect(findingsOf('mixed-scales', planned('probable', 'nearly certain'))).toEqual([])
    expect(findingsOf('mixed-scales', planned('likely', 'probable'), { likelihoodScale: 'PHIA' })).toEqual([])
  })
})
