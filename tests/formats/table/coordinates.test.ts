import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/chronology/timeline/resolve.ts'
import { format as csv } from '../../../src/formats/csv.ts'
import { coordinatesOf } from '../../../src/formats/table/coordinates.ts'
import { at } from '../document.ts'

describe('a place that is called by its coordinates', () => {
  it.each([
    ['41.9, 12.5', [41.9, 12.5]],
    ['48.85 2.35', [48.85, 2.35]],
    ['(-33.86; 151.21)', [-33.86, 151.21]],
    ['39.15° +127.44°', [39.15, 127.44]],
  ])('%s', (name, at) => {
    expect(coordinatesOf(name)).toEqual(at)
  })

  it.each(['1941, 12', '41, 12', '99.5, 12.5', '41.9', '41.9, 12.5, 3.0', 'Rome, 12.5'])('is not %s', (name) => {
    expect(coordinatesOf(name)).toBeNull()
  })

  it('stands there in a table', () => {
    const text = 'date,title,place\n1941,A,"41.9, 12.5"\n1942,B,"Rome; 48.85 2.35"'
    expect(csv.read({ name: 'list.csv', text }).input).toMatchObject({
      places: {
        '41-9-12-5': { name: '41.9, 12.5', at: [41.9, 12.5] },
        rome: { name: 'Rome' },
        '48-85-2-35': { name: '48.85 2.35', at: [48.85, 2.35] },
      },
      events: [{ places: ['41-9-12-5'] }, { places: ['rome', '48-85-2-35'] }],
    })
  })

  it('is shown as a pair where one of two columns is at fault', () => {
    const text = 'date,title,place,lat,lon\n1941,A,Rome,41.9,212.5'
    const { input, positions } = csv.read({ name: 'list.csv', text })
    const fault = resolve(input).diagnostics.find(({ code }) => code === 'bad-coordinates')
    expect(at(text, positions.find(fault?.at ?? []))).toBe('41.9,212.5')
  })
})
