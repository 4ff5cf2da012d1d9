import { runInNewContext } from 'node:vm'
import { within } from './within.ts'

/** A person waits for the list; a briefing may wait for the person. */
const LIMIT_MS = 30_000

/**
 * What an event list's module gives, read once in all its parts. An error instead of an end of the process, where the
 * module would bring it about, and of a wait without one: a loop that never ends, or a promise. After an interrupt
 * nothing comes back: the process ends by its own handler.
 */
export async function guardedRun<T>(work: () => Promise<T>, limitMs: number = LIMIT_MS): Promise<T> {
  const exit = Object.getOwnPropertyDescriptor(process, 'exit') ?? {}
  process.exit = refuseExit
  try {
    const value = await within(begun(work, limitMs), limitMs, () => tooLong(limitMs))
    readAll(value)
    return value
  } finally {
    Object.defineProperty(process, 'exit', exit)
  }
}

/** The work, of which the part until it first waits is broken off when the time is over: only `vm` can. */
function begun<T>(work: () => Promise<T>, limitMs: number): Promise<T> {
  let value: Promise<T> | undefined
  try {
    const begin = () => void (value = work())
    runInNewContext('begin()', { begin }, { timeout: limitMs, breakOnSigint: true })
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') {
      process.kill(process.pid, 'SIGINT')
      return new Promise(() => undefined)
    }
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? tooLong(limitMs) : error
  }
  if (value === undefined) throw new Error('the work was not begun')
  return value
}

function refuseExit(): never {
  throw new Error('it would end the program (process.exit), and can only give a value')
}

function tooLong(limitMs: number): Error {
  return new Error(`it gave nothing within ${String(limitMs / 1000)} seconds: a loop in it or a wait has no end`)
}

/** What a getter or a proxy throws when it is read, it throws here. */
function readAll(value: unknown): void {
  const seen = new Set<unknown>()
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    for (const part of Object.values(next)) waiting.push(part)
  }
}
