import { describe, expect, test } from 'vitest'
import { findCountryName, findCountryOf, partsOf, wholeOf, writtenName } from '../../../src/deck/map/country-names.ts'
import { countryPolygons } from '../../../src/deck/map/shapes.ts'
import { atlas } from './map-fixture.ts'

const inAtlas = [...countryPolygons(atlas.countries10()).keys()]

describe('the names of countries', () => {
  test('hold every country of the atlas, coarse and fine', () => {
    expect(inAtlas.filter((name) => findCountryName(name) !== name)).toEqual([])
    const coarse = [...countryPolygons(atlas.countries50()).keys()]
    expect(coarse.filter((name) => findCountryName(name) !== name)).toEqual([])
  })

  test('are written out, never shortened with a point', () => {
    const written = inAtlas.flatMap((name) => writtenName(name) ?? [])
    expect(written.filter((name) => name.includes('.'))).toEqual([])
    for (const name of written) expect(findCountryName(name)).toBeDefined()
  })

  test.each([
    ['China', 'China'],
    ['People’s Republic of China', 'China'],
    ["People's Republic of China", 'China'],
    ['DPRK', 'North Korea'],
    ['South Korea', 'South Korea'],
    ['Russian Federation', 'Russia'],
    ['USA', 'United States of America'],
    ['the United States', 'United States of America'],
    ['UK', 'United Kingdom'],
    ['Czech Republic', 'Czechia'],
    ['Cote d’Ivoire', "Côte d'Ivoire"],
    ['Ivory Coast', "Côte d'Ivoire"],
    ['Turkey', 'Turkey'],
    ['Türkiye', 'Turkey'],
    ['DR Congo', 'Dem. Rep. Congo'],
    ['Bosnia & Herzegovina', 'Bosnia and Herz.'],
    ['NORTH MACEDONIA', 'Macedonia'],
    ['Burma', 'Myanmar'],
  ])('know that %s is %s', (given, atlasName) => {
    expect(findCountryName(given)).toBe(atlasName)
    expect(inAtlas).toContain(atlasName)
  })

  test('know no country that is none', () => {
    for (const name of ['Atlantis', '', 'Pyongyang', 'constructor']) expect(findCountryName(name)).toBeUndefined()
  })
})

describe('a place known by name only', () => {
  test('is its own country where it is one, even if a list gives the state that it belongs to', () => {
    expect(findCountryOf('China', null)).toBe('China')
    expect(findCountryOf('Greenland', 'Denmark')).toBe('Greenland')
    expect(findCountryOf('Hong Kong', 'China')).toBe('Hong Kong')
  })

  test('is not taken for a state of the same name elsewhere', () => {
    expect(findCountryOf('Georgia', 'United States')).toBe('United States of America')
    expect(findCountryOf('Georgia', null)).toBe('Georgia')
    expect(findCountryOf('Niger', 'Nigeria')).toBe('Nigeria')
  })

  test('lies in the country that the list gives', () => {
    expect(findCountryOf('Base No. 5', 'Mali')).toBe('Mali')
    expect(findCountryOf('Base No. 5', null)).toBeUndefined()
  })
})

test('parts of a country go with it and are not named', () => {
  expect(wholeOf('N. Cyprus')).toBe('Cyprus')
  expect(wholeOf('Cyprus')).toBe('Cyprus')
  expect(partsOf('Somalia')).toEqual(['Somalia', 'Somaliland'])
  expect(writtenName('N. Cyprus')).toBeNull()
  for (const part of inAtlas) expect(inAtlas).toContain(wholeOf(part))
})
