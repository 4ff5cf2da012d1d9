import { expect, test } from 'vitest'
import { languageAttributes, renderIn } from '../../src/deck/render.ts'

const drawing = (
  <svg class="rail-svg" viewBox="0 0 100 10">
    <path d="M0 0H100" />
    <text x="20" y="5">
      1<tspan dx={9}>Suez</tspan>
    </text>
    <text y="5">
      <tspan x="30">a</tspan>
      <tspan x="30">b</tspan>
    </text>
  </svg>
)

test('letters of a mirrored drawing are turned about the place they begin at, and run on to the left', () => {
  const html = renderIn('ar', drawing)
  expect(html).toContain('<text transform="matrix(-1 0 0 1 40 0)" x="20" y="5">1<tspan dx="-9">')
  expect(html).toContain('<text transform="matrix(-1 0 0 1 60 0)" y="5"><tspan x="30">')
  expect(html).toContain('<path d="M0 0H100"></path>')
})

test('a map keeps its letters, and what is no drawing is left alone', () => {
  const map = (
    <div>
      <svg class="map map--title">
        <text x="20">Suez</text>
      </svg>
      <p>x="1"</p>
    </div>
  )
  expect(renderIn('ar', map)).toBe(renderIn('en', map))
})

test('a language that is read from the left changes nothing', () => {
  expect(renderIn('en', drawing)).not.toContain('transform')
  expect(languageAttributes('en')).toBe('lang="en"')
  expect(languageAttributes('ar-EG')).toBe('lang="ar-EG" dir="rtl"')
})
