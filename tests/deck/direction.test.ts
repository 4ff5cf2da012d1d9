import { describe, expect, test } from 'vitest'
import { directionOf, isolate, isolateRuns, ownDirection } from '../../src/deck/direction.ts'

const FSI = '\u2068'
const LRI = '\u2066'
const PDI = '\u2069'

test.each(['ar', 'ar-EG', 'he', 'iw', 'fa-IR', 'ur', 'ku-Arab', 'ks', 'uz-Arab-AF'])(
  '%s is read from the right',
  (lang) => {
    expect(directionOf(lang)).toBe('rtl')
  },
)

test.each(['en', 'ru', 'ja', 'zh-Hant', 'ar-Latn', 'fa-Cyrl', 'arn', 'hebrew'])('%s is read from the left', (lang) => {
  expect(directionOf(lang)).toBe('ltr')
})

describe('a name in a line of another language', () => {
  test('is isolated where any of its letters runs the other way', () => {
    expect(isolate('TASS (Moscow)', 'ar')).toBe(`${FSI}TASS (Moscow)${PDI}`)
    expect(isolate('هيئة قناة السويس', 'en')).toBe(`${FSI}هيئة قناة السويس${PDI}`)
    expect(isolate('הארץ', 'ru')).toBe(`${FSI}הארץ${PDI}`)
  })

  test('is left as it is where none does', () => {
    for (const text of ['هيئة قناة السويس', '10,000+', '', '1956']) expect(isolate(text, 'ar')).toBe(text)
    for (const text of ['TASS', 'Ёлки', '原子', '5–6 %']) expect(isolate(text, 'en')).toBe(text)
  })

  test('has a direction of its own where its first letter runs the other way', () => {
    expect(ownDirection('1. Suez: السويس', 'ar')).toBe('ltr')
    expect(ownDirection('السويس: Suez', 'ar')).toBeUndefined()
    expect(ownDirection('السويس', 'en')).toBe('rtl')
    expect(ownDirection('1956', 'ar')).toBeUndefined()
  })
})

describe('addresses and written dates', () => {
  test('keep their order in a text that is read from the right, and nothing else is touched', () => {
    expect(isolateRuns('انظر https://a.org/x/، ثم', 'ar')).toBe(`انظر ${LRI}https://a.org/x/${PDI}، ثم`)
    expect(isolateRuns('و[2025-07..] أو 2023/2024', 'ar')).toBe(`و${LRI}[2025-07..]${PDI} أو ${LRI}2023/2024${PDI}`)
    expect(isolateRuns('عام 1956 و6,000 جندي', 'ar')).toBe('عام 1956 و6,000 جندي')
  })

  test('are not looked for within tags, nor in a text that is read from the left', () => {
    const link = '<a href="https://a.org/2023/2024">السويس</a>'
    expect(isolateRuns(link, 'ar')).toBe(link)
    expect(isolateRuns('see https://a.org/', 'en')).toBe('see https://a.org/')
  })
})
