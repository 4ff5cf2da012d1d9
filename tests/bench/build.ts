import type { Column } from './figures.ts'
import { interleaved, type Samples } from './measure.ts'
import type { Peer } from './peer.ts'
import type { Plan } from './plan.ts'
import { siteBytes } from './site-bytes.ts'
import { atMost, growthAtMost, ratioAtMost, type Target } from './target.ts'
import { sizedTitle, type Table } from './table.ts'
import type { Workshop } from './workshop.ts'

const COLUMNS: readonly Column[] = [
  { name: 'wall', unit: 's' },
  { name: 'cpu', unit: 's' },
  { name: 'peak memory', unit: 'MB' },
  { name: 'written', unit: 'kB' },
  { name: 'gzipped', unit: 'kB' },
]

/** What making the folder of a deck costs, beside what Vite takes for nothing and for a reveal.js deck of the same events. */
export async function* buildTables({ sizes, roundsOf, workshop, peersOf }: Plan): AsyncGenerator<Table> {
  let before: Table | undefined
  for (const events of sizes) {
    const candidates = peersOf('build').map((peer) => ({ name: peer.name, run: () => build(workshop, peer, events) }))
    const rows = await interleaved(candidates, COLUMNS, roundsOf(events, 5))
    const table = { title: sizedTitle('Build', events), columns: COLUMNS, rows }
    before = { ...table, targets: targetsOf(table, events, before) }
    yield before
  }
}

async function build(workshop: Workshop, peer: Peer, events: number): Promise<Samples> {
  const { wallS, cpuS, peakMb, site } = await workshop.build(peer, events)
  const { raw, gzip } = await siteBytes(site)
  return [[wallS], [cpuS], [peakMb], [raw / 1000], [gzip / 1000]]
}

function targetsOf(table: Omit<Table, 'targets'>, events: number, before: Table | undefined): readonly Target[] {
  if (events === 5) return [ratioAtMost(table, { of: 'chronodeck', to: 'empty page' }, 'wall', 2)]
  if (events !== 10_000) return []
  return [
    ratioAtMost(table, { of: 'chronodeck', to: 'reveal deck' }, 'wall', 0.7),
    atMost(table, ['chronodeck', 'peak memory'], 400),
    ...(before?.title === sizedTitle('Build', 1000)
      ? [growthAtMost({ from: before, to: table }, 'chronodeck', 12)]
      : []),
  ]
}
