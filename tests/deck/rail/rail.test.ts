import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Chronology } from '../../../src/chronology/order/chronology.ts'
import { beamsOf } from '../../../src/deck/rail/beam.ts'
import { FRAMES, stepXs } from '../../../src/deck/rail/frame.ts'
import { railStep } from '../../../src/deck/rail/motion.ts'
import { currentBeams, laneMiddle, railPlan, restingBeams } from '../../../src/deck/rail/plan.ts'
import { Rail, type RailProps } from '../../../src/deck/rail/rail.tsx'
import { SlideLabels } from '../../../src/deck/rail/slide-labels.tsx'
import { stringifyPath } from '../../../src/stage/beam.ts'
import type { RailStep } from '../../../src/deck/stage-data.ts'
import { everyDay, synthetic, wonsan } from '../../fixtures/chronology.ts'
import { testPorts } from '../../fixtures/ports.ts'
import { attributes, countElements, paints, tags, textOf } from '../../fixtures/rendered.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const { measure } = await testPorts()
const five = wonsan()
const thirty = synthetic(30)
const threeHundred = synthetic(300, 35)
const tenThousand = everyDay(10_000)

function draw(chronology: Chronology, current: number | null, more: Partial<RailProps> = {}): string {
  return render(
    h(Rail, { chronology, current, passed: current ?? 0, width: 'stage', measure, idPrefix: 'rail', ...more }),
  )
}

/** x of the axis' labels. */
function labelXs(html: string): number[] {
  return tags(html, { className: 'axis__label' }).map((tag) => Number(attributes(tag, 'x')[0]))
}

describe('the plan of a rail', () => {
  test('puts the steps in the middle of equal columns', () => {
    expect(railPlan(five, 'stage').xs.map((x) => Math.round(x * 10) / 10)).toEqual([179.2, 409.6, 640, 870.4, 1100.8])
    for (const count of [1, 2, 12, 60, 300, 10_000]) {
      const xs = stepXs(count, 64, 1216)
      const column = 1152 / count
      for (const [n, x] of xs.entries()) expect(x).toBeCloseTo(64 + column * (n + 0.5), 6)
    }
  })

  test('lets every beam stand on exactly the span of its mark', () => {
    for (const chronology of [five, synthetic(12), thirty]) {
      const plan = railPlan(chronology, 'stage')
      for (const index of chronology.events.keys()) {
        for (const beams of [restingBeams(plan, index), currentBeams(plan, index)]) {
          const spans = plan.spans[index] ?? []
          expect(beams).toHaveLength(spans.length)
          for (const [n, { form, x0, x1 }] of spans.entries()) {
            const beam = beams[n]
            const isPoint = form === 'tick' || x1 - x0 < 1.5
            expect([beam?.x0, beam?.x1]).toEqual(isPoint ? [(x0 + x1) / 2, (x0 + x1) / 2] : [x0, x1])
          }
        }
      }
    }
  })

  test('gives an exact date a line, any other a triangle, and an open end an edge that is not firm', () => {
    const at = { x: 100, y: 0, base: 50, status: 'reported' as const }
    expect(beamsOf([{ x0: 10, x1: 11, form: 'tick' }], at)[0]?.form).toBe('line')
    expect(beamsOf([{ x0: 10, x1: 90, form: 'bar' }], at)[0]?.form).toBe('area')
    expect(beamsOf([{ x0: 10, x1: 90, form: 'open-end' }], at)[0]?.form).toBe('open-end')
    expect(beamsOf([{ x0: 10, x1: 90, form: 'between' }], { ...at, status: 'projected' })[0]?.dashed).toBe(true)
  })

  test('has the list’s own two lanes, and three of first fit where there are many events', () => {
    const plan = railPlan(five, 'stage')
    expect(plan.placement.names).toEqual(['Diplomacy', 'Forces'])
    expect(plan.placement.lanes).toEqual([0, 1, 1, 0, 0])
    expect(plan.lanes).toEqual({ middles: [81.5, 97.5], height: 13 })
    expect(railPlan(synthetic(60, 3), 'stage').lanes.height).toBe(8)
  })

  test('keeps every mark on the axis and every lane above it', () => {
    for (const chronology of [five, thirty, threeHundred, tenThousand]) {
      for (const width of ['stage', 'phone'] as const) {
        const plan = railPlan(chronology, width)
        for (const [index, spans] of plan.spans.entries()) {
          for (const { x0, x1 } of spans) {
            expect(x0).toBeGreaterThanOrEqual(plan.frame.left)
            expect(x1).toBeLessThanOrEqual(plan.frame.right)
          }
          expect(laneMiddle(plan, index) + plan.lanes.height / 2).toBeLessThan(plan.frame.axisY)
        }
      }
    }
  })
})

describe('the rail', () => {
  test('is 1280 x 133 on the stage and 390 wide on the phone', () => {
    expect(draw(five, null)).toContain('viewBox="0 0 1280 133"')
    expect(draw(five, null, { width: 'phone' })).toContain('viewBox="0 0 390 122"')
  })

  test('labels every step of up to seven', () => {
    const text = textOf(draw(five, 3))
    for (const label of [
      '1 Pyongyang visit',
      '2 Soldiers in Kursk',
      '3 More troops?',
      '4 Lavrov in Wonsan',
      '5 On to China',
    ])
      expect(text).toContain(label)
    expect(text).toContain('as of 12 Jul 2025')
  })

  test('names the neighbours at its ends and counts over the step where there are many', () => {
    const html = draw(thirty, 17)
    const [here = ''] = tags(html, { className: 'label__here' }).slice(17)
    expect(Number(attributes(here, 'x')[0])).toBeCloseTo(railPlan(thirty, 'stage').xs[17] ?? 0, 1)
    expect(textOf(html)).toContain('18 of 30')
    expect(textOf(draw(threeHundred, 141))).toContain('142 of 300')
  })

  test('says what it shows', () => {
    expect(attributes(draw(five, 3), 'aria-label')[0]).toBe(
      'Event 4 of 5, 12 July 2025, Lavrov in Wonsan. Information as of 12 July 2025.',
    )
  })

  test('has a link for each step, at least 24 px wide and high, outside of the image', () => {
    for (const chronology of [five, thirty, synthetic(60), threeHundred, tenThousand]) {
      for (const width of ['stage', 'phone'] as const) {
        const html = draw(chronology, null, { width })
        const links = html.slice(html.indexOf('class="steps"'))
        const rects = tags(links, { name: 'rect' })
        expect(rects.length).toBeGreaterThan(0)
        expect(rects.length).toBe(tags(links, { name: 'a' }).length)
        for (const rect of rects) {
          expect(Number(attributes(rect, 'width')[0])).toBeGreaterThanOrEqual(24)
          expect(Number(attributes(rect, 'height')[0])).toBeGreaterThanOrEqual(24)
        }
        expect(html.slice(0, html.indexOf('class="steps"'))).not.toContain('<a ')
      }
    }
    expect(attributes(draw(five, null), 'href')).toEqual(five.events.map(({ event }) => `#${event.id}`))
  })

  test('marks what lies behind, and one event as the current one', () => {
    const html = draw(five, 3)
    expect(tags(html, { className: 'dot' }).filter((tag) => tag.includes('is-past'))).toHaveLength(3)
    expect(tags(html, { className: 'dot' }).filter((tag) => tag.includes('is-current'))).toHaveLength(1)
    expect(tags(html, { className: 'step' }).filter((tag) => tag.includes('aria-current="step"'))).toHaveLength(1)
    expect(html).toContain('class="ring" transform="translate(870.4 33)"')
  })

  test('without a current event is drawn so that a script can move it', () => {
    const html = draw(five, null)
    for (const className of ['dot', 'beam', 'label', 'step']) {
      expect(tags(html, { className }).map((tag) => attributes(tag, 'data-i')[0])).toEqual(['0', '1', '2', '3', '4'])
    }
    expect(tags(html, { className: 'link' }).map((tag) => attributes(tag, 'data-i')[0])).toEqual(['0', '1', '2', '3'])
    expect(tags(html, { className: 'mark' })).toHaveLength(10)
    expect(html).toContain('class="beam-now is-off"')
    expect(html).toContain('class="ring is-off"')
  })

  test('draws links by how well the order is known', () => {
    const html = draw(five, null)
    expect(['stated', 'assumed'].map((certainty) => tags(html, { className: `link--${certainty}` }).length)).toEqual([
      3, 1,
    ])
  })

  test('has its cut-off’s label right of the line where there is room, else left, and no year near it', () => {
    const anchors = [five, thirty].map(
      (chronology) =>
        attributes(tags(draw(chronology, null), { className: 'cut-off__label' })[0] ?? '', 'text-anchor')[0],
    )
    expect(anchors).toEqual(['start', 'end'])
    for (const chronology of [five, thirty, threeHundred]) {
      const html = draw(chronology, null)
      const [line = ''] = attributes(tags(html, { className: 'cut-off' })[0] ?? '', 'd')
      const x = Number(/^M(\S+)/.exec(line)?.[1])
      expect(labelXs(html).filter((label) => Math.abs(label - x) < 40)).toEqual([])
    }
  })

  test('has year labels at least 60 px apart', () => {
    for (const chronology of [five, thirty, threeHundred, tenThousand]) {
      for (const width of ['stage', 'phone'] as const) {
        const xs = labelXs(draw(chronology, null, { width }))
        expect(xs.length).toBeGreaterThan(1)
        for (const [n, x] of xs.slice(1).entries()) expect(x - (xs[n] ?? 0)).toBeGreaterThanOrEqual(60)
      }
    }
  })

  test('is no bigger for 10,000 events than its px allow', () => {
    expect(countElements(draw(tenThousand, null))).toBeLessThan(3200)
    // On paper nothing moves: all ticks of a kind are one.
    expect(countElements(draw(tenThousand, 5000))).toBeLessThan(300)
    expect(draw(tenThousand, 5000).length).toBeLessThan(90_000)
  })

  test('has no inline style, every id once and every paint it uses', () => {
    for (const [chronology, current] of [
      [five, 2],
      [synthetic(10), 4],
      [thirty, 17],
      [threeHundred, 141],
    ] as const) {
      const html = draw(chronology, current)
      expect(html).not.toContain('style=')
      const { used, there } = paints(html)
      expect(new Set(there).size).toBe(there.length)
      for (const id of used) expect(there).toContain(id)
      for (const id of there) expect(id.startsWith('rail-')).toBe(true)
    }
  })

  test('survives an undated list and a single event', () => {
    expect(
      labelXs(
        draw(
          chronologyOf([
            { id: 'a', after: 'b' },
            { id: 'b', before: 'a' },
          ]),
          0,
        ),
      ),
    ).toEqual([])
    expect(textOf(draw(chronologyOf([{ id: 'a', date: '2025-07-12' }]), 0))).toContain('12 Jul 2025')
  })
})

function stepsOf(chronology: Chronology): RailStep[] {
  const plan = railPlan(chronology, 'stage')
  return plan.xs.map((_, index) => railStep(plan, index))
}

describe('the motion of the rail', () => {
  test('has a step for each event: the ring’s place, and shapes that begin at the ring', () => {
    const steps = stepsOf(five)
    expect(steps.map(({ x, y }) => [x, y])).toEqual([179.2, 409.6, 640, 870.4, 1100.8].map((x) => [x, 33]))
    for (const { x, y, beam } of steps) {
      for (const shape of beam) expect(shape.slice(0, 2)).toEqual([x, y + 11])
    }
    expect(steps.map(({ beamClass }) => beamClass)).toEqual([
      'is-fork has-line-2',
      'is-area',
      'is-open is-projected',
      'is-line',
      'is-open',
    ])
    expect(steps.map(({ beam }) => beam.length)).toEqual([2, 1, 3, 1, 3])
  })

  test('never has more shapes than the rail has paths for them', () => {
    for (const chronology of [five, thirty, threeHundred]) {
      const paths = tags(/<g class="beam-now.*?<\/g>/.exec(draw(chronology, null))?.[0] ?? '', { name: 'path' }).length
      for (const { beam } of stepsOf(chronology)) expect(beam.length).toBeLessThanOrEqual(paths)
    }
  })

  test('ends at the very shapes that are drawn on paper', () => {
    for (const chronology of [five, thirty, threeHundred]) {
      const plan = railPlan(chronology, 'stage')
      for (const index of [0, 2, chronology.events.length - 1]) {
        const drawn = /<g class="beam-now.*?<\/g>/.exec(draw(chronology, index))?.[0] ?? ''
        const step = railStep(plan, index)
        expect(attributes(drawn, 'd').filter((d) => d !== '')).toEqual(
          step.beam.map(stringifyPath).filter((d) => d !== ''),
        )
      }
    }
  })

  test('brings the mark itself where marks are ticks', () => {
    for (const { beam } of stepsOf(threeHundred)) {
      const [x0 = 0, , , , x1 = 0] = beam[3] ?? []
      expect(beam).toHaveLength(4)
      expect(x1 - x0).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('the labels of an event’s own slide', () => {
  test('stand over the rail only where the rail cannot hold them all', () => {
    const html = render(h(SlideLabels, { chronology: threeHundred, current: 141, measure }))
    expect(textOf(html)).toContain('142 of 300')
    expect(render(h(SlideLabels, { chronology: thirty, current: 17, measure }))).toBe('')
  })

  test('never run into each other', () => {
    const count = threeHundred.events.length
    for (const current of [0, 1, 2, 40, 150, count - 2, count - 1]) {
      const html = render(h(SlideLabels, { chronology: threeHundred, current, measure }))
      const boxes = [...html.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, head = '', body = '']) => {
        const x = Number(attributes(head, 'x')[0])
        const width = measure.widthPx(textOf(body), 'sans700', 17)
        const anchor = attributes(head, 'text-anchor')[0]
        return anchor === 'start' ? [x, x + width] : anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2]
      })
      for (const [n, [from = 0]] of boxes.slice(1).entries()) expect(from).toBeGreaterThan(boxes[n]?.[1] ?? 0)
      for (const [from = 0, to = 0] of boxes) {
        expect(from).toBeGreaterThanOrEqual(FRAMES.stage.left - 1)
        expect(to).toBeLessThanOrEqual(FRAMES.stage.right + 1)
      }
    }
  })
})
