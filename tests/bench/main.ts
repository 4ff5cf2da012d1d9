import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { buildTables } from './build.ts'
import { dateTables } from './dates.ts'
import { firstSlideTables } from './first-slide.ts'
import { parseOptions, type TableName } from './options.ts'
import { orderTables } from './order.ts'
import { pdfTables } from './pdf.ts'
import { findPeers, takingPart } from './peers.ts'
import { usualRounds, type Plan } from './plan.ts'
import { stepTables } from './step.ts'
import { tableText, type Table } from './table.ts'
import { Workshop } from './workshop.ts'

const TABLES: Readonly<Record<TableName, (plan: Plan) => Promise<readonly Table[]>>> = {
  dates: dateTables,
  order: orderTables,
  build: buildTables,
  first: firstSlideTables,
  step: stepTables,
  pdf: pdfTables,
}

const options = parseOptions(process.argv.slice(2))
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memoryGb: Math.round(totalmem() / 2 ** 30),
}
console.log(`Node ${machine.node} on ${machine.platform}, ${machine.cpu}, ${machine.memoryGb} GB\n`)
const { peers, leftOut } = findPeers(options.peers)
const workshop = await Workshop.open()
const tables: Table[] = []
try {
  const plan: Plan = {
    ...options,
    workshop,
    roundsOf: (events, most) => options.rounds ?? usualRounds(events, most),
    peersOf: (measure) => takingPart(peers, measure),
  }
  for (const name of options.tables) {
    for (const table of await TABLES[name](plan)) {
      tables.push(table)
      console.log(`${tableText(table)}\n`)
    }
  }
} finally {
  await workshop.close()
}
await mkdir('out', { recursive: true })
await writeFile(
  'out/bench.json',
  `${JSON.stringify({ machine, measuredAt: new Date().toISOString(), leftOut, tables }, null, 2)}\n`,
)
for (const line of leftOut) console.log(line)
if (tables.some(({ targets }) => targets.some(({ isMet }) => !isMet))) process.exitCode = 1
console.log('Medians of interleaved runs; compare within a table. The figures are in out/bench.json.')
