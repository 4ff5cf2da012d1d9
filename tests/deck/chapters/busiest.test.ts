import { describe, expect, test } from 'vitest'
import { busiest } from '../../../src/deck/chapters/busiest.ts'
import { dated } from '../../fixtures/overview.ts'

const times = (count: number, date: (n: number) => string) => Array.from({ length: count }, (_, n) => date(n))
const even = times(24, (n) => `${1900 + (n % 12)}-05-01`)

describe('the busiest time of a chronology', () => {
  test('is the unit of the calendar with the most events, where it stands out', () => {
    expect(busiest(dated([...even, ...times(4, (n) => `1905-0${n + 1}-02`)]))).toEqual({ name: '1905', count: 6 })
    const months = times(12, (n) => `2024-${String(n + 1).padStart(2, '0')}-03`)
    expect(busiest(dated([...months, '2024-07-01', '2024-07-04']))).toEqual({ name: 'Jul 2024', count: 3 })
  })

  test('is none where all are alike, where two are as busy, or where there is little time', () => {
    expect(busiest(dated(even))).toBeNull()
    expect(busiest(dated([...even, '1903', '1903', '1903', '1907', '1907', '1907']))).toBeNull()
    expect(busiest(dated(times(30, () => '2024-03-04')))).toBeNull()
  })

  test('counts no event that may lie outside of it', () => {
    const vague = times(9, () => '190X')
    expect(busiest(dated([...even, ...vague]))).toBeNull()
    expect(busiest(dated([...even, ...vague, '1905', '1905', '1905']))).toEqual({ name: '1905', count: 5 })
  })
})
