import { expect, test } from 'vitest'
import { hasMap, mapSummary } from '../../../src/deck/map/map.tsx'
import { china, kursk, moscow, place, pyongyang, seoul, spec, wonsan } from './map-fixture.ts'

test('a summary names the place in question with its country, then what is shown to find it', () => {
  expect(mapSummary(spec({ focus: [wonsan], also: [pyongyang, seoul, wonsan] }))).toBe(
    'Map: Wonsan 원산, North Korea; also shown: Pyongyang, Seoul',
  )
})

test('a summary tells a route by its stops and by whether it was taken', () => {
  expect(mapSummary(spec({ focus: [kursk], route: [pyongyang, kursk] }))).toBe(
    'Map: route from Pyongyang to Kursk Курск, Russia',
  )
  expect(mapSummary(spec({ focus: [china], route: [wonsan, china], status: 'planned' }))).toBe(
    'Map: planned route from Wonsan to China (city not named)',
  )
  expect(mapSummary(spec({ route: [moscow, wonsan, seoul] }))).toBe('Map: route from Moscow by Wonsan to Seoul')
})

test('a place without a point is never said to be more than its country', () => {
  expect(mapSummary(spec({ focus: [china] }))).toBe('Map: China (city not named)')
  expect(mapSummary(spec({ focus: [place('Base No. 5', null, { country: 'Mali' })] }))).toBe('Map: Base No. 5, Mali')
})

test('there is a map where a place has a point or its country is known', () => {
  expect(hasMap(spec({ focus: [wonsan] }))).toBe(true)
  expect(hasMap(spec({ also: [wonsan] }))).toBe(true)
  expect(hasMap(spec({ focus: [china] }))).toBe(true)
  expect(hasMap(spec({ focus: [place('Base No. 5', null, { country: 'Mali' })] }))).toBe(true)
  expect(hasMap(spec({ focus: [place('Atlantis', null)] }))).toBe(false)
  expect(hasMap(spec({ also: [china] }))).toBe(false)
  expect(hasMap(spec({}))).toBe(false)
})

test.each([
  ['de', 'Karte: geplante Route: Wonsan – China (Ort nicht genannt)'],
  ['fr', 'Carte : itinéraire prévu : Wonsan – China (ville non précisée)'],
  ['ru', 'Карта: маршрут по плану: Wonsan — China (город не назван)'],
  ['ja', '地図：計画上の経路：WonsanからChina（都市名の記載なし）まで'],
  ['zh', '地图：计划路线：从Wonsan到China（未指明城市）'],
  ['ar', 'خريطة: مسار مخطط له من Wonsan إلى China (المدينة غير مذكورة)'],
])('in %s a summary is told in that language', (lang, told) => {
  expect(mapSummary(spec({ lang, focus: [china], route: [wonsan, china], status: 'planned' }))).toBe(told)
})

test('a place that is called by the name of a country in the language of the list is that country', () => {
  const names = [
    ['zh', '朝鲜'],
    ['ja', '北朝鮮'],
    ['uk', 'Північна Корея'],
    ['ar', 'كوريا الشمالية'],
    ['fr', 'Corée du Nord'],
  ] as const
  for (const [lang, name] of names) expect(hasMap(spec({ lang, focus: [place(name, null)] }))).toBe(true)
  expect(hasMap(spec({ focus: [place('北朝鮮', null)] }))).toBe(false)
})
