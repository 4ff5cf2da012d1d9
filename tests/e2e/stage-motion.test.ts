import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ready, watch, type Watched } from './stage-browser.ts'
import { openDecks, type Decks } from './stage-decks.ts'

let decks: Decks
let context: BrowserContext
let watched: Watched
let page: Page

beforeAll(async () => {
  decks = await openDecks({ small: { events: 5, inPage: 9, chunkSize: 0 } })
})

afterAll(() => decks.close())

beforeEach(async () => {
  context = await decks.browser.newContext({ viewport: { width: 1280, height: 720 } })
  watched = await watch(context)
  page = watched.page
})

afterEach(async () => {
  await context.close()
  if (watched.faults.length > 0) throw new Error(watched.faults.join('\n'))
})

async function open(id: string): Promise<void> {
  await page.goto(`${decks.file('small')}#/${id}`)
  await ready(page)
}

interface Moment {
  readonly ms: number
  readonly ringX: number
  readonly leaving: number
  readonly entering: number
}

/** Presses keys in one go and records what can be seen in each frame until all motion is over. */
function record(keys: readonly string[]): Promise<Moment[]> {
  return page.evaluate(async (pressed) => {
    const opacity = (name: string): number => {
      const content = document.querySelector(`section.${name} > .content`)
      return content ? Number(getComputedStyle(content).opacity) : -1
    }
    const see = (ms: number): Moment => ({
      ms,
      ringX: Number(/translate\(([\d.]+)/.exec(document.querySelector('.ring')?.getAttribute('transform') ?? '')?.[1]),
      leaving: opacity('is-leaving'),
      entering: opacity('is-entering'),
    })
    for (const key of pressed) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    const moments = [see(0)]
    const start = performance.now()
    while (performance.now() - start < 700) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      moments.push(see(performance.now() - start))
    }
    return moments
  }, keys)
}

// Centres of the fixture's five steps.
const stepX = [179.2, 409.6, 640, 870.4, 1100.8]

test('the ring travels along the chain in a third of a second, always forward, and arrives', async () => {
  await open('event-2')
  const moments = await record(['ArrowRight'])
  const way = moments.map(({ ringX }) => ringX)
  expect(way[0]).toBeCloseTo(stepX[1] ?? 0)
  expect(way.at(-1)).toBeCloseTo(stepX[2] ?? 0)
  expect(new Set(way).size).toBeGreaterThan(4)
  expect(way).toEqual(way.toSorted((a, b) => a - b))
  const arrived = moments.find(({ ringX }) => Math.abs(ringX - (stepX[2] ?? 0)) < 0.01)
  expect(arrived?.ms).toBeGreaterThan(200)
  expect(arrived?.ms).toBeLessThan(500)
})

test('the old text goes before the new one comes, by opacity alone', async () => {
  await open('event-2')
  const moments = await record(['ArrowRight'])
  const early = moments.filter(({ ms }) => ms > 10 && ms < 80)
  for (const { entering } of early) expect(entering).toBe(0)
  expect(moments.some(({ leaving }) => leaving > 0 && leaving < 1)).toBe(true)
  expect(moments.some(({ entering }) => entering > 0 && entering < 1)).toBe(true)
  expect(moments.at(-1)).toMatchObject({ leaving: -1, entering: -1 })
  expect(await page.locator('section.present').evaluate((slide) => getComputedStyle(slide).transform)).toBe('none')
})

test('the marking never fades: at once it is the new slide’s', async () => {
  await open('event-2')
  const seen = await page.evaluate(async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    const shown = (): string[] =>
      [...document.querySelectorAll('section > .edge')]
        .filter((edge) => edge.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((edge) => `${edge.parentElement?.id} ${getComputedStyle(edge).opacity}`)
    const moments = [shown()]
    for (let i = 0; i < 12; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      moments.push(shown())
    }
    return [...new Set(moments.flat())]
  })
  expect(seen).toEqual(['event-3 1'])
})

test('a press ends all motion at once and starts the next from its end', async () => {
  await open('event-1')
  const moments = await record(['ArrowRight', 'ArrowRight', 'ArrowRight'])
  expect(moments[0]?.ringX).toBeCloseTo(stepX[2] ?? 0)
  expect(moments.at(-1)?.ringX).toBeCloseTo(stepX[3] ?? 0)
  expect(await page.locator('.is-leaving, .is-entering').count()).toBe(0)
})

test('the current beam changes from one event’s shape to the next one’s', async () => {
  await open('event-1')
  const paths = (): Promise<(string | null)[]> =>
    page.locator('.beam-now path').evaluateAll((list) => list.map((path) => path.getAttribute('d')))
  expect(await paths()).toEqual(['M64 90L179.2 52L154 90', ''])
  await record(['ArrowRight'])
  expect(await paths()).toEqual(['M294.4 90L409.6 52L384.4 90', 'M404.4 90L409.6 52L424.4 90'])
  await record(['ArrowRight'])
  expect(await paths()).toEqual(['M524.8 90L640 52L524.8 90', ''])
  expect(await page.locator('.beam-now path').first().getAttribute('class')).toBe('beam-reported')
})

test('steps, links and marks are past up to the current one, and none is before the first event', async () => {
  const states = (kind: string): Promise<string[]> =>
    page
      .locator(`[data-rail] .${kind}`)
      .evaluateAll((list) =>
        list.map((mark) => ['is-past', 'is-current'].filter((name) => mark.classList.contains(name)).join() || '-'),
      )
  await open('title')
  expect(await states('step')).toEqual(['-', '-', '-', '-', '-'])
  expect(await page.locator('.ring').isVisible()).toBe(false)
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
  for (const kind of ['step', 'mark', 'beam']) {
    expect(await states(kind)).toEqual(['is-past', 'is-past', 'is-current', '-', '-'])
  }
  expect(await states('link')).toEqual(['is-past', 'is-current', '-', '-', '-'])
  expect(await page.locator('.ring').isVisible()).toBe(true)
  await page.keyboard.press('End')
  expect(await states('step')).toEqual(Array.from({ length: 5 }, () => 'is-past'))
  expect(await page.locator('.ring').isVisible()).toBe(false)
})

test('the rail comes in after the overview, which has none', async () => {
  await open('overview')
  expect(await page.locator('[data-rail]').isVisible()).toBe(false)
  await page.keyboard.press('ArrowRight')
  const running = await page
    .locator('[data-rail]')
    .evaluate((rail) =>
      rail.getAnimations().map((animation) => (animation instanceof CSSAnimation ? animation.animationName : '')),
    )
  expect(running).toEqual(['rail-in'])
  expect(await page.locator('[data-rail]').isVisible()).toBe(true)
})

test('a jump over more than three events is shown without motion', async () => {
  await open('event-1')
  const moments = await record(['End'])
  expect(moments.every(({ leaving, entering }) => leaving === -1 && entering === -1)).toBe(true)
})

test('whoever asks for reduced motion gets none', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open('event-1')
  const moments = await record(['ArrowRight'])
  expect(moments.every(({ leaving, entering }) => leaving === -1 && entering === -1)).toBe(true)
  expect(new Set(moments.map(({ ringX }) => ringX))).toEqual(new Set([409.6]))
})
