import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { buildTables } from './build.ts'
import { dateTables } from './dates.ts'
import { firstSlideTables } from './first-slide.ts'
import { parseOptions, type Options, type TableName } from './options.ts'
import { orderTables } from './order.ts'
import { MOST_EVENTS, pdfTables } from './pdf.ts'
import { findPeers, takingPart } from './peers.ts'
import { usualRounds, type Plan } from './plan.ts'
import { LEAST_EVENTS, stepTables } from './step.ts'
import { tableText, type Table } from './table.ts'
import { Workshop } from './workshop.ts'

const TABLES: Readonly<Record<TableName, (plan: Plan) => AsyncGenerator<Table>>> = {
  dates: dateTables,
  order: orderTables,
  build: buildTables,
  first: firstSlideTables,
  step: stepTables,
  pdf: pdfTables,
}

const options = askedFor()
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memoryGb: Math.round(totalmem() / 2 ** 30),
}
const { peers, leftOut } = findPeers(options.peers)
const workshop = await Workshop.open()
const plan: Plan = {
  ...options,
  workshop,
  roundsOf: (events, most) => options.rounds ?? usualRounds(events, most),
  peersOf: (measure) => takingPart(peers, measure),
}
process.once('SIGINT', () => void workshop.close().finally(() => process.exit(130)))
try {
  await run()
} finally {
  await workshop.close()
}

/** What is asked for on the command line; ends the bench with a word where that cannot be. */
function askedFor(): Options {
  try {
    return parseOptions(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}

/** Prints each table when it is measured, and keeps what there is by then in `out/bench.json`. */
async function run(): Promise<void> {
  console.log(`Node ${machine.node} on ${machine.platform}, ${machine.cpu}, ${machine.memoryGb} GB\n`)
  await mkdir('out', { recursive: true })
  const notes = [...leftOut, ...leftOutSizes(options)]
  const tables: Table[] = []
  for (const name of options.tables) {
    for await (const table of TABLES[name](plan)) {
      tables.push(table)
      console.log(`${tableText(table)}\n`)
      const kept = { machine, measuredAt: new Date().toISOString(), leftOut: notes, tables }
      await writeFile('out/bench.json', `${JSON.stringify(kept, null, 2)}\n`)
    }
  }
  for (const note of notes) console.log(note)
  console.log('Medians of interleaved runs; compare within a table. The figures are in out/bench.json.')
  if (tables.some(({ targets }) => targets.some(({ isMet }) => !isMet))) process.exitCode = 1
}

/** A line for what a table has no size for. */
function leftOutSizes({ tables, sizes, isLarge }: Options): readonly string[] {
  const isCut = tables.includes('pdf') && !isLarge && sizes.some((events) => events > MOST_EVENTS)
  const isShort = tables.includes('step') && sizes.some((events) => events < LEAST_EVENTS)
  return [
    ...(isCut ? [`Left out: the PDF of more than ${MOST_EVENTS} events, which takes long; --large prints it.`] : []),
    ...(isShort ? [`Left out: the steps in fewer than ${LEAST_EVENTS} events, which have no middle.`] : []),
  ]
}
