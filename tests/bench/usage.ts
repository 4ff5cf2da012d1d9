import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/**
 * Loaded before a measured script by `node --import`: when the process ends it writes what the process itself used,
 * `{ cpuS, peakMb }`, to the file named by `BENCH_USAGE`. What its children used is not in it.
 */
const file = process.env['BENCH_USAGE']
if (file !== undefined && isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage()
    writeFileSync(file, JSON.stringify({ cpuS: (userCPUTime + systemCPUTime) / 1e6, peakMb: peakKb() / 1024 }))
  })
}

function peakKb(): number {
  const { maxRSS } = process.resourceUsage()
  if (process.platform !== 'linux') return maxRSS
  // There `maxRSS` is never less than what the parent held when it forked.
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return peak === undefined ? maxRSS : Number(peak)
}
