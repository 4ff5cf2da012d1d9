import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { FRAMES } from '../../../src/deck/rail/frame.ts'
import { Rail } from '../../../src/deck/rail/rail.tsx'
import { testPorts } from '../../fixtures/ports.ts'
import { attributes } from '../../fixtures/rendered.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const { measure } = await testPorts()

describe('the labels of the rail', () => {
  test('of eight to twelve steps stand between the margins and apart, in at most 22 characters', () => {
    for (const count of [8, 9, 12]) {
      const chronology = chronologyOf(
        Array.from({ length: count }, (_, n) => ({
          id: `e${n}`,
          date: `2022-${String(n + 1).padStart(2, '0')}-03`,
          title: 'The winning consortium quietly replaces its largest shareholder',
        })),
      )
      for (let current = 0; current < count; current++) {
        const [group = ''] =
          render(h(Rail, { chronology, current, passed: current, width: 'stage', measure, idPrefix: 'rail' })).match(
            /<g class="label label--group is-current".*?<\/g>/,
          ) ?? []
        const boxes = [...group.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, head = '', body = '']) => {
          const x = Number(attributes(head, 'x')[0])
          const [, number = '', title = ''] = /^(.*?)<tspan[^>]*>(.*?)<\/tspan>$/.exec(body) ?? []
          expect(Array.from(title).length).toBeLessThanOrEqual(22)
          const font = head.includes('label__here') ? 'sans700' : 'sans400'
          const width = measure.widthPx(number, font, 17) + 9 + measure.widthPx(title, font, 17)
          const anchor = attributes(head, 'text-anchor')[0]
          const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
          return [from, from + width] as const
        })
        expect(boxes.length).toBeGreaterThan(1)
        for (const [n, [from, to]] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual((boxes[n - 1]?.[1] ?? FRAMES.stage.left - 1) - 0.5)
          expect(to).toBeLessThanOrEqual(FRAMES.stage.right + 1)
        }
      }
    }
  })
})
