import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Which process made a temporary file or holds a lock: its id, when it started, and where its id means something. */
export interface Owner {
  readonly pid: number
  /** In the system's ticks since it started; 0 where the system does not say. */
  readonly startedTicks: number
  /** A short hash of the machine and its process namespace. */
  readonly place: string
}

/** An owner that cannot be asked (another machine or container) is taken for dead after this long without a sign. */
export const SILENT_LIMIT_MS = 10 * 60 * 1000

const TOKEN = /^(\d+)\.(\d+)\.([0-9a-f]{8})$/

/** This process, as text for a file's name or content: `pid.started.place`. */
export function ownToken(): string {
  const startedTicks = processState(process.pid)?.startedTicks ?? 0
  return `${process.pid}.${startedTicks}.${ownPlace()}`
}

/** Undefined when the text is no token. */
export function parseToken(text: string): Owner | undefined {
  const [, pid, startedTicks, place] = TOKEN.exec(text.trim()) ?? []
  if (pid === undefined || startedTicks === undefined || place === undefined) return undefined
  return { pid: Number(pid), startedTicks: Number(startedTicks), place }
}

/** `silentMs`: how long ago the owner last touched its file. */
export function isAlive(owner: Owner, silentMs: number): boolean {
  if (owner.place !== ownPlace()) return silentMs < SILENT_LIMIT_MS
  if (!answers(owner.pid)) return false
  const state = processState(owner.pid)
  if (state === undefined) return true
  // A zombie writes no more; and ids are given out again: one with another start is another process.
  return !state.isZombie && (owner.startedTicks === 0 || state.startedTicks === owner.startedTicks)
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: there is one, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

interface ProcessState {
  readonly startedTicks: number
  readonly isZombie: boolean
}

/** From /proc, so undefined outside Linux. */
function processState(pid: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces and parentheses; what follows the last one is regular.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { startedTicks: Number(fields[19]), isZombie: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return undefined
  }
}

let place: string | undefined

function ownPlace(): string {
  place ??= createHash('sha256').update(`${hostname()}\n${processNamespace()}`).digest('hex').slice(0, 8)
  return place
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
