import type { Browser } from 'playwright-core'
import { withBrowser } from './browser.ts'
import type { Column } from './figures.ts'
import { interleaved, type Samples } from './measure.ts'
import { countElements, openUntilReady, proveKeys } from './page-probe.ts'
import type { Made, ShownPage } from './peer.ts'
import type { Plan } from './plan.ts'
import { serveSite, type SiteServer } from './site-server.ts'
import { sizedTitle, type Table } from './table.ts'
import { atMost, growthAtMost, ratioAtMost, type Target } from './target.ts'

const COLUMNS: readonly Column[] = [
  { name: 'ready', unit: 'ms' },
  { name: 'at 4x', unit: 'ms' },
  { name: 'over the wire', unit: 'kB' },
  { name: 'requests', unit: '' },
  { name: 'elements', unit: '' },
  { name: 'elements beside the rail', unit: '' },
]
const SLOW = 4
const LIMIT_MS = 120_000
/** Of the reveal.js deck, by events. */
const MOST_OF_REVEAL: Readonly<Record<number, number>> = { 5: 1, 1000: 0.6, 10_000: 0.25 }

/** From the navigation until the first slide is painted and keys are alive, beside an empty page and a reveal.js deck. */
export async function* firstSlideTables({ sizes, peersOf, workshop, roundsOf }: Plan): AsyncGenerator<Table> {
  let before: Table | undefined
  for (const events of sizes) {
    const candidates = peersOf('first').map((peer) => ({
      name: peer.name,
      run: async () => measure(await workshop.built(peer, events)),
    }))
    const rows = await interleaved(candidates, COLUMNS, roundsOf(events, 5))
    const table = { title: sizedTitle('First slide', events), columns: COLUMNS, rows }
    before = { ...table, targets: targetsOf(table, events, before) }
    yield before
  }
}

async function measure({ page, site }: Made): Promise<Samples> {
  if (page === null) throw new Error('it has no page')
  const server = await serveSite(site)
  try {
    return await withBrowser(async (browser) => {
      // What is read from the disk and compressed, and what a browser does once, is done before anything is measured.
      await firstSlide(browser, server, { page, slowness: 1 })
      const plain = await firstSlide(browser, server, { page, slowness: 1 })
      const slow = await firstSlide(browser, server, { page, slowness: SLOW })
      const { bytes, requests, elements, besides } = plain
      return [[plain.readyMs], [slow.readyMs], [bytes / 1000], [requests], [elements], [elements - besides]]
    })
  } finally {
    await server.close()
  }
}

/** Loads the first slide in a context that has never seen it; rejects where a key then does not change the slide. */
async function firstSlide(
  browser: Browser,
  server: SiteServer,
  { page: shown, slowness }: { readonly page: ShownPage; readonly slowness: number },
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    const before = server.sent.length
    const { readyMs, atMs } = await openUntilReady(
      page,
      `${server.origin}/${shown.path(null)}`,
      shown.isReady,
      LIMIT_MS,
    )
    const sent = server.sent.slice(before).filter((answer) => answer.atMs <= atMs)
    const counted = await countElements(page, shown.beside)
    await proveKeys(page, shown)
    return { readyMs, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length, ...counted }
  } finally {
    await context.close()
  }
}

function targetsOf(table: Omit<Table, 'targets'>, events: number, before: Table | undefined): readonly Target[] {
  const most = MOST_OF_REVEAL[events]
  const rows = { of: 'chronodeck', to: 'reveal deck' }
  const ratios = most === undefined ? [] : ['ready', 'at 4x'].map((column) => ratioAtMost(table, rows, column, most))
  if (events !== 10_000) return ratios
  return [
    ...ratios,
    atMost(table, ['chronodeck', 'over the wire'], 200),
    atMost(table, ['chronodeck', 'elements beside the rail'], 250),
    ...(before?.title === sizedTitle('First slide', 1000)
      ? [growthAtMost({ from: before, to: table }, 'chronodeck', 12)]
      : []),
  ]
}
