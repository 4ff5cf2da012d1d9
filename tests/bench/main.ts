import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { dateTables } from './dates.ts'
import { orderTables } from './order.ts'
import { tableText } from './table.ts'

const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memoryGb: Math.round(totalmem() / 2 ** 30),
}
const tables = [...dateTables(), ...orderTables()]
await mkdir('out', { recursive: true })
await writeFile('out/bench.json', `${JSON.stringify({ machine, tables }, null, 2)}\n`)
console.log(`Node ${machine.node} on ${machine.platform}, ${machine.cpu}, ${machine.memoryGb} GB\n`)
for (const table of tables) console.log(`${tableText(table)}\n`)
if (tables.some(({ targets }) => targets.some(({ isMet }) => !isMet))) process.exitCode = 1
console.log('Medians of interleaved runs; compare within a table. The figures are in out/bench.json.')
