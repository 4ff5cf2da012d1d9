import { readdir, readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** What a process and all it started held and used, as far as it was seen. */
export interface TreeUsage {
  readonly cpuS: number
  readonly peakMb: number
}

const EVERY_MS = 200
/** A look at a large process costs much: after it, nothing is looked at for so many times the CPU time it took. */
const REST = 10
const TICKS_A_SECOND = 100

/**
 * Looks at a process and its descendants up to five times a second until it is stopped. Memory that several share is
 * counted once (the proportional set size). Undefined where there is no `/proc`.
 */
export function watchTree(root: number): { readonly stop: () => Promise<TreeUsage | undefined> } {
  const cpu = new Map<number, number>()
  let peakKb = 0
  const stopping = new AbortController()
  const look = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const before = process.cpuUsage()
      const seen = await descendants(root)
      for (const { pid, cpuTicks } of seen) cpu.set(pid, cpuTicks)
      const held = await Promise.all(seen.map(({ pid }) => heldKb(pid)))
      peakKb = Math.max(
        peakKb,
        held.reduce((sum, kb) => sum + kb, 0),
      )
      const { user, system } = process.cpuUsage(before)
      const restMs = Math.max(EVERY_MS, (REST * (user + system)) / 1000)
      // Who is waited for has ended: nobody waits for a rest after that.
      await setTimeout(restMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const looking = process.platform === 'linux' ? look() : null
  return {
    stop: async () => {
      stopping.abort()
      await looking
      if (looking === null || peakKb === 0) return undefined
      const ticks = [...cpu.values()].reduce((sum, own) => sum + own, 0)
      return { cpuS: ticks / TICKS_A_SECOND, peakMb: peakKb / 1024 }
    },
  }
}

/** The process and all that it started and that still run, and what each has used. Empty where there is no `/proc`. */
export async function descendants(
  root: number,
): Promise<readonly { readonly pid: number; readonly cpuTicks: number }[]> {
  const names = await readdir('/proc').catch(() => [])
  const all = (await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readStat))).flatMap(
    (stat) => stat ?? [],
  )
  const kept = new Set([root])
  // Process numbers may be reused, so a child may come before its parent.
  for (let before = 0; before < kept.size;) {
    before = kept.size
    for (const { pid, parent } of all) if (kept.has(parent)) kept.add(pid)
  }
  return all.filter(({ pid }) => kept.has(pid))
}

async function readStat(name: string) {
  const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null)
  if (stat === null) return undefined
  // The command's name stands in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { pid: Number(name), parent: Number(fields[1]), cpuTicks: Number(fields[11]) + Number(fields[12]) }
}

async function heldKb(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s*(\d+) kB$/m.exec(rollup)?.[1] ?? 0)
}
