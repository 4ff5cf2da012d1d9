import { describe, expect, it } from 'vitest'
import { contentPolicy } from '../../../src/export/page/policy.ts'

describe('the policy of a page', () => {
  it('allows its own files, nothing inline and no request', () => {
    expect(contentPolicy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; media-src 'self'; " +
        "connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    )
  })

  it('allows a live page its own server and nothing else more', () => {
    expect(contentPolicy({ live: true })).toBe(contentPolicy().replace("connect-src 'none'", "connect-src 'self'"))
  })
})
