import { stat, readFile } from 'node:fs/promises'
import type { Column } from './figures.ts'
import { interleaved, type Candidate, type Samples } from './measure.ts'
import { plainPages } from './peer-plain-pages.ts'
import type { Peer } from './peer.ts'
import { readMarks } from './pdf-marks.ts'
import type { Plan } from './plan.ts'
import { runTree } from './run-command.ts'
import { serveSite } from './site-server.ts'
import { sizedTitle, type Table } from './table.ts'
import { atMost, growthAtMost, ratioAtMost, type Target } from './target.ts'

const COLUMNS: readonly Column[] = [
  { name: 'wall', unit: 's' },
  { name: 'cpu', unit: 's' },
  { name: 'peak memory', unit: 'MB' },
  { name: 'bytes', unit: 'kB' },
  { name: 'pages', unit: '' },
  { name: 'tagged headings', unit: '' },
  { name: 'bookmarks', unit: '' },
]
/** Above it a run takes minutes, and has to be asked for. */
export const MOST_EVENTS = 1000
const LIMIT_S = 240
const LARGE_LIMIT_S = 900
const OWN = 'chronodeck'
const PLAIN = 'plain pages'

/** What a PDF costs, beside plain HTML of as many pages printed at once and beside reveal.js's own print view. */
export async function* pdfTables(plan: Plan): AsyncGenerator<Table> {
  let before: Table | undefined
  for (const events of plan.sizes.filter((size) => size <= MOST_EVENTS || plan.isLarge)) {
    const isLarge = events > MOST_EVENTS
    const rows = await interleaved(candidates(plan, events), COLUMNS, plan.roundsOf(events, isLarge ? 1 : 2))
    const table = {
      title: sizedTitle('PDF', events),
      columns: COLUMNS,
      rows: rows.toSorted((a, b) => Number(b.name === PLAIN) - Number(a.name === PLAIN)),
    }
    before = { ...table, targets: targetsOf(table, events, before) }
    yield before
  }
}

/** This product comes first, as the plain pages are to be as many as its own. */
function candidates(plan: Plan, events: number): readonly Candidate[] {
  let pages = events
  const peers = plan.peersOf('pdf')
  const own = peers.filter(({ name }) => name === OWN)
  const others = peers.filter(({ name }) => name !== OWN)
  return [
    ...own.map((peer) => ({
      name: peer.name,
      run: async () => {
        const { samples, pages: printed } = await measure(plan, peer, events)
        pages = printed
        return samples
      },
    })),
    { name: PLAIN, run: async () => (await measure(plan, plainPages(pages), events)).samples },
    ...others.map((peer) => ({ name: peer.name, run: async () => (await measure(plan, peer, events)).samples })),
  ]
}

async function measure(
  { workshop }: Plan,
  peer: Peer,
  events: number,
): Promise<{ readonly samples: Samples; readonly pages: number }> {
  const { print, site } = await (peer.printsSite === true
    ? workshop.built(peer, events)
    : workshop.written(peer, events))
  if (print === null) throw new Error('it prints nothing')
  const server = await serveSite(site)
  try {
    const command = print(server.origin)
    const { wallS, cpuS, peakMb } = await runTree(command, events > MOST_EVENTS ? LARGE_LIMIT_S : LIMIT_S)
    const { size } = await stat(command.out)
    const { pages, tagged, bookmarks } = await readMarks(await readFile(command.out))
    return { samples: [[wallS], [cpuS], [peakMb], [size / 1000], [pages], [tagged], [bookmarks]], pages }
  } finally {
    await server.close()
  }
}

function targetsOf(table: Omit<Table, 'targets'>, events: number, before: Table | undefined): readonly Target[] {
  const rows = { of: OWN, to: PLAIN }
  if (events === 1000) return [ratioAtMost(table, rows, 'wall', 1.5), ...marked(table)]
  if (events !== 10_000) return marked(table)
  return [
    ratioAtMost(table, rows, 'wall', 0.3),
    atMost(table, [OWN, 'peak memory'], 1000),
    ...marked(table),
    ...(before?.title === sizedTitle('PDF', 1000) ? [growthAtMost({ from: before, to: table }, OWN, 12)] : []),
  ]
}

/** Every page is tagged, and has a bookmark. */
function marked({ columns, rows }: Omit<Table, 'targets'>): readonly Target[] {
  const own = rows.find(({ name }) => name === OWN)
  const figure = (column: string) => own?.figures[columns.findIndex(({ name }) => name === column)]?.value ?? 0
  const pages = figure('pages')
  return ['tagged headings', 'bookmarks'].map((column) => ({
    text: `${column} of ${OWN}: ${figure(column)} on ${pages} pages`,
    isMet: pages > 0 && figure(column) >= pages,
  }))
}
