import { withBrowser } from './browser.ts'
import type { Column } from './figures.ts'
import { pressed } from './key-probe.ts'
import { interleaved, type Candidate, type Samples } from './measure.ts'
import { empty } from './peer-empty.ts'
import type { Made, Peer } from './peer.ts'
import type { Plan } from './plan.ts'
import { serveSite } from './site-server.ts'
import { sizedTitle, type Table } from './table.ts'
import { atMost, growthAtMost, type Target } from './target.ts'

const COLUMNS: readonly Column[] = [
  { name: 'painted p50', unit: 'ms' },
  { name: 'painted p95', unit: 'ms', quantile: 0.95 },
  { name: 'handler p50', unit: 'ms' },
  { name: 'handler p95', unit: 'ms', quantile: 0.95 },
]
const PRESSES = 10
/** In a shorter deck there is no middle to speak of. */
export const LEAST_EVENTS = 4 * PRESSES
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
export async function* stepTables(plan: Plan): AsyncGenerator<Table> {
  let before: Table | undefined
  for (const events of plan.sizes.filter((size) => size >= LEAST_EVENTS)) {
    const rows = await interleaved(candidates(plan, events), COLUMNS, plan.roundsOf(events, 2))
    const table = { title: sizedTitle('Step', events), columns: COLUMNS, rows }
    before = { ...table, targets: targetsOf(table, events, before) }
    yield before
  }
}

/** The idle page once, the others at each place. */
function candidates({ peersOf, workshop }: Plan, events: number): readonly Candidate[] {
  const peers = peersOf('step').toSorted((a, b) => Number(isIdle(b)) - Number(isIdle(a)))
  return peers.flatMap((peer) => {
    const places: readonly Place[] = isIdle(peer) ? ['start'] : ['start', 'middle', 'end']
    return places.map((place) => ({
      name: isIdle(peer) ? 'idle page' : rowName(peer.name, place),
      run: async () => measure(await workshop.built(peer, events), events, place),
    }))
  })
}

function isIdle({ name }: Peer): boolean {
  return name === empty.name
}

function rowName(peer: string, place: Place): string {
  return `${peer}, ${place}`
}

async function measure({ page: shown, site }: Made, events: number, place: Place): Promise<Samples> {
  if (shown === null) throw new Error('it has no page')
  const { part, key } = PLACES[place]
  const path = shown.path(part === null ? null : Math.round(part * (events - 1)))
  const server = await serveSite(site)
  try {
    const steps = await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
      return pressed(page, { url: `${server.origin}/${path}`, shown, key, times: PRESSES })
    })
    const painted = steps.map(({ paintedMs }) => paintedMs)
    const handled = steps.map(({ handlerMs }) => handlerMs)
    return [painted, painted, handled, handled]
  } finally {
    await server.close()
  }
}

function targetsOf(table: Omit<Table, 'targets'>, events: number, before: Table | undefined): readonly Target[] {
  const rows = (['start', 'middle', 'end'] as const).map((place) => rowName('chronodeck', place))
  const limits = rows.flatMap((row) => [
    atMost(table, [row, 'handler p50'], MOST_HANDLER_MS),
    atMost(table, [row, 'painted p95'], MOST_PAINTED_MS),
  ])
  if (events !== 10_000 || before?.title !== sizedTitle('Step', 1000)) return limits
  return [...limits, ...rows.map((row) => growthAtMost({ from: before, to: table }, row, 12))]
}
