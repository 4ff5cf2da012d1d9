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

test.each([
  ['de', 'Karte: geplanter Weg von Wonsan nach China (Ort nicht genannt); außerdem: Seoul'],
  ['fr', 'Carte : trajet prévu depuis Wonsan jusqu’à China (ville non précisée) ; également : Seoul'],
  ['es', 'Mapa: trayecto previsto desde Wonsan hasta China (ciudad no indicada); también: Seoul'],
  ['ru', 'Карта: планируемый путь Wonsan — China (город не указан); также: Seoul'],
  ['uk', 'Карта: запланований шлях Wonsan — China (місто не вказано); також: Seoul'],
  ['ko', '지도: 예정 경로 Wonsan – China(도시 미언급); 함께 표시: Seoul'],
  ['ja', '地図：WonsanからChina（都市名の記載なし）までの予定の経路；ほかにSeoul'],
  ['zh', '地图：从Wonsan到China（未指明城市）的计划路线；另有Seoul'],
  ['ar', 'خريطة: مسار مخطط له من Wonsan إلى China (المدينة غير مذكورة)؛ ويظهر أيضًا: Seoul'],
])('a summary in %s is in that language', (lang, words) => {
  const map = spec({ lang, focus: [china], route: [wonsan, china], also: [seoul], status: 'planned' })
  expect(mapSummary(map)).toBe(words)
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
