import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBreaks, type WordBreak } from '../../src/deck/fit/breaks.ts'
import { breakLines, breakRuns, type LineStyle, type TextRun } from '../../src/deck/fit/lines.ts'
import type { FontKey, Measure } from '../../src/deck/fit/measure.ts'
import { measureFor } from '../../src/deck/fit/language.ts'
import { loadDeckFonts } from '../../src/host/deck-fonts.ts'
import { findBrowser } from '../../src/host/find-browser.ts'
import { stringifyFontCss } from '../../src/host/font-css.ts'
import { subsetFallback } from '../../src/host/font-fallback.ts'
import { readFontFaces, readFontFiles } from '../../src/host/font-files.ts'
import { FONT_CUTS, FONT_KEYS } from '../../src/host/fonts.ts'
import { launchBrowser } from '../../src/host/launch-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'
import { arabic, japanese, texts, words } from './measure-texts.ts'

const sizes = [
  { sizePx: 88, trackingEm: -0.022 },
  { sizePx: 84, trackingEm: -0.028 },
  { sizePx: 38, trackingEm: 0 },
  { sizePx: 26, trackingEm: 0 },
  { sizePx: 17, trackingEm: 0 },
] as const

/** The same numbers in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function paragraph(seed: number, from: readonly string[] = words): string {
  const next = sequence(seed)
  return Array.from({ length: 8 + next(40) }, () => from[next(from.length)] ?? '').join(' ')
}

/** Chromium alone keeps a single letter at the start of a line together with a word that is wider than the line. */
const longWords = words.filter((word) => word.length > 1 && word !== 'сотрудничество')

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

let browser: Browser
let page: Page
let measure: Measure

beforeAll(async () => {
  const host = nodeHost()
  browser = await launchBrowser(await findBrowser(host), host)
  page = await browser.newPage()
  const all = [...texts, ...words, ...japanese, ...arabic].join(' ')
  const fonts = await loadDeckFonts(all, { lang: 'ja', folder: '.' })
  const fallback = await subsetFallback(all, undefined, fonts.optional)
  const files = new Map([
    ...(await readFontFiles()),
    ...fallback.files.map(({ file, bytes }) => [file, bytes] as const),
  ])
  const faces = [...(await readFontFaces()), ...fallback.files].map((face) => ({
    ...face,
    file: `data:font/woff2;base64,${Buffer.from(files.get(face.file) ?? []).toString('base64')}`,
  }))
  await page.setContent(`<!doctype html><html lang="en"><style>
    ${stringifyFontCss(faces, '')}
    body { text-rendering: geometricPrecision; font-kerning: normal; hyphens: none; overflow-wrap: anywhere; word-break: keep-all; line-break: strict }
  </style><body></body></html>`)
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())))
  measure = measureFor(fonts.measure, 'en')
})

afterAll(async () => {
  await browser.close()
})

function fontStyle(font: FontKey): string {
  const { css, weight, style } = FONT_CUTS[font]
  return `font-family:'${css}','Noto Sans KR';font-weight:${weight};font-style:${style};`
}

async function widthsInPage(
  rows: readonly { readonly text: string; readonly style: string }[],
): Promise<readonly number[]> {
  return await page.evaluate((jobs) => {
    const spans = jobs.map(({ text, style }) => {
      const span = document.createElement('span')
      span.setAttribute('style', `position:absolute;white-space:pre;${style}`)
      span.textContent = text
      document.body.append(span)
      return span
    })
    const widths = spans.map((span) => {
      const range = document.createRange()
      range.selectNodeContents(span)
      const boxes = [...range.getClientRects()]
      return Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left))
    })
    for (const span of spans) span.remove()
    return widths
  }, rows)
}

/** Each paragraph is its runs; a line begins where a letter stands left of the one before. */
async function linesInPage(
  paragraphs: readonly {
    readonly style: string
    readonly runs: readonly { readonly text: string; readonly style: string }[]
  }[],
): Promise<readonly (readonly string[])[]> {
  return await page.evaluate((jobs) => {
    return jobs.map(({ style, runs }) => {
      const block = document.createElement('div')
      block.setAttribute('style', style)
      for (const run of runs) {
        const span = document.createElement('span')
        span.setAttribute('style', run.style)
        span.textContent = run.text
        block.append(span)
      }
      document.body.append(block)
      const lines = ['']
      let lastLeft = -1
      for (const span of block.children) {
        const node = span.firstChild
        let offset = 0
        for (const character of span.textContent ?? '') {
          const range = document.createRange()
          if (node === null) continue
          range.setStart(node, offset)
          range.setEnd(node, offset + character.length)
          offset += character.length
          const box = [...range.getClientRects()].find(({ width }) => width > 0)
          if (box !== undefined && box.left < lastLeft) lines.push('')
          if (box !== undefined) lastLeft = box.left
          lines[lines.length - 1] += character
        }
      }
      block.remove()
      return lines.map((line) => line.trim())
    })
  }, paragraphs)
}

/** A language of joined letters is never tracked. */
function isSet({ text, trackingEm }: { readonly text: string; readonly trackingEm: number }): boolean {
  return trackingEm === 0 || !/\p{sc=Arabic}/u.test(text)
}

/** How many lines of 10 px each paragraph takes. */
async function heightsInPage(paragraphs: readonly string[], style: string): Promise<readonly number[]> {
  return await page.evaluate(
    ({ texts: given, css }) =>
      given.map((text) => {
        const block = document.createElement('div')
        block.setAttribute('style', css)
        block.textContent = text
        document.body.append(block)
        const height = block.getBoundingClientRect().height
        block.remove()
        return height / 10
      }),
    { texts: paragraphs, css: style },
  )
}

describe('the width of text', () => {
  it.each(FONT_KEYS)('is in %s what Chromium makes of it, to a tenth of a pixel', async (font) => {
    const jobs = texts.flatMap((text) => sizes.map((size) => ({ text, ...size }))).filter(isSet)
    const widths = await widthsInPage(
      jobs.map(({ text, sizePx, trackingEm }) => ({
        text,
        style: `${fontStyle(font)}font-size:${sizePx}px;letter-spacing:${trackingEm === 0 ? 'normal' : `${trackingEm}em`}`,
      })),
    )
    const off = jobs
      .map((job, index) => ({
        ...job,
        measured: measure.widthPx(job.text, font, job.sizePx, job.trackingEm),
        laidOut: widths[index] ?? 0,
      }))
      .filter(({ measured, laidOut }) => Math.abs(measured - laidOut) > 0.1)
    expect(widths.every((width) => width > 50)).toBe(true)
    expect(off).toEqual([])
  })

  it('is that of the cut asked for: no two cuts agree', async () => {
    const text = 'The quick brown fox, 12 July 2025'
    const widths = await widthsInPage(FONT_KEYS.map((font) => ({ text, style: `${fontStyle(font)}font-size:88px` })))
    expect(new Set(widths.map((width) => width.toFixed(1))).size).toBe(FONT_KEYS.length)
  })
})

describe('the lines of a paragraph', () => {
  const layouts: readonly { readonly font: FontKey; readonly style: LineStyle }[] = [
    { font: 'sans400', style: { sizePx: 26, maxWidthPx: 696 } },
    { font: 'sans400', style: { sizePx: 24, maxWidthPx: 696 } },
    { font: 'sans400', style: { sizePx: 17, maxWidthPx: 400 } },
    { font: 'serif600', style: { sizePx: 38, maxWidthPx: 696 } },
    { font: 'display600', style: { sizePx: 84, maxWidthPx: 520, trackingEm: -0.028 } },
  ]

  it.each(layouts)(
    'are in $font, $style.sizePx px in $style.maxWidthPx px, those of Chromium',
    async ({ font, style }) => {
      const block = `width:${style.maxWidthPx}px;font-size:${style.sizePx}px;letter-spacing:${style.trackingEm ?? 0}em;`
      const given = seeds.map((seed) => paragraph(seed, style.maxWidthPx < 600 ? longWords : words))
      const laidOut = await linesInPage(
        given.map((text) => ({ style: block, runs: [{ text, style: fontStyle(font) }] })),
      )
      expect(given.map((text) => breakLines(measure, text, { ...style, font }))).toEqual(laidOut)
    },
  )

  it('are those of Chromium where words are bold', async () => {
    const given = seeds.map((seed): readonly TextRun[] =>
      paragraph(seed)
        .split(/(?<=[ -])/)
        .map((text, index) => ({ text, font: (index * seed) % 5 === 0 ? 'sans700' : 'sans400' })),
    )
    const laidOut = await linesInPage(
      given.map((runs) => ({
        style: 'width:696px;font-size:26px',
        runs: runs.map(({ text, font }) => ({ text, style: fontStyle(font) })),
      })),
    )
    const broken = given.map((runs) => breakRuns(measure, runs, { sizePx: 26, maxWidthPx: 696 }))
    expect(broken.map((lines) => lines.map((line) => line.map(({ text }) => text).join('')))).toEqual(laidOut)
  })

  it.each([
    { lang: 'ja', from: japanese, css: 'word-break:normal' },
    { lang: 'ar', from: arabic, css: 'direction:rtl' },
  ])('are those of Chromium in $lang', async ({ lang, from, css }) => {
    const own = measureFor(measure, lang)
    const given = seeds.map((seed) => paragraph(seed, from))
    const style = { sizePx: 26, maxWidthPx: 640, font: 'sans600' } as const
    const laidOut = await heightsInPage(
      given,
      `${fontStyle('sans600')}width:640px;font-size:26px;line-height:10px;${css}`,
    )
    expect(given.map((text) => breakLines(own, text, style).length)).toEqual(laidOut)
  })

  it('are as many when balanced as Chromium makes', async () => {
    const given = seeds.map((seed) => paragraph(seed).split(' ').slice(0, 12).join(' '))
    const style = { sizePx: 38, maxWidthPx: 696, balance: true }
    const laidOut = await linesInPage(
      given.map((text) => ({
        style: 'width:696px;font-size:38px;text-wrap:balance',
        runs: [{ text, style: fontStyle('serif600') }],
      })),
    )
    const broken = given.map((text) => breakLines(measure, text, { ...style, font: 'serif600' }))
    expect(broken.map((lines) => lines.length)).toEqual(laidOut.map((lines) => lines.length))
    expect(broken.filter((lines) => lines.length > 1).length).toBeGreaterThan(20)
  })
})

describe('the places where a line may end', () => {
  const signs = Array.from(
    'aZé10д원日ア½-–—/|!?.,:;…\'"()[]{}<>«»“”‘’„%°$€№+−=*&#@~^_\\×·§→\u00a0\u202f\u2009\u2060\u2010\u2011。、「」ー',
  )
  const far = Array.from('っャゝ（：・ｱｯبم٣،؟٪שの你')
  const met = [...far, ...Array.from('aд1日。「-–/.)(%$「')]
  const pairs = [
    ...signs.flatMap((first) => signs.map((second) => `${first}${second}`)),
    ...far.flatMap((first) => met.flatMap((second) => [`${first}${second}`, `${second}${first}`])),
  ]

  it.each<WordBreak>(['keep-all', 'normal'])(
    'between any two signs are those of Chromium (word-break: %s)',
    async (wordBreak) => {
      const isBroken = await page.evaluate(
        ({ texts: given, css }) => {
          const top = (node: Node, offset: number) => {
            const range = document.createRange()
            range.setStart(node, offset)
            range.setEnd(node, offset + 1)
            return [...range.getClientRects()].at(-1)?.top ?? 0
          }
          const blocks = given.map((text) => {
            const block = document.createElement('div')
            block.setAttribute(
              'style',
              `position:absolute;width:0;font:10px monospace;overflow-wrap:normal;word-break:${css}`,
            )
            block.textContent = text
            document.body.append(block)
            return block
          })
          const answers = blocks.map(({ firstChild }) => firstChild !== null && top(firstChild, 2) > top(firstChild, 1))
          for (const block of blocks) block.remove()
          return answers
        },
        { texts: pairs.map((pair) => `a${pair}b`), css: wordBreak },
      )
      const judged = pairs.map((pair) => findBreaks(`a${pair}b`, wordBreak).includes(2))
      expect(pairs.filter((_, index) => judged[index] !== isBroken[index])).toEqual([])
      expect(isBroken.filter(Boolean).length).toBeGreaterThan(500)
    },
  )
})
