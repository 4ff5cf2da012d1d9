import { spawn, type ChildProcess } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { TookTooMuch } from './measure.ts'
import type { Command } from './peer.ts'
import { descendants, watchTree } from './process-tree.ts'

/** What a command took. */
export interface Took {
  readonly wallS: number
  /** User and system. */
  readonly cpuS: number
  readonly peakMb: number
}

/**
 * Runs a command to its end; what its one process took, it writes itself to `usageFile` when it ends. Rejects with the
 * last it said where it fails, and after `limitS`.
 */
export async function runAlone(command: Command, limitS: number, usageFile: string): Promise<Took> {
  const args = ['--import', new URL('usage.js', import.meta.url).href, ...command.args]
  const env = { ...command.env, BENCH_USAGE: usageFile }
  const wallS = await finish(start({ ...command, args, env }), limitS)
  const used: unknown = JSON.parse(await readFile(usageFile, 'utf8'))
  await rm(usageFile)
  return { wallS, cpuS: numberIn(used, 'cpuS'), peakMb: numberIn(used, 'peakMb') }
}

/** The same of the command and all that it starts, browsers too; NaN for what this platform does not tell. */
export async function runTree(command: Command, limitS: number): Promise<Took> {
  const child = start(command)
  const watch = watchTree(child.pid ?? 0)
  try {
    const wallS = await finish(child, limitS)
    return { cpuS: NaN, peakMb: NaN, ...(await watch.stop()), wallS }
  } finally {
    await watch.stop()
  }
}

interface Running {
  readonly child: ChildProcess
  readonly startMs: number
  readonly said: () => string
  readonly pid: number | undefined
}

function start({ args, cwd, env }: Command): Running {
  const startMs = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => (said = `${said}${piece.toString()}`.slice(-4000)))
  }
  return { child, startMs, said: () => said, pid: child.pid }
}

/** Seconds until it ended. */
function finish({ child, startMs, said }: Running, limitS: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      reject(new TookTooMuch(limitS, 's'))
      void end(child.pid)
    }, limitS * 1000)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearTimeout(giveUp)
      if (code === 0) resolve((performance.now() - startMs) / 1000)
      else reject(new Error(`ended with ${signal ?? code}: ${lastWords(said())}`))
    })
  })
}

/** Ends a process and what it started: a browser may outlive the process that opened it. */
async function end(pid: number | undefined): Promise<void> {
  if (pid === undefined) return
  const all = await descendants(pid)
  for (const one of new Set([...all.map((process) => process.pid), pid])) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It had ended by itself.
    }
  }
}

/** The line that most likely says what is wrong, without colours. */
function lastWords(said: string): string {
  const lines = stripColours(said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.find((line) => /error|fatal|wrong|cannot|could not/i.test(line)) ?? lines.at(-1) ?? 'it said nothing'
}

function stripColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*[A-Za-z]`, 'g'), '')
}

function numberIn(value: unknown, key: string): number {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  if (typeof found !== 'number') throw new Error(`the measured process did not tell its ${key}`)
  return found
}
