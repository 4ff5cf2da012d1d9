import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { HeroMark, type HeroMarkProps } from '../../../src/deck/marks/hero-mark.tsx'
import { attributes, paints, tags } from '../../fixtures/rendered.ts'

function draw(props: Omit<HeroMarkProps, 'idPrefix'>): {
  readonly html: string
  readonly stage: string
  readonly phone: string
} {
  const html = render(h(HeroMark, { idPrefix: 'hero', ...props }))
  const [, stage = '', phone = ''] = html.split('<svg')
  return { html, stage, phone }
}

describe('the mark on the date line', () => {
  test('of a day is a tick of 9 x 30 at the left end of the date', () => {
    const { stage } = draw({ spans: [{ x0: 64, x1: 474, form: 'tick' }], status: 'reported' })
    expect(stage).toContain('d="M64 5h9v30h-9z"')
    expect(stage).toContain('d="M64 20H1216"')
  })

  test('of two days is twice as wide', () => {
    expect(draw({ spans: [{ x0: 64, x1: 474, form: 'tick', days: 2 }], status: 'reported' }).stage).toContain(
      'd="M64 5h18v30h-18z"',
    )
  })

  test('of a year is a bar as wide as the date, 15 high', () => {
    expect(draw({ spans: [{ x0: 64, x1: 228, form: 'bar' }], status: 'reported' }).stage).toContain(
      'd="M64 12.5h164v15h-164z"',
    )
  })

  test('of rival dates is joined under the word between them, with the sign in the middle', () => {
    const { stage } = draw({
      spans: [
        { x0: 64, x1: 228, form: 'bar' },
        { x0: 352, x1: 890, form: 'tick' },
      ],
      status: 'reported',
    })
    expect(stage).toContain('d="M228 20H267M313 20H352"')
    expect(tags(stage, { className: 'tone--caution' })).toHaveLength(1)
    expect(stage).toMatch(/d="M279 16\.15h22/)
  })

  test('between two dates has its brackets at the left edge of the first and the right edge of the second', () => {
    const { stage } = draw({ spans: [{ x0: 215, x1: 745, form: 'between' }], status: 'reported' })
    expect(stage).toContain('d="M233 9H217V31H233M727 9H743V31H727"')
  })

  test('of what has not happened is hollow and fades out behind the date', () => {
    for (const status of ['planned', 'projected'] as const) {
      const { stage } = draw({ spans: [{ x0: 154, x1: 563, form: 'open-end' }], status })
      expect(tags(stage, { className: 'solid' })).toHaveLength(0)
      expect(stage).toMatch(/d="M154 14H753M154 26H753"/)
      expect(stage.includes('stroke-dasharray')).toBe(status === 'projected')
    }
  })

  test('never runs over the right end of the date line', () => {
    const { stage } = draw({ spans: [{ x0: 700, x1: 1190, form: 'open-end' }], status: 'planned' })
    expect(stage).toContain('H1216M')
  })

  test('is drawn a second time for the phone, within its line', () => {
    const { phone } = draw({
      spans: [
        { x0: 64, x1: 500, form: 'bar' },
        { x0: 624, x1: 1200, form: 'bar' },
      ],
      status: 'reported',
    })
    const ends = attributes(phone, 'd').flatMap((d) =>
      [...d.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g)].map((match) => Number(match[1]) + Number(match[2])),
    )
    expect(Math.max(...ends)).toBeLessThanOrEqual(350)
    expect(ends.length).toBeGreaterThan(1)
  })

  test('has every gradient it is painted with, under an id of its own', () => {
    const { html } = draw({ spans: [{ x0: 64, x1: 500, form: 'approximate' }], status: 'planned' })
    const { used, there } = paints(html)
    expect(used.size).toBeGreaterThan(0)
    for (const id of used) expect(there).toContain(id)
    expect(new Set(there).size).toBe(there.length)
  })
})
