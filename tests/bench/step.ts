import type { Browser } from 'playwright-core'
import { withBrowser } from './browser.ts'
import type { Column } from './figures.ts'
import { pressed } from './key-probe.ts'
import { interleaved, type Candidate, type Samples } from './measure.ts'
import type { Peer } from './peer.ts'
import type { Plan } from './plan.ts'
import { serveSite } from './site-server.ts'
import type { Table } from './table.ts'
import { atMost, growthAtMost, type Target } from './target.ts'

const COLUMNS: readonly Column[] = [
  { name: 'painted p50', unit: 'ms' },
  { name: 'painted p95', unit: 'ms', quantile: 0.95 },
  { name: 'handler p50', unit: 'ms' },
  { name: 'handler p95', unit: 'ms', quantile: 0.95 },
]
const PRESSES = 10
const MOST_HANDLER_MS = 8
const MOST_PAINTED_MS = 34

/** Where in the deck the keys are pressed, and which. At the end they go back. */
const PLACES = {
  start: { part: null, key: 'ArrowRight' },
  middle: { part: 0.5, key: 'ArrowRight' },
  end: { part: 1, key: 'ArrowLeft' },
} as const
type Place = keyof typeof PLACES

/** From a key to the frame that shows the next slide, beside one frame of an idle page and a reveal.js deck. */
export function stepTables(plan: Plan): Promise<readonly Table[]> {
  return withBrowser(async (browser) => {
    const tables: Table[] = []
    // In a shorter deck there is no middle to speak of.
    for (const events of plan.sizes.filter((size) => size >= 4 * PRESSES)) {
      const rows = await interleaved(candidates(browser, plan, events), COLUMNS, plan.roundsOf(events, 2))
      const table = { title: `Step, ${events.toLocaleString('en-GB')} events`, columns: COLUMNS, rows }
      tables.push({ ...table, targets: targetsOf(table, events, tables.at(-1)) })
    }
    return tables
  })
}

/** The idle page once, the others at each place. */
function candidates(browser: Browser, plan: Plan, events: number): readonly Candidate[] {
  const peers = plan
    .peersOf('step')
    .toSorted((a, b) => Number(b.name === 'empty page') - Number(a.name === 'empty page'))
  return peers.flatMap((peer) => {
    const places: readonly Place[] = peer.name === 'empty page' ? ['start'] : ['start', 'middle', 'end']
    return places.map((place) => ({
      name: rowName(peer.name, place),
      run: () => measure(browser, plan, { peer, events, place }),
    }))
  })
}

function rowName(peer: string, place: Place): string {
  return peer === 'empty page' ? 'idle page' : `${peer}, ${place}`
}

async function measure(
  browser: Browser,
  { workshop }: Plan,
  { peer, events, place }: { readonly peer: Peer; readonly events: number; readonly place: Place },
): Promise<Samples> {
  const { page, site } = await workshop.built(peer, events)
  if (page === null) throw new Error('it has no page')
  const { part, key } = PLACES[place]
  const server = await serveSite(site)
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const event = part === null ? null : Math.round(part * (events - 1))
    const url = `${server.origin}/${page.path(event)}`
    const steps = await pressed(await context.newPage(), { url, shown: page, key, times: PRESSES })
    const painted = steps.map(({ paintedMs }) => paintedMs)
    const handled = steps.map(({ handlerMs }) => handlerMs)
    return [painted, painted, handled, handled]
  } finally {
    await context.close()
    await server.close()
  }
}

function targetsOf(table: Omit<Table, 'targets'>, events: number, before: Table | undefined): readonly Target[] {
  const rows = (['start', 'middle', 'end'] as const).map((place) => rowName('chronodeck', place))
  const limits = rows.flatMap((row) => [
    atMost(table, [row, 'handler p50'], MOST_HANDLER_MS),
    atMost(table, [row, 'painted p95'], MOST_PAINTED_MS),
  ])
  if (events !== 10_000 || before?.title !== 'Step, 1,000 events') return limits
  return [...limits, ...rows.map((row) => growthAtMost({ from: before, to: table }, row, 12))]
}
