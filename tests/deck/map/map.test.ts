import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MapSpec } from '../../../src/deck/map/map.tsx'
import { china, kursk, placesFrom, pyongyang, render, seoul, spec, titleSpec, wonsan } from './map-fixture.ts'

const css = readFileSync(new URL('../../../assets/map.css', import.meta.url), 'utf8')

const maps = {
  locator: spec({ focus: [wonsan], also: [pyongyang, seoul], borders: true }),
  route: spec({ heightPx: 168, focus: [kursk], route: [pyongyang, kursk] }),
  country: spec({ focus: [china], route: [wonsan, china], status: 'planned' }),
  title: titleSpec,
  world: spec({ focus: placesFrom(5, 1), also: placesFrom(6, 7) }),
} satisfies Record<string, MapSpec>
const pictures = Object.entries(maps).map(([name, of]) => [name, of, render(of)] as const)

describe('a map', () => {
  test.each(pictures)('is one picture with one label: %s', (_, of, svg) => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).toContain(`aria-label="${of.label}"`)
    expect(svg).toContain(`viewBox="0 0 ${of.widthPx} ${of.heightPx}"`)
    expect(svg.match(/aria-hidden="true"/g)?.length).toBe(1)
  })

  test.each(pictures)('has no colour of its own and nothing that a strict policy refuses: %s', (_, __, svg) => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script|<image|#[0-9a-f]{6}|rgb\(/i)
    for (const [, value] of svg.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)) expect(value).toMatch(/^none$|^url\(#/)
  })

  test.each(pictures)('styles every class that it uses: %s', (_, __, svg) => {
    const used = new Set([...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
    const unstyled = [...used].filter((name) => !css.includes(`.${name}`))
    // Names of states that today look like the rest.
    expect(unstyled.filter((name) => !/^map--|^map__note$|^map__scale$/.test(name))).toEqual([])
  })

  test.each(pictures)('has ids of its own, and refers to no other: %s', (_, of, svg) => {
    const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(new RegExp(`^${of.idPrefix}-`))
    const used = [...svg.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)].map(([, a, b]) => a ?? b)
    expect(used.filter((id) => !ids.includes(id))).toEqual([])
  })

  test.each(pictures)('has no letters below 16 px: %s', (_, __, svg) => {
    const sizes = [...svg.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(0)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
  })

  test.each(pictures)('is the same each time: %s', (_, of, svg) => {
    expect(render(of)).toBe(svg)
  })

  test('names the countries that the list does not in the deck’s language, and those that it does as it does', () => {
    const svg = render({ ...maps.locator, lang: 'ru' })
    expect(svg).toContain('>Китай<')
    expect(svg).toContain('>North Korea<')
    expect(svg).toContain(' км<')
    expect(render({ ...maps.locator, lang: 'en-GB' })).toContain('>China<')
    expect(render({ ...maps.country, lang: 'de' })).toContain('>Ort nicht genannt<')
  })

  test('takes few bytes: 3 to 16 kB, the title less than 40', () => {
    for (const of of [maps.locator, maps.route, maps.country]) {
      expect(render(of).length).toBeGreaterThan(3000)
      expect(render(of).length).toBeLessThan(16_000)
    }
    expect(render(maps.title).length).toBeLessThan(40_000)
  })

  test('draws a way that was taken solid, one that is planned dashed', () => {
    const [route, planned] = [render(maps.route), render({ ...maps.route, status: 'planned' })]
    const lineOf = (svg: string): string => svg.slice(svg.indexOf('map__route'), svg.indexOf('map__dots'))
    expect(lineOf(route)).not.toContain('stroke-dasharray')
    expect(lineOf(planned)).toContain('stroke-dasharray="7 5"')
  })

  test('escapes what a list calls its places', () => {
    const svg = render(spec({ focus: [{ ...wonsan, name: '<b>&"' }] }))
    expect(svg).toContain('&lt;b')
    expect(svg).not.toContain('<b>')
  })

  test('of the title fades into the ground by a gradient, not by a mask', () => {
    const svg = render(titleSpec)
    expect(svg).toContain('<linearGradient')
    expect(svg).not.toContain('mask')
  })
})
