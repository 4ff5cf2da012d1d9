import { describe, expect, test } from 'vitest'
import { findCountryName, writtenName } from '../../../src/deck/map/country-names.ts'
import { localNames } from '../../../src/deck/map/local-names.ts'
import { countryPolygons } from '../../../src/deck/map/shapes.ts'
import { atlas } from './map-fixture.ts'

const inAtlas = new Set(countryPolygons(atlas.countries10()).keys())
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'ko', 'ru', 'uk', 'zh']

describe.each(LANGUAGES)('in the language %s', (lang) => {
  test('a map names the countries as people do there, and a list may do the same', () => {
    const atlasNames = [...localNames(lang).written.keys()]
    expect(atlasNames.length).toBeGreaterThan(230)
    expect(atlasNames.filter((name) => !inAtlas.has(name))).toEqual([])
    for (const name of ['North Korea', 'Russia', 'Greece', 'Germany']) {
      const written = writtenName(name, lang)
      expect(written).not.toBe(name)
      expect(findCountryName(written ?? '', lang)).toBe(name)
    }
  })
})

test('a country has its short name on a map, without whose it is and without a second one', () => {
  expect(writtenName('Hong Kong', 'zh')).toBe('香港')
  expect(writtenName('Myanmar', 'fr')).toBe('Myanmar')
  expect(writtenName('United Kingdom', 'fr')).toBe('Royaume-Uni')
  expect(findCountryName('США', 'uk')).toBe('United States of America')
})

test('an apostrophe is the one that the fonts have, and any is read', () => {
  expect(writtenName('United Arab Emirates', 'uk')).toMatch(/^Об’єднані/)
  for (const mark of ['’', "'", 'ʼ'])
    expect(findCountryName(`Об${mark}єднані Арабські Емірати`, 'uk')).toBe('United Arab Emirates')
})

test('English has names of our own; no language and one that is not known have no others', () => {
  for (const lang of ['en', 'en-GB', 'tlh', 'not_a tag', ''])
    expect(writtenName('Turkey', lang)).toBe(writtenName('Turkey'))
})
