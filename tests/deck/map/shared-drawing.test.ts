import { expect, test } from 'vitest'
import type { Measure } from '../../../src/deck/fit/measure.ts'
import { resolveDrawing } from '../../../src/deck/map/drawing.ts'
import { sharedDrawing } from '../../../src/deck/map/shared-drawing.ts'
import { atlas, measure, place, seoul, spec, wonsan } from './map-fixture.ts'

test('a map of the same places is resolved once, whoever shows it', () => {
  let measured = 0
  const counting: Measure = { ...measure, widthPx: (...text) => (measured++, measure.widthPx(...text)) }
  const first = sharedDrawing(spec({ focus: [wonsan], idPrefix: 'a', label: 'A' }), atlas, counting)
  expect(first).toEqual(resolveDrawing(spec({ focus: [wonsan] }), atlas, measure))
  expect(measured).toBeGreaterThan(0)
  measured = 0
  expect(sharedDrawing(spec({ focus: [{ ...wonsan }], idPrefix: 'b', label: 'B' }), atlas, counting)).toBe(first)
  expect(measured).toBe(0)
})

test('any other place, size or status is a map of its own', () => {
  const first = sharedDrawing(spec({ focus: [wonsan] }), atlas, measure)
  const others = [
    spec({ focus: [seoul] }),
    spec({ focus: [wonsan, seoul] }),
    spec({ focus: [place('Wonsan', [39.2, 127.5])] }),
    spec({ focus: [wonsan], heightPx: 168 }),
    spec({ focus: [wonsan], status: 'planned' }),
  ]
  for (const other of others) expect(sharedDrawing(other, atlas, measure)).not.toBe(first)
})
