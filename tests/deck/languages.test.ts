import { describe, expect, test } from 'vitest'
import wonsan from '../../slides/wonsan.ts'
import { order } from '../../src/chronology/order/order.ts'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import { likelihoodScales } from '../../src/chronology/timeline/likelihood.ts'
import { heroText } from '../../src/deck/event/hero.ts'
import { learnLanguage } from '../../src/export/load/language.ts'
import { generate } from '../../src/deck/generate.ts'
import { renderPage } from '../../src/deck/page.tsx'
import { slidesOnPaper, renderPaper } from '../../src/deck/print-page.tsx'
import { en } from '../../src/deck/words/en/index.ts'
import { wordsOf } from '../../src/deck/words/words.ts'
import { testPorts } from '../fixtures/ports.ts'
import { textOf } from '../fixtures/rendered.ts'

const OTHERS = ['ar', 'de', 'es', 'fr', 'ja', 'ko', 'ru', 'uk', 'zh', 'zh-Hant']
/** Words that another language writes as English does. */
const SAME = new Set(['Date', 'Notes', 'notes', 'Pause', 'Source', 'Sources', 'sources'])
/** Names that a page has in its data too, where nobody sees them. */
const DATA = new Set(['title', 'text', 'sources'])
const ports = await testPorts()

/** All that is written in a catalogue, but the keys of a keyboard. */
function stringsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, part]) => (name === 'keyRows' ? [] : stringsIn(part)))
}

/** What a page says on its slides, on paper and to those who hear it. */
function said(list: typeof wonsan, lang: string): string {
  const { timeline } = resolve({ ...list, lang })
  const chronology = timeline && order(timeline).chronology
  if (!chronology) throw new Error('the deck does not resolve')
  const { deck } = generate(chronology, ports)
  const assets = { styles: [], csp: '' }
  const paper = renderPaper(deck, assets, slidesOnPaper(deck, ports))
  const page = renderPage(deck, ports, {
    styles: [],
    scripts: [],
    lectern: null,
    transcript: null,
    theme: 'paper',
    notes: true,
    csp: '',
  })
  const paths = [...page.scripts].map(({ name }) => name)
  const { start, end } = page.document(paths)
  return [start + end, paper]
    .map((html) => html.replaceAll(/<script type="application\/ld\+json">[^]*?<\/script>|"\w+":/g, ''))
    .map((html) => `${textOf(html)} ${[...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label).join(' ')}`)
    .join(' ')
}

describe.each(OTHERS)('a deck in the language %s', (lang) => {
  test('has a catalogue in which no English is left', () => {
    const english = new Set(stringsIn(en).filter((text) => /[a-z]{3}/.test(text) && !SAME.has(text)))
    expect(stringsIn(wordsOf(lang)).filter((text) => english.has(text))).toEqual([])
    expect(wordsOf(`${lang}-XX`)).toBe(wordsOf(lang))
  })

  test('says none of the English words of the product', () => {
    const own = stringsIn(wonsan).join('\n')
    const text = said(wonsan, lang)
    const inEnglish = said(wonsan, 'en')
    const words = stringsIn(en).filter(
      (word) => /[a-z]{4}/.test(word) && !SAME.has(word) && !DATA.has(word) && !own.includes(word),
    )
    // Of these the same deck in English says many, so that it would be seen here.
    expect(words.filter((word) => inEnglish.includes(word)).length).toBeGreaterThan(30)
    expect(words.filter((word) => text.includes(word))).toEqual([])
  })
})

describe.each(['ja', 'zh', 'zh-Hant'])('in %s', (lang) => {
  test('no Latin sign stands behind a letter of the language, and no stop behind another', () => {
    const text = said(wonsan, lang)
    expect(text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}）」』][,;:](?= |$)/gu)).toBeNull()
    expect(text.match(/[。；、][.,;。]/gu)).toBeNull()
  })
})

test('in Arabic signs are those of its script', () => {
  expect(said(wonsan, 'ar').match(/\p{sc=Arabic}[,;?]/gu)).toBeNull()
})

test.each([
  ['ja', '2023年から2025年7月の間'],
  ['zh', '2023年至2025年7月之间'],
  ['ko', '2023년 ~ 2025년 7월 사이'],
])('in %s what stands between two dates is said behind them: %s', async (lang, told) => {
  await learnLanguage(lang)
  const { timeline } = resolve({ ...wonsan, lang })
  const [, second] = (timeline && order(timeline).chronology?.events) ?? []
  expect(second && heroText(second, lang)).toBe(told)
})

test.each(['en', ...OTHERS])(
  'in %s each band of a scale has a term of its own, with room for it before the band',
  (lang) => {
    const { capital, likelihood } = wordsOf(lang)
    for (const scale of ['ICD 203', 'PHIA'] as const) {
      expect(new Set(likelihood[scale]).size).toBe(likelihoodScales[scale].length)
      for (const [row, { from }] of likelihoodScales[scale].entries()) {
        const term = capital(likelihood[scale][row] ?? '')
        expect(ports.measure.widthPx(term, 'sans600', 19)).toBeLessThan(174 + 2.22 * from)
      }
    }
  },
)

test('English terms are those of the standards', () => {
  for (const scale of ['ICD 203', 'PHIA'] as const)
    expect(wordsOf('en').likelihood[scale]).toEqual(likelihoodScales[scale].map(({ term }) => term))
})

describe('counts and cases', () => {
  test('an event that may fall before or after a day is told with “or” in the Slavic languages', () => {
    const ways = (lang: string) => {
      const { around, relation } = wordsOf(lang).overview
      return [
        around([relation.before, relation.after], '12'),
        around([relation.before, relation.on, relation.after], '12'),
      ]
    }
    expect(ways('uk')).toEqual(['до або після 12', 'до, у сам день або після 12'])
    expect(ways('ru')).toEqual(['до или после 12', 'до, в самый день или после 12'])
  })

  test('a noun behind “of” has the case and number that its count asks for', () => {
    expect(wordsOf('ru').closing.assumed(1, 21)).toBe('Лишь предположена 1 из 21 связи порядка')
    expect(wordsOf('ru').closing.assumed(2, 22)).toBe('Лишь предположены 2 из 22 связей порядка')
    expect(wordsOf('uk').cut(1, 21)).toMatch(/^Показано події: 1 з 21\./)
    expect(wordsOf('uk').closing.moreAssumed(1)).toBe(
      'Ще 1 зв’язок лише припущено, його показано на слайді відповідної події',
    )
    expect(wordsOf('ar').closing.moreAssumed(2)).toBe('صلتان مفترضتان أخريان، كل منهما في شريحة حدثها')
    expect(wordsOf('ar').closing.moreAssumed(3)).toBe('3 صلات مفترضة أخرى، كل منها في شريحة حدثها')
  })

  test('none is said as none, not as 0', () => {
    for (const lang of ['ja', 'zh', 'ar']) {
      expect(wordsOf(lang).title.exact(0, 5)).not.toMatch(/0/)
      expect(wordsOf(lang).overview.finding(5, 0)).not.toMatch(/0/)
    }
  })
})

describe('Chinese', () => {
  /** Characters that are written otherwise in traditional Chinese, of those that our words have. */
  const SIMPLIFIED =
    /[个们这说没来时间发过还图证据预测报导评级来换无决页显题标记种线终开闭缩总览应词数项据态与为尽极确约区范围号画张续顺叙链错单双边]/gu

  test('is traditional where its script or its region says so, else simplified', () => {
    for (const lang of ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-HK', 'zh-tw'])
      expect(wordsOf(lang).stage.previous + wordsOf(lang).frame.slide).toBe('上一張投影片')
    for (const lang of ['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-HK', 'zh-SG'])
      expect(wordsOf(lang).stage.previous + wordsOf(lang).frame.slide).toBe('上一张幻灯片')
  })

  test('has no simplified character in its traditional words', async () => {
    await learnLanguage('zh-TW')
    const text = said(wonsan, 'zh-TW')
    expect(stringsIn(wordsOf('zh-TW')).flatMap((word) => word.match(SIMPLIFIED) ?? [])).toEqual([])
    expect(text.match(SIMPLIFIED) ?? []).toEqual([])
  })
})

test('in Japanese a line is closed up, but for a space between Latin letters and within a date', () => {
  const { line } = wordsOf('ja').signs
  expect(line(['1969年7月21日 02:56:15', 'から', '03:15:16', 'UTC', 'の間'])).toBe(
    '1969年7月21日 02:56:15から03:15:16 UTCの間',
  )
  expect(wordsOf('ar').signs.line(['بين', '2023', 'و', 'يوليو 2025'])).toBe('بين 2023 ويوليو 2025')
})
